import { ok } from '#shared/domain/result.ts';
import { marksOf } from '../exporting/marked-report.ts';
import type { Handlers } from './call-context.ts';
import { openStoredReport } from './open-report.ts';
import { readable } from './review-desk.ts';

/** The finished pages of a digest, as it is stored now. */
export const PAGES: Handlers<'pages.render' | 'pages.page'> = {
  'pages.render': ({ id }, context) =>
    context.typesetting.render(id, async () => {
      const report = await openStoredReport(id, context);
      if (!report.ok) return report;
      return ok({ ...report.value, ...marksOf(context.store, id, report.value.digest) });
    }),
  'pages.page': async ({ id, page, hash }, context) => {
    const row = readable(context, id);
    if (!row.ok) return row;
    return ok({ svg: await context.typesetting.page(id, page, hash) });
  },
};
