import fc from 'fast-check';
import type { Role } from '#shared/domain/person.ts';
import type { Asker, Situation } from '../abilities.ts';
import { abilityOf } from '../abilities.ts';
import type { DigestEvent } from '../events.ts';
import type { DigestFacts } from '../facts.ts';
import { ACTIONS, type Action } from '../rules.ts';

const person = (id: string, ...roles: Role[]): Asker => ({ id, roles, active: true });

/** The people of a small post; some have two roles, one has none. */
export const PEOPLE: readonly Asker[] = [
  person('officer', 'officer'),
  person('desk', 'officer', 'supervisor'),
  person('supervisor', 'supervisor'),
  person('clerk', 'clerk'),
  person('all', 'officer', 'supervisor', 'clerk', 'administrator'),
  person('guest'),
];

/** Somebody tries to do something, to some item or comment. */
export interface Attempt {
  readonly who: Asker;
  readonly action: Action;
  readonly thing: string;
}

const WRITING: readonly Action[] = ['edit', 'hand-in', 'approve', 'distribute', 'begin-correction'];

/** A series of attempts, allowed or not; what leads on comes often, so that all states are seen. */
export const arbitraryAttempts: fc.Arbitrary<Attempt[]> = fc.array(
  fc.record({
    who: fc.constantFrom(...PEOPLE),
    action: fc.oneof(fc.constantFrom(...ACTIONS), fc.constantFrom(...WRITING)),
    thing: fc.constantFrom('a', 'b'),
  }),
  { maxLength: 60, size: 'max' },
);

/** What the log says after an action; null where it says nothing. */
export function eventOf({ who, action, thing }: Attempt, facts: DigestFacts): DigestEvent | null {
  const stamp = { by: who.id, at: 1 };
  const edited = { event: 'edited', items: [thing], header: false, ...stamp } as const;
  const { edition } = facts;
  const inForce = facts.editions.at(-1)?.edition ?? 0;
  switch (action) {
    case 'read':
    case 'rename':
    case 'prepare-mail':
      return null;
    case 'edit':
    case 'correct-in-review':
      return { ...edited, way: 'typed' };
    case 'bring-back':
      return { ...edited, way: 'brought-back' };
    case 'take-proposals':
      return { ...edited, way: 'proposal' };
    case 'comment':
      return { event: 'commented', comment: thing, ...stamp };
    case 'reply':
      return { event: 'replied', comment: thing, ...stamp };
    case 'resolve':
      return { event: 'resolved', comment: thing, ...stamp };
    case 'hand-in':
      return { event: 'handed-in', remark: null, ...stamp };
    case 'withdraw':
      return { event: 'withdrawn', ...stamp };
    case 'accept-item':
      return { event: 'accepted', items: [thing], ...stamp };
    case 'return':
      return { event: 'returned', remark: 'Look again.', ...stamp };
    case 'approve': {
      const onePerson = facts.handedIn?.by === who.id || facts.editors.includes(who.id);
      const sha256 = String(edition).padStart(64, '0');
      return { event: 'approved', edition, sha256, onePerson, remark: null, ...stamp };
    }
    case 'export-draft':
    case 'export-redline':
      return { event: 'exported', edition: null, files: [], ...stamp };
    case 'export-approved':
      return { event: 'exported', edition: inForce, files: [], ...stamp };
    case 'mark-sent':
      return { event: 'sent', edition: inForce, recipients: [], ...stamp };
    case 'distribute':
      return { event: 'distributed', edition: inForce, ...stamp };
    case 'begin-correction':
      return { event: 'correction-begun', edition: edition + 1, ...stamp };
    case 'discard-correction':
      return { event: 'correction-discarded', edition, ...stamp };
    case 'delete':
      return { event: 'deleted', ...stamp };
    case 'restore':
      return { event: 'restored', ...stamp };
  }
}

/** The situation of a digest with two items. */
export const situationOf = (facts: DigestFacts, onePerson: boolean): Situation => ({
  facts,
  items: ['a', 'b'],
  incomplete: 0,
  onePerson,
});

/** Whether an attempt is allowed now. */
export const isAllowed = ({ who, action }: Attempt, situation: Situation): boolean =>
  abilityOf(action, who, situation).allowed;
