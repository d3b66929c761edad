import { describe, expect, test } from 'vitest';
import { auditDatabase } from '../review/audit-database.ts';
import { atWork } from '../review/testing/at-work.ts';
import { ask, problemOf } from '../testing/service.ts';

const HAND_IN = { deed: 'hand-in', remark: null } as const;
const SEEN = { since: 'seen' } as const;

describe('the way through review', () => {
  test('goes from a draft to what is distributed, and every step is told', () =>
    atWork(async ({ service, id, act, approve, now, events, told }) => {
      const handed = await act('officer', { deed: 'hand-in', remark: '  Please look. ' });
      expect(handed).toMatchObject({
        ...{ state: 'in-review', edition: 1, editors: [], returned: null },
        handedIn: { by: 'officer', at: now() },
        abilities: { edit: { allowed: false, why: 'wrong-state' }, withdraw: { allowed: true } },
      });
      expect(told()).toEqual([
        { name: 'review-changed', event: { id } },
        { name: 'library-changed', event: {} },
      ]);
      expect(await act('officer', { deed: 'withdraw' })).toMatchObject({ state: 'draft' });
      const approved = await approve();
      expect(approved).toMatchObject({
        ...{ state: 'approved', edition: 1 },
        editions: [{ edition: 1, by: 'supervisor', onePerson: false, sent: 0, distributed: null }],
      });
      const sent = await act('clerk', { deed: 'distribute' });
      expect(sent).toMatchObject({
        ...{ state: 'distributed', editions: [{ distributed: { by: 'clerk', at: now() } }] },
      });
      expect(await ask(service, 'library.list', {})).toMatchObject([
        { id, state: 'distributed', edition: 1 },
      ]);
      expect(await act('officer', { deed: 'begin-correction' })).toMatchObject({
        ...{ state: 'draft', edition: 2, handedIn: null },
      });
      expect(await ask(service, 'library.list', {})).toMatchObject([
        { state: 'draft', edition: 2 },
      ]);
      expect(
        (await events()).map(({ seq, event, hasText }) => [seq, event.event, hasText]),
      ).toEqual([
        [1, 'created', false],
        [2, 'handed-in', true],
        [3, 'withdrawn', true],
        [4, 'handed-in', true],
        [5, 'approved', true],
        [6, 'distributed', false],
        [7, 'correction-begun', true],
      ]);
      const [, handIn] = await events();
      expect(handIn?.event).toMatchObject({ by: 'officer', remark: 'Please look.' });
    }));

  test('a return is shown with its remark until the digest is handed in again', () =>
    atWork(async ({ act, now, id, service }) => {
      await act('officer', HAND_IN);
      const returned = await act('supervisor', { deed: 'return', remark: 'The second item.' });
      const shown = { by: 'supervisor', at: now(), remark: 'The second item.' };
      expect(returned).toMatchObject({ state: 'draft', returned: shown });
      service.be('officer');
      expect((await ask(service, 'digest.open', { id, seat: 1 })).review.returned).toEqual(shown);
      expect((await act('officer', HAND_IN)).returned).toBeNull();
      expect((await act('officer', { deed: 'withdraw' })).returned).toBeNull();
    }));

  test('a return without words has none', () =>
    atWork(async ({ act }) => {
      await act('officer', HAND_IN);
      const { returned } = await act('supervisor', { deed: 'return', remark: '   ' });
      expect(returned).toMatchObject({ remark: null });
    }));

  test('items are accepted until their text is changed; what is so already adds nothing', () =>
    atWork(async ({ act, headline, events, now, service }) => {
      await act('officer', HAND_IN);
      const accept = { deed: 'accept', items: ['a', 'a', 'b', 'nobody'] } as const;
      const { accepted } = await act('supervisor', { ...accept, items: [...accept.items] });
      const stamp = { by: 'supervisor', at: now() };
      expect(accepted).toEqual({ a: stamp, b: stamp });
      const before = (await events()).length;
      await act('supervisor', { ...accept, items: [...accept.items] });
      await act('supervisor', { deed: 'unaccept', items: ['c'] });
      expect(await events()).toHaveLength(before);
      service.events.length = 0;
      await headline('supervisor', 'a', 'A correction');
      expect(service.told('review-changed')).toHaveLength(1);
      expect((await act('supervisor', { deed: 'unaccept', items: ['b'] })).accepted).toEqual({});
      expect(service.told('library-changed')).toEqual([]);
    }));

  test('four eyes: who edited since the hand-in does not approve, another may', () =>
    atWork(async ({ act, headline, service, id }) => {
      service.addPerson('second', 'supervisor');
      await act('officer', HAND_IN);
      await headline('supervisor', 'a', 'A correction');
      const { clock } = await ask(service, 'review.read', { id, since: SEEN });
      const approval = { id, act: { deed: 'approve', remark: null, seen: clock } };
      expect(await problemOf(service, 'review.act', approval)).toEqual({
        code: 'not-allowed-own-work',
        params: { did: 'edited' },
      });
      service.be('second');
      const stale = { id, act: { ...approval.act, seen: clock - 1 } };
      expect(await problemOf(service, 'review.act', stale)).toMatchObject({ code: 'text-changed' });
      const approved = await service.dispatch('review.act', approval, 'window');
      expect(approved).toMatchObject({ ok: true, value: { state: 'approved' } });
    }));

  test('a correction that is discarded puts the approved text back in every window', () =>
    atWork(async ({ act, approve, headline, open, service, id, folder }) => {
      await approve();
      const text = (await open()).digest;
      await act('officer', { deed: 'begin-correction' });
      await headline('officer', 'a', 'A correction');
      await headline('officer', 'b', 'Another');
      service.events.length = 0;
      const review = await act('officer', { deed: 'discard-correction' });
      expect(review).toMatchObject({ state: 'approved', edition: 1 });
      const now = await open();
      expect(now.digest).toEqual(text);
      expect(now.history).toEqual({ undo: null, redo: null });
      const [changed] = service.told('digest-changed');
      expect(changed).toMatchObject({ id, seat: 0 });
      expect(changed?.entities.map((one) => [one.entity, one.rev])).toEqual(
        ['a', 'b'].map((item) => ['item', now.revs[`item:${item}`]]),
      );
      await service.close();
      expect(auditDatabase(folder)).toMatchObject({ ok: true, value: { isWhole: true } });
    }));
});

describe('reading for review', () => {
  test('says what changed since one has looked, and who changed it', () =>
    atWork(async ({ act, headline, service, id, wait }) => {
      await headline('officer', 'a', 'One');
      await act('officer', HAND_IN);
      service.be('supervisor');
      const first = await ask(service, 'review.read', { id, since: SEEN });
      expect(first.before).toBeNull();
      expect(first.changes).toMatchObject([{ item: 'a', by: 'officer' }]);
      await ask(service, 'review.seen', { id, clock: first.clock });
      const looked = await ask(service, 'review.read', { id, since: SEEN });
      expect(looked.before?.digest).toEqual(first.digest);
      wait(5);
      await headline('supervisor', 'a', 'Two');
      await headline('supervisor', 'c', 'Three');
      const again = await ask(service, 'review.read', { id, since: SEEN });
      expect(again.before?.digest).toEqual(first.digest);
      expect(again.changes.map(({ item, by }) => [item, by])).toEqual([
        ['a', 'supervisor'],
        ['c', 'supervisor'],
      ]);
      expect(again.review.editors).toEqual(['supervisor']);
      const stale = { id, clock: first.clock };
      expect(await problemOf(service, 'review.seen', stale)).toMatchObject({
        code: 'text-changed',
      });
    }));

  test('what is typed on after somebody has looked is told as a change of its own', () =>
    atWork(async ({ act, headline, service, id, events }) => {
      await act('officer', HAND_IN);
      await headline('supervisor', 'a', 'One');
      const { clock } = await ask(service, 'review.read', { id, since: SEEN });
      await ask(service, 'review.seen', { id, clock });
      await headline('supervisor', 'a', 'One and more');
      expect((await events()).filter(({ event }) => event.event === 'edited')).toHaveLength(2);
      const { changes } = await ask(service, 'review.read', { id, since: SEEN });
      expect(changes).toMatchObject([{ item: 'a', by: 'supervisor' }]);
    }));

  test('compares with the text at any event that kept it', () =>
    atWork(async ({ act, headline, service, id, open }) => {
      await headline('officer', 'a', 'One');
      const one = (await open()).digest;
      await act('officer', HAND_IN);
      await act('officer', { deed: 'withdraw' });
      await headline('officer', 'a', 'Two');
      const history = await ask(service, 'review.history', { id });
      const seq = history.find(({ event }) => event.event === 'handed-in')?.seq ?? 0;
      expect(await ask(service, 'review.text', { id, seq })).toEqual(one);
      const read = await ask(service, 'review.read', { id, since: { since: 'event', seq } });
      expect(read.before).toEqual({ at: history[seq - 1]?.event.at, digest: one });
      expect(read.changes).toMatchObject([{ item: 'a', by: 'officer' }]);
      for (const none of [2, 99]) {
        for (const [name, input] of [
          ['review.text', { id, seq: none }],
          ['review.read', { id, since: { since: 'event', seq: none } }],
        ] as const) {
          expect(await problemOf(service, name, input)).toEqual({
            code: 'message-refused',
            params: { name, reason: 'no text is kept of this event' },
          });
        }
      }
    }));

  test('who returns or approves has looked through it', () =>
    atWork(async ({ act, service, id, open, headline, approve }) => {
      await act('officer', HAND_IN);
      const returned = (await open()).digest;
      await act('supervisor', { deed: 'return', remark: null });
      await headline('officer', 'a', 'Better');
      service.be('supervisor');
      const since = await ask(service, 'review.read', { id, since: SEEN });
      expect(since.before?.digest).toEqual(returned);
      expect(since.changes).toMatchObject([{ item: 'a', by: 'officer' }]);
      await approve();
      const { before, digest, changes } = await ask(service, 'review.read', { id, since: SEEN });
      expect(before?.digest).toEqual(digest);
      expect(changes).toEqual([]);
    }));
});
