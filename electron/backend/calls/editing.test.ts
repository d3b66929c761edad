import { describe, expect, test } from 'vitest';
import type { Write } from '#shared/contract/editing.ts';
import type { Entity } from '#shared/contract/entities.ts';
import type { OutputOf } from '#shared/contract/contract.ts';
import { digestOf, itemOf, reportOf } from '#shared/testing/small-digest.ts';
import { withFolder } from '../../testing/tools.ts';
import { ask, problemOf, testService, type TestService } from '../testing/service.ts';

const one = itemOf('one', [reportOf('text', 'TREND', '2026-04-18')]);
const two = itemOf('two');
const start = digestOf({ security: [one, two], foreign: [itemOf('three')] });

interface Desk {
  readonly service: TestService;
  readonly id: string;
  /** Moves the clock on, milliseconds. */
  readonly wait: (ms: number) => void;
  readonly open: (seat?: number) => Promise<OutputOf<'digest.open'>>;
  readonly write: (
    entity: Entity,
    rev: number,
    more?: Partial<Write>,
  ) => Promise<OutputOf<'digest.write'>>;
  readonly undo: (seat?: number) => Promise<OutputOf<'digest.undo'>>;
  readonly redo: (seat?: number) => Promise<OutputOf<'digest.undo'>>;
}

/** A service with one digest in it, whose entities all have the revision 1. */
const atDesk = (body: (desk: Desk) => Promise<void>): Promise<void> =>
  withFolder(async (folder) => {
    let now = Date.UTC(2026, 3, 18, 9);
    const service = testService(folder, { now: () => now });
    const bytes = new TextEncoder().encode(JSON.stringify(start));
    const { id } = await ask(service, 'library.import', { file: 'a.json', bytes });
    service.events.length = 0;
    const turn =
      (direction: 'undo' | 'redo') =>
      (seat = 1): Promise<OutputOf<'digest.undo'>> =>
        ask(service, 'digest.undo', { id, seat, direction });
    await body({
      service,
      id,
      wait: (ms) => {
        now += ms;
      },
      open: (seat = 1) => ask(service, 'digest.open', { id, seat }),
      write: (entity, rev, more = {}) =>
        ask(service, 'digest.write', {
          ...{ id, seat: 1, label: 'typing', merge: null, ...more },
          entities: [{ ...entity, rev }],
        }),
      undo: turn('undo'),
      redo: turn('redo'),
    });
    await service.close();
  });

const headline = (ja: string): Entity => {
  return { entity: 'item', id: 'one', value: { ...one, headline: { ...one.headline, ja } } };
};
const order = (section: string, ...value: string[]): Entity => ({
  entity: 'order',
  section,
  value,
});
const headlineOf = ({ digest }: OutputOf<'digest.open'>): string | undefined =>
  digest.sections[0]?.items[0]?.headline.ja;

describe('opening', () => {
  test('gives the digest, its template, a revision for every part and an empty history', () =>
    atDesk(async ({ id, open }) => {
      const { template, review, ...opened } = await open();
      expect(review).toMatchObject({ state: 'draft', edition: 1, createdBy: 'officer' });
      expect(template.name).toBe(start.template);
      expect(opened).toEqual({
        id,
        name: null,
        digest: start,
        revs: {
          header: 1,
          'item:one': 1,
          'item:two': 1,
          'item:three': 1,
          'order:security': 1,
          'order:domestic': 1,
          'order:foreign': 1,
        },
        history: { undo: null, redo: null },
      });
    }));

  test('of what is not there, or in the bin, is a problem', () =>
    atDesk(async ({ service, id }) => {
      const missing = { code: 'digest-missing', params: {} };
      expect(await problemOf(service, 'digest.open', { id: 'x', seat: 1 })).toEqual(missing);
      await ask(service, 'library.remove', { id });
      expect(await problemOf(service, 'digest.open', { id, seat: 1 })).toEqual(missing);
    }));
});

describe('a write', () => {
  test('is stored, told to the windows and kept in the log without its text', () =>
    atDesk(async ({ service, id, open, write }) => {
      expect(await write(headline('新'), 1)).toEqual({
        outcome: 'stored',
        revs: { 'item:one': 2 },
        history: { undo: 'typing', redo: null },
      });
      expect(headlineOf(await open())).toBe('新');
      expect(service.events).toEqual([
        {
          name: 'digest-changed',
          event: { id, seat: 1, entities: [{ ...headline('新'), rev: 2 }] },
        },
        { name: 'review-changed', event: { id } },
      ]);
    }));

  test('onto what another window wrote is a conflict, and stores nothing of it', () =>
    atDesk(async ({ open, write }) => {
      await write(headline('A'), 1, { seat: 2 });
      expect(await write(headline('B'), 1)).toEqual({
        outcome: 'conflict',
        theirs: [{ ...headline('A'), rev: 2 }],
      });
      const { digest, history } = await open();
      expect(digest.sections[0]?.items[0]?.headline.ja).toBe('A');
      expect(history).toEqual({ undo: null, redo: null });
    }));

  test('is all or nothing: one conflict keeps back all of it', () =>
    atDesk(async ({ service, id, open, write }) => {
      await write(headline('A'), 1, { seat: 2 });
      const other = { entity: 'item', id: 'two', value: { ...two, blocks: one.blocks } } as const;
      const written = await ask(service, 'digest.write', {
        ...{ id, seat: 1, label: 'paste', merge: null },
        entities: [
          { ...other, rev: 1 },
          { ...headline('B'), rev: 1 },
        ],
      });
      expect(written).toEqual({ outcome: 'conflict', theirs: [{ ...headline('A'), rev: 2 }] });
      expect((await open()).digest.sections[0]?.items[1]).toEqual(two);
    }));

  test('that is repeated, because its answer was lost, is stored once', () =>
    atDesk(async ({ open, write, undo }) => {
      await write(headline('A'), 1);
      expect(await write(headline('A'), 1)).toEqual({
        outcome: 'stored',
        revs: { 'item:one': 2 },
        history: { undo: 'typing', redo: null },
      });
      await undo();
      expect(headlineOf(await open())).toBe('見出しone');
    }));

  test('that goes on from one whose answer was lost is no conflict', () =>
    atDesk(async ({ open, write }) => {
      await write(headline('A'), 1);
      expect(await write(headline('AB'), 1)).toMatchObject({ outcome: 'stored' });
      expect(headlineOf(await open())).toBe('AB');
      await write(headline('their'), 3, { seat: 2 });
      expect(await write(headline('ABC'), 1)).toMatchObject({ outcome: 'conflict' });
    }));

  test('onto an item that is gone is a conflict with nothing', () =>
    atDesk(async ({ service, id, write }) => {
      await ask(service, 'digest.write', {
        ...{ id, seat: 2, label: 'remove-items', merge: null },
        entities: [
          { entity: 'item', id: 'one', value: null, rev: 1 },
          { ...order('security', 'two'), rev: 1 },
        ],
      });
      expect(await write(headline('A'), 1)).toEqual({
        outcome: 'conflict',
        theirs: [{ entity: 'item', id: 'one', value: null, rev: 0 }],
      });
    }));

  test('of an item that no order names puts it at the end, and says so to the writer too', () =>
    atDesk(async ({ service, id, open, write }) => {
      const stray = itemOf('stray');
      const written = await write({ entity: 'item', id: 'stray', value: stray }, 0);
      expect(written).toMatchObject({ revs: { 'item:stray': 2, 'order:security': 2 } });
      expect((await open()).digest.sections[0]?.items).toEqual([one, two, stray]);
      expect(service.told('digest-changed')).toEqual([
        { id, seat: 1, entities: [{ entity: 'item', id: 'stray', value: stray, rev: 2 }] },
        { id, seat: 0, entities: [{ ...order('security', 'one', 'two', 'stray'), rev: 2 }] },
      ]);
    }));

  test('of an order that leaves items out, or names what is not there, loses nothing', () =>
    atDesk(async ({ open, write }) => {
      await write(order('security', 'nobody', 'two', 'three'), 1, { label: 'move-items' });
      const { digest, revs } = await open();
      expect(digest.sections.map(({ items }) => items.map(({ id }) => id))).toEqual([
        ['two', 'three', 'one'],
        [],
        [],
      ]);
      expect(revs).toMatchObject({ 'order:security': 2, 'order:domestic': 1, 'order:foreign': 2 });
    }));

  test('of the order of a section that is not there is refused', () =>
    atDesk(async ({ service, id }) => {
      const entities = [{ ...order('weather', 'one'), rev: 0 }];
      const write = { id, seat: 1, label: 'move-items', merge: null, entities };
      expect(await problemOf(service, 'digest.write', write)).toEqual({
        code: 'message-refused',
        params: { name: 'digest.write', reason: 'no such section' },
      });
    }));

  test('keeps count of the outlets', () =>
    atDesk(async ({ service, write }) => {
      const source = { outlets: ['APA', 'TREND'], from: '2026-04-18', to: '2026-04-18' };
      const blocks = one.blocks.map((block) => ({ ...block, source }));
      await write({ entity: 'item', id: 'one', value: { ...one, blocks } }, 1);
      await write({ entity: 'item', id: 'two', value: { ...two, blocks } }, 1);
      const twice = [
        { name: 'APA', uses: 2 },
        { name: 'TREND', uses: 2 },
      ];
      expect(await ask(service, 'outlets.list', {})).toEqual(twice);
      await write({ entity: 'item', id: 'one', value: one }, 2);
      await write({ entity: 'item', id: 'two', value: two }, 3);
      expect(await ask(service, 'outlets.list', {})).toEqual([{ name: 'TREND', uses: 1 }]);
    }));
});

describe('undo and redo', () => {
  test('go back and forth over items, orders and the heading', () =>
    atDesk(async ({ service, id, open, write, undo, redo }) => {
      const { digest } = await open();
      const header = {
        title: 'T',
        subtitle: '',
        period: null,
        coverageNote: null,
        issuer: digest.issuer,
      };
      await write({ entity: 'header', value: header }, 1, { label: 'header' });
      await ask(service, 'digest.write', {
        ...{ id, seat: 1, label: 'remove-items', merge: null },
        entities: [
          { entity: 'item', id: 'one', value: null, rev: 1 },
          { ...order('security', 'two'), rev: 1 },
        ],
      });
      const after = (await open()).digest;
      expect(await undo()).toMatchObject({
        outcome: 'done',
        label: 'remove-items',
        history: { undo: 'header', redo: 'remove-items' },
      });
      expect(await undo()).toMatchObject({ outcome: 'done', label: 'header' });
      expect((await open()).digest).toEqual(start);
      expect(await undo()).toEqual({ outcome: 'nothing' });
      expect(await redo()).toMatchObject({ label: 'header' });
      expect(await redo()).toMatchObject({ label: 'remove-items' });
      expect((await open()).digest).toEqual(after);
      expect(await redo()).toEqual({ outcome: 'nothing' });
    }));

  test('belong to a window', () =>
    atDesk(async ({ open, write, undo }) => {
      await write(headline('A'), 1);
      expect(await undo(2)).toEqual({ outcome: 'nothing' });
      expect((await open(2)).history).toEqual({ undo: null, redo: null });
      expect((await open(1)).history).toEqual({ undo: 'typing', redo: null });
    }));

  test('a new step forgets what was undone', () =>
    atDesk(async ({ write, undo, redo }) => {
      await write(headline('A'), 1);
      await undo();
      expect(await write(headline('B'), 3)).toMatchObject({
        history: { undo: 'typing', redo: null },
      });
      expect(await redo()).toEqual({ outcome: 'nothing' });
    }));

  test('of what another window changed since is overtaken, and forgotten', () =>
    atDesk(async ({ open, write, undo }) => {
      await write(headline('A'), 1);
      await write(headline('B'), 2, { seat: 2 });
      expect(await undo()).toEqual({ outcome: 'overtaken', history: { undo: null, redo: null } });
      expect(headlineOf(await open())).toBe('B');
    }));

  test('letters typed without a pause are one step', () =>
    atDesk(async ({ open, write, undo, wait }) => {
      const typing = { merge: 'item:one:ja' };
      const entities = ['A', 'AB', 'ABC'];
      for (const [index, ja] of entities.entries()) {
        await write(headline(ja), index + 1, typing);
        wait(900);
      }
      wait(100);
      await write(headline('ABC D'), 4, typing);
      await undo();
      expect(headlineOf(await open())).toBe('ABC');
      await undo();
      expect(headlineOf(await open())).toBe('見出しone');
      expect(await undo()).toEqual({ outcome: 'nothing' });
    }));

  test('letters typed on after what another window wrote are a step of their own', () =>
    atDesk(async ({ open, write, undo }) => {
      await write(headline('A'), 1, { merge: 'ja' });
      await write(headline('their'), 2, { seat: 2 });
      await write(headline('theirs'), 3, { merge: 'ja' });
      await undo();
      expect(headlineOf(await open())).toBe('their');
    }));

  test('no step is longer than ten seconds, and another field is another step', () =>
    atDesk(async ({ open, write, undo, wait }) => {
      for (let count = 1; count <= 13; count += 1) {
        await write(headline('A'.repeat(count)), count, { merge: 'ja' });
        wait(900);
      }
      await undo();
      expect(headlineOf(await open())).toBe('A'.repeat(12));
      await undo();
      await write(headline('B'), 16, { merge: 'ja' });
      await write(headline('BB'), 17, { merge: 'en' });
      await undo();
      expect(headlineOf(await open())).toBe('B');
    }));

  test('what was typed and taken away at once is no step', () =>
    atDesk(async ({ write, undo }) => {
      await write(headline('A'), 1, { merge: 'ja' });
      expect(await write(headline('見出しone'), 2, { merge: 'ja' })).toMatchObject({
        history: { undo: null, redo: null },
      });
      expect(await undo()).toEqual({ outcome: 'nothing' });
    }));

  test('the last 500 steps are kept', () =>
    atDesk(async ({ open, write, undo }) => {
      for (let count = 1; count <= 510; count += 1) await write(headline(String(count)), count);
      let undone = 0;
      while ((await undo()).outcome === 'done') undone += 1;
      expect(undone).toBe(500);
      expect(headlineOf(await open())).toBe('10');
    }));

  test('last as long as the program runs, also when the backend starts again', () =>
    withFolder(async (folder) => {
      const first = testService(folder);
      const bytes = new TextEncoder().encode(JSON.stringify(start));
      const { id } = await ask(first, 'library.import', { file: 'a.json', bytes });
      const entities = [{ ...headline('A'), rev: 1 }];
      await ask(first, 'digest.write', { id, seat: 1, label: 'typing', merge: null, entities });
      await first.close();
      const historyIn = async (session: string): Promise<unknown> => {
        const service = testService(folder, { session });
        const { history } = await ask(service, 'digest.open', { id, seat: 1 });
        await service.close();
        return history;
      };
      expect(await historyIn('one')).toEqual({ undo: 'typing', redo: null });
      expect(await historyIn('another')).toEqual({ undo: null, redo: null });
    }));
});
