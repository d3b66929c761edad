import { randomUUID } from 'node:crypto';
import type { Digest } from '#shared/domain/digest.ts';
import { fail, ok, type Result } from '#shared/domain/result.ts';
import type { Problem } from '#shared/messages/messages.ts';
import { exportName } from '#shared/report/file-name.ts';
import type { Unreadable } from '../documents/redline/read-redline.ts';
import { draftMarks } from '../exporting/marked-report.ts';
import { mayDo } from '../exporting/may-do.ts';
import { filesThere, placeFiles, type Place } from '../exporting/place-files.ts';
import { commentsToSend, newComments } from '../exporting/redline-comments.ts';
import { readPerson } from '../people/person-rows.ts';
import { recordExport } from '../review/distributions.ts';
import { readHistory, readVersion } from '../review/history.ts';
import { insertRedline, readRedlineRow, redlineMark } from '../review/redline-rows.ts';
import { readSettings } from '../store/settings.ts';
import type { Store } from '../store/store.ts';
import type { CallContext, Handlers } from './call-context.ts';
import { openStoredReport } from './open-report.ts';
import { deskOf } from './review-desk.ts';

/** The text at an event, and who changed it since then. */
interface Since {
  readonly text: Digest;
  readonly editors: readonly string[];
}

function sinceEvent(store: Store, id: string, wanted: number): Result<Since, Problem> {
  const history = readHistory(store, id);
  const version = history.find(({ seq }) => seq === wanted)?.version ?? null;
  const text = version === null ? null : readVersion(store, id, version);
  if (!text) return fail({ code: 'text-not-kept', params: {} });
  const edits = history.filter(({ seq, event }) => seq > wanted && event.event === 'edited');
  const editors = [...new Set(edits.map(({ event }) => event.by))];
  return ok({ text, editors });
}

/** Whose changes they are: Word has one name for each. */
function authorOf({ store, who }: CallContext, editors: readonly string[]): string {
  const names = editors.flatMap((id) => readPerson(store, id)?.person.name ?? []);
  return names.length === 0 ? who.name : names.join('、');
}

/** What unpacks Word files is loaded when it is needed: a start should not wait for it. */
async function unreadable(why: Unreadable, file: string): Promise<Problem> {
  if (why !== 'too-large') return { code: `docx-${why}`, params: { file } };
  const { UNPACKED_LIMIT_MB: limit } = await import('../documents/reading/unpack-docx.ts');
  return { code: 'docx-too-large-inside', params: { file, limit } };
}

/** Digests that are reviewed in Word: what goes out, and what comes back. */
export const REDLINES: Handlers<'redline.write' | 'redline.read'> = {
  'redline.write': async ({ id, seq, existing }, context) => {
    const { change, emit, note, now, store, typesetting, who } = context;
    const may = mayDo(deskOf(context), id, 'export-redline');
    if (!may.ok) return may;
    const folder = readSettings(store).exportFolder;
    if (folder === null) return fail({ code: 'export-no-folder', params: {} });
    const since = sinceEvent(store, id, seq);
    if (!since.ok) return since;
    const report = await openStoredReport(id, context);
    if (!report.ok) return report;
    const { digest, template } = report.value;
    const { edition } = draftMarks(store, id).marking;
    const stem = exportName(digest, template, false, { mark: 'redline', edition });
    const place: Place = { folder, stem, existing };
    const there = await filesThere(place, ['docx']);
    if (!there.ok) return there;
    const [standing] = there.value;
    if (standing !== undefined) return ok({ outcome: 'exists', file: standing });
    const comments = commentsToSend(store, id);
    const redline = randomUUID();
    const at = now();
    const by = {
      author: authorOf(context, since.value.editors),
      at: new Date(at).toISOString(),
      id: redline,
    };
    const bytes = await typesetting.redline({
      ...{ before: since.value.text, after: digest, template, by, comments },
    });
    const placed = await placeFiles(place, [['docx', bytes]], (files) =>
      change(id, () => {
        // The event has a row of its own in the audit log.
        note(null);
        const out = { id: redline, digest: id, text: digest, comments, person: who.id, at };
        const recorded = recordExport(deskOf(context), id, null, files, [redlineMark(out)]);
        if (recorded.ok) insertRedline(store, out);
        return recorded;
      }),
    );
    if (!placed.ok) return placed;
    const { value } = placed;
    if (value.outcome === 'exists') return ok({ outcome: 'exists', file: value.files[0] ?? stem });
    emit('review-changed', { id });
    return ok({ outcome: 'done', folder, file: value.files[0]?.name ?? stem });
  },
  'redline.read': async ({ id, file, bytes }, context) => {
    const { note, store, typesetting } = context;
    const may = mayDo(deskOf(context), id, 'take-proposals');
    if (!may.ok) return may;
    const { redlineId } = await import('../documents/redline/redline-id.ts');
    const named = await redlineId(bytes);
    if (!named.ok) return fail(await unreadable(named.error, file));
    const sent = named.value === null ? null : readRedlineRow(store, named.value);
    if (sent && sent.digest !== id) return fail({ code: 'redline-elsewhere', params: { file } });
    const report = await openStoredReport(id, context);
    if (!report.ok) return report;
    const { digest, template } = report.value;
    const base = sent?.text ?? digest;
    const reading = await typesetting.returned({ bytes, digest: base, template });
    if (!reading.ok) return fail(await unreadable(reading.error, file));
    const { proposals, refused } = reading.value;
    const known = sent?.comments ?? commentsToSend(store, id);
    const comments = newComments(reading.value.comments, known);
    const counts = { proposals: proposals.length, comments: comments.length };
    note({ digest: id, redline: sent?.id ?? null, ...counts, refused: refused.length });
    return ok({
      base: sent ? 'sent' : 'now',
      proposals: [...proposals],
      comments,
      refused: [...refused],
    });
  },
};
