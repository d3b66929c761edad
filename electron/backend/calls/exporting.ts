import { EXPORT_CHOICES } from '#shared/contract/settings.ts';
import { fail, ok } from '#shared/domain/result.ts';
import { exportFiles } from '../exporting/export-files.ts';
import { readSettings } from '../store/settings.ts';
import type { Handlers } from './call-context.ts';
import { openStoredReport } from './open-report.ts';

/** Exports that are under way, by the name that the window gave them. */
const running = new Map<string, AbortController>();

/** Files for others, made of a digest as it is stored now. */
export const EXPORTING: Handlers<'export.run' | 'export.cancel'> = {
  'export.run': async ({ id, run, formats: asked, existing }, context) => {
    const folder = readSettings(context.store).exportFolder;
    if (folder === null) return fail({ code: 'export-no-folder', params: {} });
    const formats = EXPORT_CHOICES.filter((format) => asked.includes(format));
    const total = formats.length;
    const tell = (done: number, format: (typeof formats)[number] | null): void => {
      context.emit('export-progress', { run, done, total, format });
    };
    const controller = new AbortController();
    running.set(run, controller);
    try {
      const report = await openStoredReport(id, context);
      if (!report.ok) return report;
      const exported = await exportFiles({
        report: report.value,
        folder,
        formats,
        existing,
        typesetting: context.typesetting,
        signal: controller.signal,
        onStep: tell,
      });
      const outcome = exported.ok ? exported.value.outcome : exported.error.code;
      context.note({ digest: id, formats, existing, outcome });
      if (outcome === 'done') tell(total, null);
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
