import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ROLES, type Person } from '#shared/domain/person.ts';
import type { Result } from '#shared/domain/result.ts';
import { template } from '#shared/testing/template.ts';
import type { Problem } from '#shared/messages/messages.ts';
import { abilityOf } from '#shared/workflow/abilities.ts';
import { foldEvents } from '#shared/workflow/fold-events.ts';
import {
  arbitraryAttempts,
  eventOf,
  PEOPLE,
  type Attempt,
} from '#shared/workflow/testing/arbitrary-history.ts';
import { checkLog } from '../store/check-log.ts';
import { dataPaths } from '../store/data-paths.ts';
import { openStore } from '../store/open-store.ts';
import type { Store } from '../store/store.ts';
import { addPerson, must } from '../people/testing/post.ts';
import { approve } from './approve.ts';
import { checkDigest } from './check-digest.ts';
import { checkRecords } from './check-records.ts';
import { beginCorrection, discardCorrection } from './correct.ts';
import { readHistory } from './history.ts';
import { recordEvent } from './record-event.ts';
import { readReview } from './review-rows.ts';
import { changesOf, clockOf, deskOf, makeDigest, writeHeadline } from './testing/digests.ts';
import { situationOf, type ReviewDesk } from './what-is-allowed.ts';

const numRuns = Number(process.env.LAW_RUNS ?? 300);
const folder = mkdtempSync(join(tmpdir(), 'digest-test-'));
let store: Store;
let people: Map<string, Person>;

beforeAll(() => {
  store = must(openStore(dataPaths(folder), 0));
  // Thousands of small changes; that they are on the disk at once is not what is looked at here.
  store.script('PRAGMA synchronous = OFF');
  people = new Map(PEOPLE.map(({ id, roles }) => [id, addPerson(store, id, ...roles)]));
});
afterAll(() => {
  store.close();
  rmSync(folder, { recursive: true, force: true });
});

/** Does what somebody tries, by the function that the program has for it. */
function act(
  desk: ReviewDesk,
  id: string,
  { action, thing, who }: Attempt,
): Result<unknown, Problem> | null {
  const facts = readReview(store, id)?.facts;
  const event = facts && eventOf({ action, thing, who }, facts);
  if (!event) return null;
  if (action === 'approve') {
    return approve(desk, id, { template, remark: null, seen: clockOf(store, id) });
  }
  if (action === 'begin-correction') return beginCorrection(desk, id);
  if (action === 'discard-correction') return discardCorrection(desk, id);
  const recorded = recordEvent(desk, id, event);
  if (recorded.ok && event.event === 'edited')
    writeHeadline(store, id, thing, `by ${who.id} ${String(desk.now)}`);
  return recorded;
}

test('law: whatever people try, the state is the fold of the events, and refusals change nothing', () => {
  const seen = new Map<string, number>();
  let runs = 0;
  fc.assert(
    fc.property(arbitraryAttempts, fc.boolean(), (attempts, onePerson) => {
      runs += 1;
      const id = `d${String(runs)}`;
      const all = people.get('all');
      if (!all) throw new Error('nobody is there');
      makeDigest(store, all, id);
      for (const [index, attempt] of attempts.entries()) {
        const who = people.get(attempt.who.id) ?? all;
        const desk = deskOf(store, who, runs * 1000 + index, onePerson);
        const facts = readReview(store, id)?.facts;
        if (!facts) throw new Error('no facts');
        const expected = abilityOf(attempt.action, who, situationOf(desk, id, facts)).allowed;
        const before = changesOf(store);
        const result = act(desk, id, attempt);
        if (!result) continue;
        const key = `${attempt.action} ${result.ok ? 'done' : 'refused'}`;
        seen.set(key, (seen.get(key) ?? 0) + 1);
        // Some events are the record of either of two actions; then the other one may be allowed.
        const isEither = ['edit', 'correct-in-review', 'export-draft', 'export-redline'].includes(
          attempt.action,
        );
        if (expected || !isEither) expect({ key, ok: result.ok }).toEqual({ key, ok: expected });
        if (!result.ok) expect(changesOf(store)).toBe(before);
      }
      const folded = must(foldEvents(readHistory(store, id).map(({ event }) => event)));
      expect(readReview(store, id)).toMatchObject({
        ...{ state: folded.state, edition: folded.edition, facts: folded },
      });
      expect(checkDigest(store, id)).toEqual([]);
    }),
    { numRuns },
  );
  expect(checkRecords(store)).toEqual([]);
  expect(checkLog(store, []).broken).toBeNull();
  for (const action of [
    'edit',
    'hand-in',
    'approve',
    'distribute',
    'begin-correction',
    'discard-correction',
  ]) {
    expect({ action, done: (seen.get(`${action} done`) ?? 0) > 0 }).toEqual({ action, done: true });
    expect({ action, refused: (seen.get(`${action} refused`) ?? 0) > 0 }).toEqual({
      action,
      refused: true,
    });
  }
});

test('the people of the law are of every role', () => {
  expect(new Set([...people.values()].flatMap(({ roles }) => roles))).toEqual(new Set(ROLES));
});
