import type { DigestEvent, EventKind } from './events.ts';
import { actionsOf } from './event-actions.ts';
import { editionInForce, ownWork, type DigestFacts } from './facts.ts';
import { ruleOf, statesOf, type Action } from './rules.ts';

/** Why an event cannot have happened: the history is not whole, or was changed. */
export type HistoryFault =
  'not-created' | 'created-twice' | 'wrong-state' | 'wrong-edition' | 'own-work' | 'deleted';

const inForce = (facts: DigestFacts): number => editionInForce(facts)?.edition ?? 0;

/** The edition that an event must name; 0 where none would be right. */
const EDITION: Partial<Readonly<Record<EventKind, (facts: DigestFacts) => number>>> = {
  approved: ({ edition }) => edition,
  sent: inForce,
  exported: inForce,
  distributed: inForce,
  'correction-begun': ({ edition }) => edition + 1,
  'correction-discarded': ({ edition }) => (edition > 1 ? edition : 0),
};

/** Whether a digest is where this event can happen; the fault where it is not. */
export function faultOf(facts: DigestFacts, event: DigestEvent): HistoryFault | null {
  if (facts.deleted !== (event.event === 'restored')) return 'deleted';
  if (event.event === 'created') return 'created-twice';
  const can = (action: Action): boolean =>
    statesOf(action).includes(facts.state) &&
    (ruleOf(action).needs !== 'never-approved' || facts.editions.length === 0);
  if (!actionsOf(event).some(can)) return 'wrong-state';
  const expected = EDITION[event.event]?.(facts) ?? null;
  const named = 'edition' in event ? event.edition : null;
  if (named !== null && named !== expected) return 'wrong-edition';
  if (event.event === 'approved' && event.onePerson !== ownWork(facts, event.by).length > 0) {
    return 'own-work';
  }
  return null;
}
