import type { Deed } from '#shared/contract/review.ts';
import { fail, ok, type Result } from '#shared/domain/result.ts';
import type { Template } from '#shared/domain/template.ts';
import type { Problem } from '#shared/messages/messages.ts';
import { refusalProblem } from '#shared/messages/refusal-problem.ts';
import { approve } from '../review/approve.ts';
import { beginCorrection, discardCorrection, type Rewritten } from '../review/correct.ts';
import { distribute } from '../review/distributions.ts';
import { eventText, historyOf, readForReview } from '../review/read-for-review.ts';
import { recordEvent, type Recorded } from '../review/record-event.ts';
import { reviewOf } from '../review/review-of.ts';
import { readReview } from '../review/review-rows.ts';
import { markSeen } from '../review/seen.ts';
import { abilitiesFor, type ReviewDesk } from '../review/what-is-allowed.ts';
import type { CallContext, Handlers } from './call-context.ts';
import { deskAt, readable } from './review-desk.ts';

/** What a deed brought with it; {} where all was so already. */
type Done = Partial<Recorded & Rewritten>;

const said = (remark: string | null): string | null => (remark === '' ? null : remark);

/** Marks items as looked at, or takes that back; those that are so already stay as they are. */
function accept(
  desk: ReviewDesk,
  id: string,
  { deed, items }: Extract<Deed, { deed: 'accept' | 'unaccept' }>,
): Result<Done, Problem> {
  const { store } = desk;
  const abilities = abilitiesFor(desk, id);
  if (!abilities.ok) return abilities;
  const may = abilities.value['accept-item'];
  if (!may.allowed) return fail(refusalProblem(may));
  const accepted = readReview(store, id)?.facts.accepted ?? {};
  const isThere = (item: string): boolean =>
    store.get('SELECT 1 FROM item WHERE digest = ? AND id = ?', id, item) !== undefined;
  const named = [...new Set(items)].filter(
    (item) => isThere(item) && Object.hasOwn(accepted, item) !== (deed === 'accept'),
  );
  if (named.length === 0) return ok({});
  const event = deed === 'accept' ? 'accepted' : 'unaccepted';
  return recordEvent(desk, id, { event, items: named });
}

/** Records what a reviewer did with the text at hand: that they have looked through it, too. */
function andSeen<T>(desk: ReviewDesk, id: string, result: Result<T, Problem>): Result<T, Problem> {
  if (result.ok) markSeen(desk.store, id, desk.who, desk.now);
  return result;
}

function act(desk: ReviewDesk, id: string, deed: Deed, template: Template): Result<Done, Problem> {
  switch (deed.deed) {
    case 'hand-in':
      return recordEvent(desk, id, { event: 'handed-in', remark: said(deed.remark) });
    case 'withdraw':
      return recordEvent(desk, id, { event: 'withdrawn' });
    case 'accept':
    case 'unaccept':
      return accept(desk, id, deed);
    case 'return': {
      const returned = recordEvent(desk, id, { event: 'returned', remark: said(deed.remark) });
      return andSeen(desk, id, returned);
    }
    case 'approve': {
      const { seen, remark } = deed;
      return andSeen(desk, id, approve(desk, id, { template, remark: said(remark), seen }));
    }
    case 'distribute':
      return distribute(desk, id);
    case 'begin-correction':
      return beginCorrection(desk, id);
    case 'discard-correction':
      return discardCorrection(desk, id);
  }
}

/** Tells the windows what a deed has changed. */
function tell({ emit }: CallContext, id: string, deed: Deed, { entities, comments }: Done): void {
  if (entities && entities.length > 0) {
    emit('digest-changed', { id, seat: 0, entities: [...entities] });
  }
  if (comments) emit('comments-changed', { id });
  emit('review-changed', { id });
  // Which items are accepted is not in the list of digests.
  if (deed.deed !== 'accept' && deed.deed !== 'unaccept') emit('library-changed', {});
}

/** The way of a digest through review. */
export const REVIEWING: Handlers<
  'review.get' | 'review.read' | 'review.act' | 'review.seen' | 'review.history' | 'review.text'
> = {
  'review.get': async ({ id }, context) => {
    const at = await deskAt(context, id);
    return at.ok ? reviewOf(at.value.desk, id) : at;
  },
  'review.read': async ({ id, since }, context) => {
    const at = await deskAt(context, id);
    return at.ok ? readForReview(at.value.desk, id, since) : at;
  },
  'review.act': async ({ id, act: deed }, context) => {
    const at = await deskAt(context, id);
    if (!at.ok) return at;
    const { desk, template } = at.value;
    const done = context.change(id, () => {
      // The event has a row of its own in the audit log.
      context.note(null);
      return act(desk, id, deed, template);
    });
    if (!done.ok) return done;
    tell(context, id, deed, done.value);
    return reviewOf(desk, id);
  },
  'review.seen': ({ id, clock }, context) => {
    const row = readable(context, id);
    if (!row.ok) return row;
    if (row.value.clock !== clock) return fail({ code: 'text-changed', params: {} });
    const { store, who, now, change, note } = context;
    change(id, () => {
      note({ clock });
      markSeen(store, id, who, now());
    });
    return ok({});
  },
  'review.history': ({ id }, context) => {
    const row = readable(context, id);
    return row.ok ? ok(historyOf(context.store, id)) : row;
  },
  'review.text': ({ id, seq }, context) => {
    const row = readable(context, id);
    return row.ok ? eventText(context.store, id, seq) : row;
  },
};
