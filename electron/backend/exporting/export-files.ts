import type { OutputOf } from '#shared/contract/contract.ts';
import type { MadeFile } from '#shared/contract/sending.ts';
import type { ExportChoice } from '#shared/contract/settings.ts';
import { ok, type Result } from '#shared/domain/result.ts';
import type { Problem } from '#shared/messages/messages.ts';
import { exportName } from '#shared/report/file-name.ts';
import type { Typesetting } from '../typesetting/typesetting.ts';
import { makeFiles } from './make-files.ts';
import type { MarkedReport } from './marked-report.ts';
import { filesThere, placeFiles, type Existing, type Place } from './place-files.ts';

type Outcome = OutputOf<'export.run'>;

/** One export: what of, into which folder, who is told of it, and who records it. */
export interface Export {
  readonly report: MarkedReport;
  readonly folder: string;
  /** Each once. */
  readonly formats: readonly ExportChoice[];
  readonly existing: Existing;
  readonly typesetting: Pick<Typesetting, 'make'>;
  readonly signal: AbortSignal;
  readonly onStep: (done: number, format: ExportChoice) => void;
  /** Puts the files on record; where that is refused, they are taken away again. */
  readonly record: (files: readonly MadeFile[]) => Result<unknown, Problem>;
}

/** Makes files of a report and writes them into a folder: all of them or none. */
export async function exportFiles(one: Export): Promise<Result<Outcome, Problem>> {
  const { report, folder, formats, existing } = one;
  const stem = exportName(report.digest, report.template, false, report.marking);
  const place: Place = { folder, stem, existing };
  const there = await filesThere(place, formats);
  if (!there.ok) return there;
  if (there.value.length > 0) return ok({ outcome: 'exists', files: there.value });
  const made = await makeFiles(report, formats, one.typesetting, one);
  if (!made) return ok({ outcome: 'cancelled' });
  const placed = await placeFiles(place, made.contents, one.record);
  if (!placed.ok) return placed;
  if (placed.value.outcome === 'exists') return ok(placed.value);
  return ok({
    outcome: 'done',
    folder,
    files: placed.value.files.map(({ name }) => name),
    findings: made.findings.map((finding) => ({
      ...finding,
      characters: [...finding.characters],
    })),
  });
}
