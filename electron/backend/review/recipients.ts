import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import { recipientListSchema, type RecipientList } from '#shared/contract/sending.ts';
import type { Person } from '#shared/domain/person.ts';
import { fail, ok, type Result } from '#shared/domain/result.ts';
import type { Problem } from '#shared/messages/messages.ts';
import { officeAbilitiesOf } from '#shared/workflow/abilities.ts';
import { refusalProblem } from '../people/refusal-problem.ts';
import { addAudit } from '../store/audit.ts';
import { markOf, type RecordMark } from '../store/records.ts';
import type { Store } from '../store/store.ts';

const rowSchema = recipientListSchema.extend({
  members: z
    .string()
    .transform((text) => recipientListSchema.shape.members.parse(JSON.parse(text))),
});

/** All lists, by name. */
export const readRecipients = (store: Store): RecipientList[] =>
  store.all('SELECT * FROM recipient_list ORDER BY name, id').map((row) => rowSchema.parse(row));

/** One list; null where there is none. */
export function readRecipientList(store: Store, id: string): RecipientList | null {
  const row = store.get('SELECT * FROM recipient_list WHERE id = ?', id);
  return row ? rowSchema.parse(row) : null;
}

/** What the audit log vouches for of a list: all of it. */
export const recipientsMark = (list: RecipientList): RecordMark =>
  markOf('recipients', list.id, list);

/** The database, who asks, and when. */
interface Desk {
  readonly store: Store;
  readonly who: Person;
  readonly now: number;
}

/** Refuses who may not keep the lists, and a list that is not there or not as it was seen. */
function check({ store, who }: Desk, id: string | null, rev: number): Result<null, Problem> {
  const ability = officeAbilitiesOf(who)['manage-recipients'];
  if (!ability.allowed) return fail(refusalProblem(ability));
  if (id === null) return ok(null);
  const list = readRecipientList(store, id);
  if (!list) return fail({ code: 'recipients-missing', params: {} });
  return list.rev === rev ? ok(null) : fail({ code: 'recipients-changed', params: {} });
}

function note(
  { store, who, now }: Desk,
  call: string,
  list: RecipientList,
  mark: RecordMark,
): void {
  const details = { list: list.id, members: list.members.length };
  addAudit(store, { call, digest: null, person: who.id, details, records: [mark] }, now);
}

/** Writes a list: a new one where `id` is null, else the one of the revision that was seen. */
export function writeRecipients(
  desk: Desk,
  { id, name, members, rev }: Omit<RecipientList, 'id'> & { readonly id: string | null },
): Result<RecipientList, Problem> {
  const { store } = desk;
  return store.transaction(() => {
    const checked = check(desk, id, rev);
    if (!checked.ok) return checked;
    const list: RecipientList = {
      id: id ?? randomUUID(),
      ...recipientListSchema.pick({ name: true, members: true }).parse({ name, members }),
      rev: rev + 1,
    };
    store.run(
      `INSERT INTO recipient_list (id, name, members, rev) VALUES (?, ?, ?, ?) ON CONFLICT (id)
       DO UPDATE SET name = excluded.name, members = excluded.members, rev = excluded.rev`,
      list.id,
      list.name,
      JSON.stringify(list.members),
      list.rev,
    );
    note(desk, 'recipients.write', list, recipientsMark(list));
    return ok(list);
  });
}

/** Takes a list away; what was sent by it stays on record. */
export function removeRecipients(desk: Desk, id: string, rev: number): Result<null, Problem> {
  const { store } = desk;
  return store.transaction(() => {
    const checked = check(desk, id, rev);
    if (!checked.ok) return checked;
    store.run('DELETE FROM recipient_list WHERE id = ?', id);
    const list = { id, name: '', members: [], rev };
    note(desk, 'recipients.remove', list, { kind: 'recipients', id, sha256: null });
    return ok(null);
  });
}
