import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { frozen } from '#shared/testing/small-digest.ts';
import { digestEventSchema, type DigestEvent } from './events.ts';
import type { DigestFacts } from './facts.ts';
import { applyEvent, foldEvents } from './fold-events.ts';
import type { Action } from './rules.ts';
import type { State } from './states.ts';
import {
  arbitraryAttempts,
  eventOf,
  isAllowed,
  situationOf,
  type Attempt,
} from './testing/arbitrary-history.ts';

const numRuns = Number(process.env.LAW_RUNS ?? 500);

/** What a post would keep in its head: the state alone, told in another way than the product's. */
interface Model {
  state: State;
  edition: number;
  closed: State[];
}
const STEPS: Partial<Record<Action, (model: Model) => void>> = {
  'hand-in': (model) => (model.state = 'in-review'),
  withdraw: (model) => (model.state = 'draft'),
  return: (model) => (model.state = 'draft'),
  approve: (model) => (model.state = 'approved'),
  distribute: (model) => (model.state = 'distributed'),
  'begin-correction': (model) => {
    model.closed.push(model.state);
    model.state = 'draft';
    model.edition += 1;
  },
  'discard-correction': (model) => {
    model.state = model.closed.pop() ?? 'draft';
    model.edition -= 1;
  },
};

/** The log of what was allowed; `each` sees every attempt that was, with the log and facts before. */
function play(
  attempts: readonly Attempt[],
  onePerson: boolean,
  each: (attempt: Attempt, log: readonly DigestEvent[], facts: DigestFacts) => void = () => null,
): { log: DigestEvent[]; facts: DigestFacts; model: Model } {
  const log: DigestEvent[] = [{ event: 'created', by: 'officer', at: 0 }];
  const model: Model = { state: 'draft', edition: 1, closed: [] };
  let facts = factsOf(log);
  for (const attempt of attempts) {
    if (!isAllowed(attempt, situationOf(facts, onePerson))) continue;
    each(attempt, log, facts);
    STEPS[attempt.action]?.(model);
    const event = eventOf(attempt, facts);
    if (!event) continue;
    log.push(event);
    const next = applyEvent(frozen(facts), event);
    if (!next.ok) throw new Error(`${attempt.action}: ${next.error}`);
    facts = next.value;
  }
  return { log, facts, model };
}

function factsOf(log: readonly DigestEvent[]): DigestFacts {
  const facts = foldEvents(log);
  if (!facts.ok) throw new Error(JSON.stringify(facts.error));
  return facts.value;
}

describe('law: whatever people try', () => {
  test('the state is the fold of the log, and the one that people would tell', () => {
    const seen = new Set<string>();
    fc.assert(
      fc.property(arbitraryAttempts, fc.boolean(), (attempts, onePerson) => {
        const { log, facts, model } = play(attempts, onePerson);
        expect(factsOf(log)).toEqual(facts);
        expect({ state: facts.state, edition: facts.edition }).toEqual({
          state: model.state,
          edition: model.edition,
        });
        for (const event of log) expect(digestEventSchema.parse(event)).toEqual(event);
        seen.add(`${facts.state} ${String(facts.edition)}`);
      }),
      { numRuns },
    );
    // The law says little where the ways were all short.
    expect([...seen]).toEqual(
      expect.arrayContaining(['draft 1', 'in-review 1', 'approved 1', 'distributed 1', 'draft 2']),
    );
  });

  test('nobody approves what they handed in or changed since, but in a one-person post', () => {
    fc.assert(
      fc.property(arbitraryAttempts, fc.boolean(), (attempts, onePerson) => {
        play(attempts, onePerson, ({ who, action }, log) => {
          if (action !== 'approve') return;
          const last = log.findLastIndex(({ event }) => event === 'handed-in');
          const own = log
            .slice(last)
            .some(({ event, by }) => ['handed-in', 'edited'].includes(event) && by === who.id);
          expect(own && !onePerson).toBe(false);
        });
      }),
      { numRuns },
    );
  });

  test('what was approved stays: no later event takes an edition away or changes its hash', () => {
    fc.assert(
      fc.property(arbitraryAttempts, (attempts) => {
        const kept: string[] = [];
        const { facts } = play(attempts, false, (_attempt, _log, { editions }) => {
          editions.forEach(({ edition, sha256, by }, index) => {
            kept[index] ??= JSON.stringify([edition, sha256, by]);
          });
        });
        const now = facts.editions.map((one) => JSON.stringify([one.edition, one.sha256, one.by]));
        expect(now.slice(0, kept.length)).toEqual(kept);
      }),
      { numRuns },
    );
  });

  test('an acceptance lasts until its item is changed', () => {
    fc.assert(
      fc.property(arbitraryAttempts, (attempts) => {
        const { log, facts } = play(attempts, false);
        for (const id of ['a', 'b']) {
          const touched = log.filter((one) => 'items' in one && one.items.includes(id)).at(-1);
          expect(Object.hasOwn(facts.accepted, id)).toBe(touched?.event === 'accepted');
        }
      }),
      { numRuns },
    );
  });

  test('a log with its hand-ins taken out no longer folds where something was approved', () => {
    fc.assert(
      fc.property(arbitraryAttempts, (attempts) => {
        const { log, facts } = play(attempts, false);
        const cut = foldEvents(log.filter(({ event }) => event !== 'handed-in'));
        if (facts.editions.length > 0) expect(cut.ok).toBe(false);
      }),
      { numRuns },
    );
  });
});
