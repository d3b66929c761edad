import { z } from 'zod';
import type { Person } from '#shared/domain/person.ts';
import { fail, ok, type Result } from '#shared/domain/result.ts';
import type { Problem } from '#shared/messages/messages.ts';
import {
  abilitiesOf,
  abilityOf,
  officeAbilitiesOf,
  type Situation,
} from '#shared/workflow/abilities.ts';
import type { Abilities, Ability } from '#shared/workflow/ability.ts';
import { actionsOf } from '#shared/workflow/event-actions.ts';
import type { DigestEvent } from '#shared/workflow/events.ts';
import type { DigestFacts } from '#shared/workflow/facts.ts';
import type { Store } from '../store/store.ts';
import { readReview } from './review-rows.ts';

/** The database, who asks, when (milliseconds since 1970), and what the digest's template allows. */
export interface ReviewDesk {
  readonly store: Store;
  readonly who: Person;
  readonly now: number;
  /** `onePerson` of the template: one person may hand in and approve. */
  readonly onePerson: boolean;
}

const itemSchema = z.object({ id: z.string(), incomplete: z.number() });

/**
 * A digest as it is now, for the question what somebody may do. Its items are only read where the
 * answer depends on them: letters are asked about too.
 */
export function situationOf(desk: ReviewDesk, digest: string, facts: DigestFacts): Situation {
  let rows: readonly z.infer<typeof itemSchema>[] | null = null;
  const items = (): readonly z.infer<typeof itemSchema>[] =>
    (rows ??= desk.store
      .all('SELECT id, incomplete FROM item WHERE digest = ?', digest)
      .map((row) => itemSchema.parse(row)));
  return {
    facts,
    onePerson: desk.onePerson,
    get items() {
      return items().map(({ id }) => id);
    },
    get incomplete() {
      return items().filter(({ incomplete }) => incomplete > 0).length;
    },
  };
}

/** What a person may do now with a digest; the window shows it. */
export function abilitiesFor(desk: ReviewDesk, digest: string): Result<Abilities, Problem> {
  const review = readReview(desk.store, digest);
  if (!review) return fail({ code: 'no-history', params: {} });
  return ok(abilitiesOf(desk.who, situationOf(desk, digest, review.facts)));
}

/** Whether one of the actions that an event can be the record of is allowed now; null: no history. */
export function abilityFor(
  desk: ReviewDesk,
  digest: string,
  event: DigestEvent,
  facts: DigestFacts | null,
): Ability {
  if (!facts) return officeAbilitiesOf(desk.who).create;
  const situation = situationOf(desk, digest, facts);
  const abilities = actionsOf(event).map((action) => abilityOf(action, desk.who, situation));
  const refusals = abilities.filter((one) => !one.allowed);
  return (
    abilities.find(({ allowed }) => allowed) ??
    // Somebody with the role is told of the state, not of a role for another way to do it.
    refusals.find(({ why }) => why !== 'wrong-role') ??
    refusals[0] ?? { allowed: false, why: 'wrong-state', state: facts.state, states: [] }
  );
}
