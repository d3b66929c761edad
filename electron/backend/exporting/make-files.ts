import type { ExportChoice } from '#shared/contract/settings.ts';
import type { ExportFinding } from '#shared/report/finding.ts';
import type { Report } from '../typesetting/jobs.ts';
import type { Typesetting } from '../typesetting/typesetting.ts';

/** What was made of a report, in memory. */
export interface MadeFiles {
  readonly contents: readonly (readonly [ExportChoice, Uint8Array | string])[];
  /** What could not be taken over as it is, each once. */
  readonly findings: readonly ExportFinding[];
}

interface Made {
  readonly content: Uint8Array | string;
  readonly findings: readonly ExportFinding[];
}

async function makeOne(
  report: Omit<Report, 'id'>,
  format: ExportChoice,
  typesetting: Pick<Typesetting, 'make'>,
): Promise<Made> {
  if (format === 'json') {
    return { content: `${JSON.stringify(report.digest, null, 2)}\n`, findings: [] };
  }
  const { files, findings } = await typesetting.make(report, format);
  const [file] = files;
  if (!file) throw new Error(`Nothing was made for ${format}`);
  return { content: file.content, findings };
}

/**
 * Makes the files of a report one after another; `onStep` is told before each how many are done.
 * Null as soon as the signal says so: what is being made then is thrown away.
 */
export async function makeFiles(
  report: Omit<Report, 'id'>,
  formats: readonly ExportChoice[],
  typesetting: Pick<Typesetting, 'make'>,
  { signal, onStep }: { signal: AbortSignal; onStep: (done: number, format: ExportChoice) => void },
): Promise<MadeFiles | null> {
  const contents: [ExportChoice, Uint8Array | string][] = [];
  const findings = new Map<string, ExportFinding>();
  const cancelled = new Promise<null>((resolve) => {
    signal.addEventListener('abort', () => {
      resolve(null);
    });
  });
  for (const [done, format] of formats.entries()) {
    if (signal.aborted) return null;
    onStep(done, format);
    const made = await Promise.race([makeOne(report, format, typesetting), cancelled]);
    if (!made) return null;
    contents.push([format, made.content]);
    for (const finding of made.findings) findings.set(JSON.stringify(finding), finding);
  }
  return signal.aborted ? null : { contents, findings: [...findings.values()] };
}
