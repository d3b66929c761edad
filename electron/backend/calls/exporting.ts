import type { MadeFile } from '#shared/contract/sending.ts';
import { EXPORT_CHOICES } from '#shared/contract/settings.ts';
import { fail, ok, type Result } from '#shared/domain/result.ts';
import type { Problem } from '#shared/messages/messages.ts';
import { exportFiles } from '../exporting/export-files.ts';
import { draftMarks, editionReport, type MarkedReport } from '../exporting/marked-report.ts';
import { mayDo } from '../exporting/may-do.ts';
import { recordExport } from '../review/distributions.ts';
import { readSettings } from '../store/settings.ts';
import type { CallContext, Handlers } from './call-context.ts';
import { openStoredReport } from './open-report.ts';
import { deskOf } from './review-desk.ts';

/** Exports that are under way, by the name that the window gave them. */
const running = new Map<string, AbortController>();

/** The text at hand, marked as a draft. */
async function draftReport(
  id: string,
  context: CallContext,
): Promise<Result<MarkedReport, Problem>> {
  const report = await openStoredReport(id, context);
  if (!report.ok) return report;
  const { digest, template } = report.value;
  return ok({ digest, template, ...draftMarks(context.store, id), edition: null });
}

const ACTIONS = { draft: 'export-draft', edition: 'export-approved' } as const;

/** Files for others: of the edition in force, or of the text at hand with a draft mark. */
export const EXPORTING: Handlers<'export.run' | 'export.cancel'> = {
  'export.run': async ({ id, run, of, formats: asked, existing }, context) => {
    const { change, emit, note, store, typesetting } = context;
    const may = mayDo(deskOf(context), id, ACTIONS[of]);
    if (!may.ok) return may;
    const folder = readSettings(store).exportFolder;
    if (folder === null) return fail({ code: 'export-no-folder', params: {} });
    const formats = EXPORT_CHOICES.filter((format) => asked.includes(format));
    const total = formats.length;
    const tell = (done: number, format: (typeof formats)[number] | null): void => {
      emit('export-progress', { run, done, total, format });
    };
    const controller = new AbortController();
    running.set(run, controller);
    try {
      const report = of === 'edition' ? editionReport(store, id) : await draftReport(id, context);
      if (!report.ok) return report;
      const { edition } = report.value;
      const record = (files: readonly MadeFile[]): Result<unknown, Problem> =>
        change(id, () => {
          // The event has a row of its own in the audit log.
          note(null);
          return recordExport(deskOf(context), id, edition, files);
        });
      const exported = await exportFiles({
        report: report.value,
        ...{ folder, formats, existing, typesetting, record },
        signal: controller.signal,
        onStep: tell,
      });
      if (!exported.ok) return exported;
      const { outcome } = exported.value;
      if (outcome === 'done') {
        tell(total, null);
        emit('review-changed', { id });
      } else note({ digest: id, of, formats, existing, outcome });
      return exported;
    } finally {
      running.delete(run);
    }
  },
  'export.cancel': ({ run }) => {
    running.get(run)?.abort();
    return ok({});
  },
};
