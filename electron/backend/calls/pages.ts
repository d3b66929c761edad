import { ok } from '#shared/domain/result.ts';
import type { Handlers } from './call-context.ts';
import { openStoredReport } from './open-report.ts';

/** The finished pages of a digest, as it is stored now. */
export const PAGES: Handlers<'pages.render' | 'pages.page'> = {
  'pages.render': ({ id }, context) =>
    context.typesetting.render(id, () => openStoredReport(id, context)),
  'pages.page': async ({ id, page, hash }, { typesetting }) =>
    ok({ svg: await typesetting.page(id, page, hash) }),
};
