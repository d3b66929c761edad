import { fail, ok, type Result } from '#shared/domain/result.ts';
import type { DigestEvent } from './events.ts';
import { editionInForce, type ApprovedFact, type DigestFacts } from './facts.ts';
import { faultOf, type HistoryFault } from './history-fault.ts';

const withLast = (
  { editions }: DigestFacts,
  change: (last: ApprovedFact) => ApprovedFact,
): readonly ApprovedFact[] =>
  editions.map((one, index) => (index === editions.length - 1 ? change(one) : one));

const withAccepted = (
  facts: DigestFacts,
  items: readonly string[],
  accepted: DigestFacts['accepted'][string] | null,
): DigestFacts => {
  const touched = accepted ? items : items.filter((id) => Object.hasOwn(facts.accepted, id));
  if (touched.length === 0) return facts;
  const all = new Map(Object.entries(facts.accepted));
  for (const id of touched)
    if (accepted) all.set(id, accepted);
    else all.delete(id);
  return { ...facts, accepted: Object.fromEntries(all) };
};

/** The facts after an event that can happen. */
function after(facts: DigestFacts, event: DigestEvent): DigestFacts {
  const { by, at } = event;
  switch (event.event) {
    case 'edited': {
      const editors = facts.editors.includes(by) ? facts.editors : [...facts.editors, by];
      return withAccepted({ ...facts, editors }, event.items, null);
    }
    case 'commented':
    case 'unresolved':
      return facts.openRemarks.includes(event.comment)
        ? facts
        : { ...facts, openRemarks: [...facts.openRemarks, event.comment] };
    case 'resolved':
      return { ...facts, openRemarks: facts.openRemarks.filter((id) => id !== event.comment) };
    case 'handed-in':
      return { ...facts, state: 'in-review', handedIn: { by, at }, editors: [] };
    case 'withdrawn':
    case 'returned':
      return { ...facts, state: 'draft', handedIn: null };
    case 'accepted':
      return withAccepted(facts, event.items, { by, at });
    case 'unaccepted':
      return withAccepted(facts, event.items, null);
    case 'approved': {
      const { edition, sha256, onePerson } = event;
      const one = { edition, sha256, by, at, onePerson, sent: 0, distributed: null };
      return { ...facts, state: 'approved', editions: [...facts.editions, one] };
    }
    case 'sent':
      return { ...facts, editions: withLast(facts, (one) => ({ ...one, sent: one.sent + 1 })) };
    case 'distributed': {
      const editions = withLast(facts, (one) => ({ ...one, distributed: { by, at } }));
      return { ...facts, state: 'distributed', editions };
    }
    case 'correction-begun':
      return { ...facts, state: 'draft', edition: event.edition, handedIn: null, editors: [] };
    case 'correction-discarded': {
      const state = editionInForce(facts)?.distributed ? 'distributed' : 'approved';
      return { ...facts, state, edition: facts.edition - 1, editors: [] };
    }
    case 'deleted':
    case 'restored':
      return { ...facts, deleted: event.event === 'deleted' };
    case 'created':
    case 'replied':
    case 'exported':
      return facts;
  }
}

/** A digest that was just made. */
const newDigest = (by: string): DigestFacts => ({
  state: 'draft',
  edition: 1,
  createdBy: by,
  handedIn: null,
  editors: [],
  accepted: {},
  openRemarks: [],
  editions: [],
  deleted: false,
});

/** The facts with one more event; null is what there is before `created`. */
export function applyEvent(
  facts: DigestFacts | null,
  event: DigestEvent,
): Result<DigestFacts, HistoryFault> {
  if (facts === null)
    return event.event === 'created' ? ok(newDigest(event.by)) : fail('not-created');
  const fault = faultOf(facts, event);
  return fault === null ? ok(after(facts, event)) : fail(fault);
}

/**
 * What a digest's history says of it, from the first event to the last; or the index of the first
 * event that cannot have happened after those before it.
 */
export function foldEvents(
  events: readonly DigestEvent[],
): Result<DigestFacts, { readonly index: number; readonly fault: HistoryFault }> {
  let facts: DigestFacts | null = null;
  for (const [index, event] of events.entries()) {
    const next = applyEvent(facts, event);
    if (!next.ok) return fail({ index, fault: next.error });
    facts = next.value;
  }
  return facts === null ? fail({ index: 0, fault: 'not-created' }) : ok(facts);
}
