import { join } from 'node:path';
import type { OutputOf, ParsedInputOf } from '#shared/contract/contract.ts';
import type { ExportChoice } from '#shared/contract/settings.ts';
import { fail, ok, type Result } from '#shared/domain/result.ts';
import type { Problem } from '#shared/messages/messages.ts';
import { exportName } from '#shared/report/file-name.ts';
import { codeOf } from '../files/error-code.ts';
import { problemOf } from '../files/write-file.ts';
import { writeFilesWhole } from '../files/write-files.ts';
import type { Report } from '../typesetting/jobs.ts';
import type { Typesetting } from '../typesetting/typesetting.ts';
import { fileName, freeNumber, namesIn, taken } from './file-names.ts';
import { makeFiles, type MadeFiles } from './make-files.ts';

type Existing = ParsedInputOf<'export.run'>['existing'];
type Outcome = OutputOf<'export.run'>;

/** One export: what of, into which folder, and who is told of it. */
export interface Export {
  readonly report: Omit<Report, 'id'>;
  readonly folder: string;
  /** Each once. */
  readonly formats: readonly ExportChoice[];
  readonly existing: Existing;
  readonly typesetting: Pick<Typesetting, 'make'>;
  readonly signal: AbortSignal;
  readonly onStep: (done: number, format: ExportChoice) => void;
}

async function namesOf(folder: string): Promise<Result<ReadonlySet<string>, Problem>> {
  try {
    return ok(await namesIn(folder));
  } catch (error) {
    const gone = ['ENOENT', 'ENOTDIR'].includes(codeOf(error));
    const problem: Problem = { code: 'export-folder-gone', params: { folder } };
    return fail(gone ? problem : problemOf(error, folder));
  }
}

/** How often a name is looked for anew, when somebody else takes it in the same moment. */
const TRIES = 5;

async function write(
  { report, folder, formats, existing }: Export,
  { contents, findings }: MadeFiles,
): Promise<Result<Outcome, Problem>> {
  const stem = exportName(report.digest, report.template, false);
  for (let attempt = 1; ; attempt += 1) {
    const names = await namesOf(folder);
    if (!names.ok) return names;
    const there = taken(names.value, stem, formats);
    if (existing === 'ask' && there.length > 0) return ok({ outcome: 'exists', files: there });
    const number = existing === 'keep-both' ? freeNumber(names.value, stem, formats) : 1;
    const files = contents.map(([format, content]) => ({
      name: fileName(stem, format, number),
      content,
    }));
    const written = await writeFilesWhole(
      files.map(({ name, content }) => ({ file: join(folder, name), content })),
      existing === 'replace',
    );
    if (written.ok) {
      return ok({
        outcome: 'done',
        folder,
        files: files.map(({ name }) => name),
        findings: findings.map((one) => ({ ...one, characters: [...one.characters] })),
      });
    }
    if (written.error.code !== 'output-exists' || attempt === TRIES) return written;
  }
}

/** Makes files of a report and writes them into a folder: all of them or none. */
export async function exportFiles(one: Export): Promise<Result<Outcome, Problem>> {
  const { report, folder, formats, existing } = one;
  const names = await namesOf(folder);
  if (!names.ok) return names;
  // Before long work, not after it.
  const there = taken(names.value, exportName(report.digest, report.template, false), formats);
  if (existing === 'ask' && there.length > 0) return ok({ outcome: 'exists', files: there });
  const made = await makeFiles(report, formats, one.typesetting, one);
  return made ? write(one, made) : ok({ outcome: 'cancelled' });
}
