import fc from 'fast-check';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { setHeadline } from '#shared/editing/items.ts';
import { fieldText } from '#shared/domain/item-field.ts';
import { abilityOf } from '#shared/workflow/abilities.ts';
import { foldEvents } from '#shared/workflow/fold-events.ts';
import type { Action } from '#shared/workflow/rules.ts';
import {
  arbitraryAttempts,
  PEOPLE,
  type Attempt,
} from '#shared/workflow/testing/arbitrary-history.ts';
import { withFolder } from '../../testing/tools.ts';
import { auditDatabase } from '../review/audit-database.ts';
import { checkDigest } from '../review/check-digest.ts';
import { readComments } from '../review/comment-rows.ts';
import { readHistory } from '../review/history.ts';
import { readReview } from '../review/review-rows.ts';
import { clockOf } from '../review/testing/digests.ts';
import { TEXT } from '../review/testing/at-work.ts';
import { situationOf } from '../review/what-is-allowed.ts';
import { readDigest } from '../store/digests.ts';
import { ask, testService, type TestService } from '../testing/service.ts';

const numRuns = Number(process.env.LAW_RUNS ?? 25);

/** What somebody tries, and what else goes on between: undo and redo, a window that knows old revisions. */
interface Try {
  readonly attempt: Attempt;
  readonly also: 'nothing' | 'undo' | 'redo' | 'stale' | 'pause';
}
const tries: fc.Arbitrary<Try[]> = fc
  .tuple(
    arbitraryAttempts,
    fc.array(fc.constantFrom('nothing', 'undo', 'redo', 'stale', 'pause'), {
      minLength: 60,
      maxLength: 60,
    }),
  )
  .map(([attempts, others]) =>
    attempts.map((attempt, index) => ({ attempt, also: others[index] ?? 'nothing' })),
  );

type Asked = readonly [name: string, input: unknown];

/** A write of one item, on the revision that it has or on an old one. */
function writing(
  service: TestService,
  id: string,
  label: string,
  thing: string,
  rev?: number,
): Asked {
  const stored = readDigest(service.store(), id);
  if (!stored) throw new Error('no such digest');
  const text = `${label} ${String(clockOf(service.store(), id))}`;
  const item = setHeadline(stored.digest, thing, 'en', text)
    .sections.flatMap(({ items }) => items)
    .find((one) => one.id === thing);
  const entities = [
    {
      entity: 'item',
      id: thing,
      value: item ?? null,
      rev: rev ?? stored.revs[`item:${thing}`] ?? 0,
    },
  ];
  return ['digest.write', { id, seat: 1, label, merge: null, entities }];
}

/** The message that a window would send; null for what has no call here. */
function asked(service: TestService, id: string, { action, thing }: Attempt): Asked | null {
  const [comment] = readComments(service.store(), id);
  const act = (deed: Record<string, unknown>): Asked => ['review.act', { id, act: deed }];
  const isOpen = comment?.resolved === null;
  const calls: Partial<Readonly<Record<Action, () => Asked | null>>> = {
    edit: () => writing(service, id, 'typing', thing),
    'bring-back': () => writing(service, id, 'bring-back', thing),
    'take-proposals': () => writing(service, id, 'take-proposals', thing),
    comment: () => {
      const headline = readDigest(service.store(), id)
        ?.digest.sections.flatMap(({ items }) => items)
        .find((one) => one.id === thing)?.headline.en;
      const end = Math.min(5, headline?.length ?? 0);
      const quote = headline?.slice(0, end);
      const place = { on: 'text', item: thing, field: { field: 'headline-en' }, start: 0, end };
      const anchor = end > 0 ? { ...place, quote, gone: false } : { on: 'digest' };
      return ['comments.add', { id, anchor, text: 'Why?', mentions: [] }];
    },
    reply: () =>
      comment ? ['comments.reply', { comment: comment.id, text: 'So.', mentions: [] }] : null,
    resolve: () =>
      comment ? ['comments.resolve', { comment: comment.id, resolved: isOpen }] : null,
    'hand-in': () => act({ deed: 'hand-in', remark: null }),
    withdraw: () => act({ deed: 'withdraw' }),
    'accept-item': () => act({ deed: 'accept', items: [thing] }),
    return: () => act({ deed: 'return', remark: 'Again.' }),
    approve: () => act({ deed: 'approve', remark: null, seen: clockOf(service.store(), id) }),
    distribute: () => act({ deed: 'distribute' }),
    'begin-correction': () => act({ deed: 'begin-correction' }),
    'discard-correction': () => act({ deed: 'discard-correction' }),
    read: () => ['review.seen', { id, clock: clockOf(service.store(), id) }],
    rename: () => ['library.rename', { id, name: 'x' }],
    delete: () => ['library.remove', { id }],
    restore: () => ['library.restore', { id }],
  };
  return calls[action]?.() ?? null;
}

/** Everything of a digest that a refusal must leave as it is. */
const stateOf = (service: TestService, id: string): unknown => ({
  digest: readDigest(service.store(), id),
  review: readReview(service.store(), id),
  comments: readComments(service.store(), id),
});

const abilitySchema = z.object({ allowed: z.boolean() });

test('law: whatever people ask for, the rules hold, refusals leave all as it is, and the audit is clean', () =>
  withFolder(async (folder) => {
    let clock = Date.UTC(2026, 3, 18);
    const service = testService(folder, { who: null, now: () => clock });
    service.store().script('PRAGMA synchronous = OFF');
    for (const { id, roles } of PEOPLE) service.addPerson(id, ...roles);
    const seen = new Map<string, number>();
    const count = (key: string): void => {
      seen.set(key, (seen.get(key) ?? 0) + 1);
    };
    const bytes = new TextEncoder().encode(JSON.stringify(TEXT));
    await fc.assert(
      fc.asyncProperty(tries, async (all) => {
        service.be('all');
        const { id: first } = await ask(service, 'library.import', { file: 'a.json', bytes });
        const { id } = await ask(service, 'library.duplicate', { id: first });
        for (const { attempt, also } of all) {
          clock += also === 'pause' ? 11 * 60_000 : 1;
          service.be(attempt.who.id);
          const store = service.store();
          const facts = readReview(store, id)?.facts;
          const who = { ...attempt.who, name: '', roles: [...attempt.who.roles] };
          if (!facts) throw new Error('no facts');
          const desk = { store, who, now: clock, onePerson: false };
          const may = abilitySchema.parse(
            abilityOf(attempt.action, who, situationOf(desk, id, facts)),
          ).allowed;
          const before = stateOf(service, id);
          const message = asked(service, id, attempt);
          if (message) {
            const answer = await service.dispatch(...message, 'window');
            const key = `${attempt.action} ${answer.ok ? 'done' : 'refused'}`;
            count(key);
            // Typing is one call for two actions: an officer's in a draft, a supervisor's in review.
            const isEither = attempt.action === 'edit';
            if (may || !isEither) {
              expect({ key, ok: answer.ok, answer }).toEqual({ key, ok: may, answer });
            }
            if (!answer.ok) expect(stateOf(service, id)).toEqual(before);
          }
          if (also === 'undo' || also === 'redo') {
            const was = stateOf(service, id);
            const input = { id, seat: 1, direction: also };
            const answer = await service.dispatch('digest.undo', input, 'window');
            count(`${also} ${answer.ok ? 'done' : 'refused'}`);
            if (!answer.ok) expect(stateOf(service, id)).toEqual(was);
          }
          if (also === 'stale') {
            const was = stateOf(service, id);
            const [name, input] = writing(service, id, 'typing', attempt.thing, 0);
            const answer = await service.dispatch(
              name,
              { ...(input as object), seat: 2 },
              'window',
            );
            count(`stale ${answer.ok ? 'conflict' : 'refused'}`);
            expect(stateOf(service, id)).toEqual(was);
          }
        }
        const store = service.store();
        const folded = foldEvents(readHistory(store, id).map(({ event }) => event));
        expect(folded).toEqual({ ok: true, value: readReview(store, id)?.facts });
        expect(checkDigest(store, id)).toEqual([]);
        const items = readDigest(store, id)?.digest.sections.flatMap((one) => one.items) ?? [];
        for (const { anchor } of readComments(store, id)) {
          if (anchor.on !== 'text' || anchor.gone) continue;
          const item = items.find((one) => one.id === anchor.item);
          const text = item ? fieldText(item, anchor.field) : null;
          expect(text?.length ?? 0).toBeGreaterThanOrEqual(anchor.end);
        }
      }),
      { numRuns },
    );
    await service.close();
    expect(auditDatabase(folder)).toMatchObject({
      ok: true,
      value: { isWhole: true, broken: null, records: [], digests: [] },
    });
    for (const action of ['edit', 'hand-in', 'approve', 'begin-correction', 'comment', 'undo']) {
      expect([...seen.keys()]).toEqual(
        expect.arrayContaining([`${action} done`, `${action} refused`]),
      );
    }
  }));
