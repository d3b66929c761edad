import { describe, expect, test } from 'vitest';
import { abilityOf } from './abilities.ts';
import type { DigestEvent, Happening } from './events.ts';
import { foldEvents } from './fold-events.ts';
import { PEOPLE, situationOf } from './testing/arbitrary-history.ts';

const sha256 = 'a'.repeat(64);
const approved = { event: 'approved', edition: 1, sha256, onePerson: false, remark: null } as const;
const typed = { event: 'edited', items: ['a'], header: false, way: 'typed' } as const;
const handedIn = { event: 'handed-in', remark: null } as const;

/** Events as they are written here: who, and what; an hour apart. */
const history = (...steps: (readonly [string, Happening])[]): DigestEvent[] =>
  steps.map(([by, what], index) => ({ ...what, by, at: index * 3_600_000 }));

const WEEK = history(
  ['ana', { event: 'created' }],
  ['ana', typed],
  ['ana', handedIn],
  ['sato', { event: 'commented', comment: 'c1' }],
  ['sato', { event: 'accepted', items: ['a', 'b'] }],
  ['sato', { event: 'returned', remark: 'See the remark.' }],
  ['ana', typed],
  ['ana', { event: 'resolved', comment: 'c1' }],
  ['ana', handedIn],
  ['sato', approved],
  ['kim', { event: 'sent', edition: 1, recipients: ['r1'] }],
  ['kim', { event: 'distributed', edition: 1 }],
  ['ana', { event: 'correction-begun', edition: 2 }],
);

test('a week, folded', () => {
  const hour = (n: number): number => n * 3_600_000;
  expect(foldEvents(WEEK)).toEqual({
    ok: true,
    value: {
      state: 'draft',
      edition: 2,
      createdBy: 'ana',
      handedIn: null,
      editors: [],
      accepted: { b: { by: 'sato', at: hour(4) } },
      openRemarks: [],
      editions: [
        {
          edition: 1,
          sha256,
          by: 'sato',
          at: hour(9),
          onePerson: false,
          sent: 1,
          distributed: { by: 'kim', at: hour(11) },
        },
      ],
      deleted: false,
    },
  });
});

describe('a history that cannot be', () => {
  const start = history(['ana', { event: 'created' }], ['ana', handedIn]);
  test.each<[string, DigestEvent[], number, string]>([
    ['does not begin', [], 0, 'not-created'],
    ['begins in the middle', WEEK.slice(1), 0, 'not-created'],
    ['begins twice', [...WEEK, ...WEEK], 13, 'created-twice'],
    [
      'approves without review',
      [...WEEK.slice(0, 2), ...history(['sato', approved])],
      2,
      'wrong-state',
    ],
    [
      'approves another edition',
      [...start, ...history(['sato', { ...approved, edition: 2 }])],
      2,
      'wrong-edition',
    ],
    ['approves own work in silence', [...start, ...history(['ana', approved])], 2, 'own-work'],
    [
      'claims own work',
      [...start, ...history(['sato', { ...approved, onePerson: true }])],
      2,
      'own-work',
    ],
    [
      'edits what is approved',
      [...WEEK.slice(0, 10), ...history(['ana', typed])],
      10,
      'wrong-state',
    ],
    [
      'skips an edition',
      [...WEEK.slice(0, 12), ...history(['ana', { event: 'correction-begun', edition: 3 }])],
      12,
      'wrong-edition',
    ],
    [
      'discards what is no correction',
      [...start.slice(0, 1), ...history(['ana', { event: 'correction-discarded', edition: 1 }])],
      1,
      'wrong-edition',
    ],
    [
      'deletes what was approved',
      [...WEEK, ...history(['ana', { event: 'deleted' }])],
      13,
      'wrong-state',
    ],
    [
      'writes in what is deleted',
      [...start.slice(0, 1), ...history(['ana', { event: 'deleted' }], ['ana', typed])],
      2,
      'deleted',
    ],
    [
      'exports an edition that is not',
      [...start, ...history(['kim', { event: 'exported', edition: 1, files: [] }])],
      2,
      'wrong-edition',
    ],
  ])('%s', (_name, events, index, fault) => {
    expect(foldEvents(events)).toEqual({ ok: false, error: { index, fault } });
  });
});

describe('four eyes', () => {
  const [, desk, supervisor] = PEOPLE;
  const approveOf = (
    who: typeof desk,
    onePerson: boolean,
    ...steps: [string, Happening][]
  ): unknown => {
    const facts = foldEvents(history(['ana', { event: 'created' }], ...steps));
    if (!facts.ok || !who) throw new Error('not a history');
    return abilityOf('approve', who, situationOf(facts.value, onePerson));
  };
  const flags = ['unaccepted-items'];
  const refused = (...did: string[]): unknown => ({ allowed: false, why: 'own-work', did });

  test.each<[string, unknown, unknown]>([
    ['another hands in', approveOf(desk, false, ['ana', handedIn]), { allowed: true, flags }],
    [
      'wrote it, and another handed it in',
      approveOf(desk, false, ['desk', typed], ['ana', handedIn]),
      { allowed: true, flags },
    ],
    ['handed it in', approveOf(desk, false, ['desk', handedIn]), refused('handed-in')],
    [
      'corrected it in review',
      approveOf(supervisor, false, ['ana', handedIn], ['supervisor', typed]),
      refused('edited'),
    ],
    [
      'corrected it, and it was handed in again',
      approveOf(
        supervisor,
        false,
        ['ana', handedIn],
        ['supervisor', typed],
        ['ana', { event: 'withdrawn' }],
        ['ana', handedIn],
      ),
      { allowed: true, flags },
    ],
    [
      'did all, in a post of one',
      approveOf(desk, true, ['desk', handedIn], ['desk', typed]),
      { allowed: true, flags: ['one-person', ...flags] },
    ],
    [
      'did nothing, in a post of one',
      approveOf(desk, true, ['ana', handedIn]),
      { allowed: true, flags },
    ],
  ])('the supervisor %s', (_name, ability, expected) => {
    expect(ability).toEqual(expected);
  });

  test('an account that is closed may nothing', () => {
    const facts = foldEvents(history(['ana', { event: 'created' }]));
    if (!facts.ok || !supervisor) throw new Error('not a history');
    const closed = { ...supervisor, active: false };
    expect(abilityOf('read', closed, situationOf(facts.value, false))).toEqual({
      allowed: false,
      why: 'account-closed',
    });
  });
});
