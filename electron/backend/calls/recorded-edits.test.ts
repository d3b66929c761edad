import { describe, expect, test } from 'vitest';
import type { Entity } from '#shared/contract/entities.ts';
import type { DigestEvent } from '#shared/workflow/events.ts';
import { itemOf } from '#shared/testing/small-digest.ts';
import { auditRows } from '../store/audit.ts';
import { changesOf } from '../review/testing/digests.ts';
import { atWork, type AtWork } from '../review/testing/at-work.ts';
import { ask, problemOf } from '../testing/service.ts';

const MINUTE = 60_000;

/** The changes of the text that are on record: who, how, which items, and H for the header. */
async function edits({ events }: AtWork): Promise<string[]> {
  return (await events()).flatMap(({ event }) => (event.event === 'edited' ? [said(event)] : []));
}

const said = ({ by, way, items, header }: Extract<DigestEvent, { event: 'edited' }>): string =>
  `${by} ${way} ${items.join(',')}${header ? 'H' : ''}`;

const turn = ({ service, id }: AtWork, direction: 'undo' | 'redo', seat = 1): Promise<unknown> =>
  ask(service, 'digest.undo', { id, seat, direction });

describe('what is written is on record', () => {
  test('once in ten minutes for a person and an item, however often they go to and fro', () =>
    atWork(async (work) => {
      const { headline, wait } = work;
      await headline('officer', 'a', '1');
      wait(4 * MINUTE);
      await headline('officer', 'b', '2');
      await headline('officer', 'a', '3');
      expect(await edits(work)).toEqual(['officer typed a', 'officer typed b']);
      wait(6 * MINUTE);
      await headline('officer', 'b', '4');
      await headline('officer', 'a', '5');
      expect(await edits(work)).toEqual(['officer typed a', 'officer typed b', 'officer typed a']);
    }));

  test('also where the clock was set back after somebody had looked through it', () =>
    atWork(async (work) => {
      const { service, id, headline, wait } = work;
      const { clock } = await ask(service, 'review.read', { id, since: { since: 'seen' } });
      await ask(service, 'review.seen', { id, clock });
      wait(-60 * MINUTE);
      for (const text of ['1', '2', '3']) await headline('officer', 'a', text);
      expect(await edits(work)).toEqual(['officer typed a']);
    }));

  test('with the items that were moved, added and taken away, and the header', () =>
    atWork(async (work) => {
      const { write, open } = work;
      const { digest } = await open();
      const { title, subtitle, period, coverageNote, issuer } = digest;
      const header = { title: `${title}2`, subtitle, period, coverageNote, issuer };
      const steps: (readonly [string, readonly Entity[]])[] = [
        ['officer typed b', [{ entity: 'order', section: 'security', value: ['b', 'a'] }]],
        [
          'officer typed a',
          [
            { entity: 'order', section: 'security', value: ['b'] },
            { entity: 'order', section: 'foreign', value: ['c', 'a'] },
          ],
        ],
        ['officer typed new', [{ entity: 'item', id: 'new', value: itemOf('new') }]],
        ['officer typed c', [{ entity: 'item', id: 'c', value: null }]],
        ['officer typed H', [{ entity: 'header', value: header }]],
      ];
      for (const [, entities] of steps) {
        await write('officer', entities);
      }
      expect(await edits(work)).toEqual(steps.map(([line]) => line));
    }));

  test('by the way that it came about', () =>
    atWork(async (work) => {
      const { write, item } = work;
      const a = await item('a');
      const english = (en: string) =>
        ({ entity: 'item', id: 'a', value: { ...a, headline: { ...a.headline, en } } }) as const;
      await write('officer', [english('1')], { label: 'bring-back' });
      await turn(work, 'undo');
      await turn(work, 'redo');
      await write('officer', [english('2')], { label: 'take-proposals' });
      await write('officer', [english('3')]);
      expect(await edits(work)).toEqual([
        'officer brought-back a',
        'officer undone a',
        'officer redone a',
        'officer proposal a',
        'officer typed a',
      ]);
    }));

  test('only where something was stored: not for a conflict, a repeated write or an undo of nothing', () =>
    atWork(async (work) => {
      const { service, id, item, headline, open } = work;
      const a = await item('a');
      const { revs } = await open();
      await headline('officer', 'a', 'theirs');
      const before = await edits(work);
      const entities = [
        { entity: 'item', id: 'a', value: { ...a, headline: { ja: '', en: 'mine' } }, rev: 1 },
        { entity: 'item', id: 'b', value: null, rev: revs['item:b'] ?? 0 },
      ] as const;
      const write = { id, seat: 2, label: 'typing', merge: null } as const;
      const conflict = await ask(service, 'digest.write', { ...write, entities: [...entities] });
      expect(conflict.outcome).toBe('conflict');
      await turn(work, 'undo', 2);
      const same = { entity: 'item', id: 'b', value: await item('b'), rev: 1 } as const;
      const repeated = await ask(service, 'digest.write', { ...write, entities: [same] });
      expect(repeated.outcome).toBe('stored');
      expect(await edits(work)).toEqual(before);
    }));
});

describe('what may not be changed', () => {
  test('is not, by typing, undo or redo, and the steps stay for when it may be again', () =>
    atWork(async (work) => {
      const { service, id, headline, act, open, item } = work;
      await headline('officer', 'a', 'One');
      await headline('officer', 'a', 'Two');
      await turn(work, 'undo');
      await act('officer', { deed: 'hand-in', remark: null });
      const { digest } = await open();
      const store = service.store();
      const changes = changesOf(store);
      const refused = {
        code: 'not-allowed-state',
        params: { state: 'in-review', states: 'draft' },
      };
      for (const direction of ['undo', 'redo']) {
        const input = { id, seat: 1, direction };
        expect(await problemOf(service, 'digest.undo', input)).toEqual(refused);
      }
      const a = await item('a');
      const entities = [{ entity: 'item', id: 'a', value: null, rev: 4 }];
      const write = { id, seat: 1, label: 'remove-items', merge: null, entities };
      expect(await problemOf(service, 'digest.write', write)).toEqual(refused);
      expect(changesOf(store)).toBe(changes);
      expect((await open()).digest).toEqual(digest);
      await act('supervisor', { deed: 'return', remark: null });
      service.be('officer');
      expect(await turn(work, 'redo')).toMatchObject({ outcome: 'done' });
      expect((await item('a')).headline.en).toBe('Two');
      await turn(work, 'undo');
      expect(await item('a')).toEqual(a);
      await turn(work, 'undo');
      expect((await item('a')).headline.en).not.toBe('One');
    }));

  test('a write that was stored before the hand-in is answered when it is repeated after it', () =>
    atWork(async ({ service, id, item, headline, act }) => {
      await headline('officer', 'a', 'One');
      const value = await item('a');
      await act('officer', { deed: 'hand-in', remark: null });
      const entities = [{ entity: 'item', id: 'a', value, rev: 1 } as const];
      const write = { id, seat: 1, label: 'typing', merge: null, entities } as const;
      const answer = await ask(service, 'digest.write', { ...write, entities: [...entities] });
      expect(answer).toMatchObject({ outcome: 'stored', revs: { 'item:a': 2 } });
    }));
});

describe('the windows are told', () => {
  test('of a first change, and of an item that lacks something or does not any more', () =>
    atWork(async ({ service, id, headline, write, item }) => {
      const a = await item('a');
      await headline('officer', 'a', 'One');
      await headline('officer', 'a', 'Two');
      expect(service.told('review-changed')).toEqual([{ id }]);
      const empty = { ...a, headline: { ja: '', en: '' } };
      await write('officer', [{ entity: 'item', id: 'a', value: empty }]);
      expect(service.told('review-changed')).toHaveLength(2);
      await write('officer', [{ entity: 'item', id: 'a', value: a }]);
      expect(service.told('review-changed')).toHaveLength(3);
    }));

  test('the log has who wrote, and no word of the text', () =>
    atWork(async ({ service, headline }) => {
      await headline('officer', 'a', 'A secret headline');
      const rows = [...auditRows(service.store())].map(({ row }) => row);
      const last = rows.slice(-2);
      expect(last.map((row) => [row?.call, row?.person])).toEqual([
        ['review.event', 'officer'],
        ['digest.write', 'officer'],
      ]);
      expect(JSON.stringify(rows)).not.toContain('secret');
    }));
});
