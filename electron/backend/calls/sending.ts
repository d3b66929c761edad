import type { MadeFile } from '#shared/contract/sending.ts';
import { fail, ok, type Result } from '#shared/domain/result.ts';
import type { Problem } from '#shared/messages/messages.ts';
import { editionReport } from '../exporting/marked-report.ts';
import { mayDo } from '../exporting/may-do.ts';
import { writeMailDraft } from '../exporting/write-mail-draft.ts';
import { readDistributions, recordExport, recordSent } from '../review/distributions.ts';
import { readRecipients, removeRecipients, writeRecipients } from '../review/recipients.ts';
import { reviewOf } from '../review/review-of.ts';
import { readSettings } from '../store/settings.ts';
import type { CallContext, Handlers } from './call-context.ts';
import { deskAt, deskOf, officeRefusal, readable } from './review-desk.ts';

/** The change writes its own row into the audit log, or nothing where it was refused. */
function changed<T>(
  { change, note }: CallContext,
  digest: string | null,
  body: () => Result<T, Problem>,
): Result<T, Problem> {
  return change(digest, () => {
    note(null);
    return body();
  });
}

/** Lists of recipients, mail drafts, and what was sent. */
export const SENDING: Handlers<
  | 'recipients.list'
  | 'recipients.write'
  | 'recipients.remove'
  | 'sending.mail'
  | 'sending.record'
  | 'sending.list'
> = {
  'recipients.list': (_, context) => {
    // Names and addresses of people outside are for those who write to them.
    const refusal = officeRefusal(context, 'manage-recipients');
    return refusal ? fail(refusal) : ok(readRecipients(context.store));
  },
  'recipients.write': (list, context) => {
    const written = changed(context, null, () => writeRecipients(deskOf(context), list));
    if (written.ok) context.emit('recipients-changed', {});
    return written;
  },
  'recipients.remove': ({ id, rev }, context) => {
    const removed = changed(context, null, () => removeRecipients(deskOf(context), id, rev));
    if (removed.ok) context.emit('recipients-changed', {});
    return removed.ok ? ok({}) : removed;
  },
  'sending.mail': async ({ id, recipients, subject, text, formats: asked }, context) => {
    const { emit, store, typesetting } = context;
    const may = mayDo(deskOf(context), id, 'prepare-mail');
    if (!may.ok) return may;
    const folder = readSettings(store).exportFolder;
    if (folder === null) return fail({ code: 'export-no-folder', params: {} });
    const report = editionReport(store, id);
    if (!report.ok) return report;
    const { edition } = report.value;
    const formats = (['docx', 'pdf'] as const).filter((format) => asked.includes(format));
    const record = (files: readonly MadeFile[]): Result<unknown, Problem> =>
      changed(context, id, () => recordExport(deskOf(context), id, edition, files));
    const mail = { report: report.value, folder, formats, recipients, subject, text };
    const written = await writeMailDraft({ ...mail, typesetting, record });
    if (written.ok) emit('review-changed', { id });
    return written;
  },
  'sending.record': async ({ id, recipients, files }, context) => {
    const sent = changed(context, id, () => recordSent(deskOf(context), id, recipients, files));
    if (!sent.ok) return sent;
    context.emit('review-changed', { id });
    const at = await deskAt(context, id);
    return at.ok ? reviewOf(at.value.desk, id) : at;
  },
  'sending.list': ({ id }, context) => {
    const row = readable(context, id);
    if (!row.ok) return row;
    return ok(
      readDistributions(context.store, id).map(
        ({ id: sent, edition, at, person, recipients, files }) => {
          return { id: sent, edition, at, person, recipients, files };
        },
      ),
    );
  },
};
