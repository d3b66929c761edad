import { describe, expect, test } from 'vitest';
import type { Write } from '#shared/contract/editing.ts';
import type { Entity } from '#shared/contract/entities.ts';
import type { OutputOf } from '#shared/contract/contract.ts';
import { digestOf, itemOf } from '#shared/testing/small-digest.ts';
import { withFolder } from '../../testing/tools.ts';
import { auditRows } from '../testing/audit.ts';
import { lineRecogniser } from '../testing/recogniser.ts';
import { ask, problemOf, testService, type TestService } from '../testing/service.ts';

const DAY = 24 * 60 * 60 * 1000;
const START = Date.UTC(2026, 3, 20, 9);

interface Desk {
  readonly service: TestService;
  readonly id: string;
  /** Pastes a text, a line an article; the id of its original. */
  readonly paste: (text: string, html?: string) => Promise<string>;
  readonly write: (
    entities: readonly Entity[],
    more?: Partial<Write>,
  ) => Promise<OutputOf<'digest.write'>>;
  readonly turn: (direction: 'undo' | 'redo') => Promise<unknown>;
  /** The text of the originals of an item. */
  readonly of: (item: string, digest?: string) => Promise<string[]>;
}

function deskOf(service: TestService, id: string): Desk {
  return {
    service,
    id,
    paste: async (text, html) => {
      const sources = [{ kind: 'clipboard' as const, html: html ?? null, text, url: null }];
      const given = { digest: id, run: 'r', today: '2026-04-24', sources };
      const done = await ask(service, 'articles.recognise', given);
      return (done.outcome === 'done' ? done.articles[0]?.original : null) ?? '';
    },
    write: async (entities, more = {}) => {
      const { revs } = await ask(service, 'digest.open', { id, seat: 1 });
      const keyOf = (entity: Entity): string =>
        entity.entity === 'item' ? `item:${entity.id}` : entity.entity;
      return ask(service, 'digest.write', {
        ...{ id, seat: 1, label: 'paste-items', merge: null, ...more },
        entities: entities.map((entity) => ({ ...entity, rev: revs[keyOf(entity)] ?? 0 })),
      });
    },
    turn: (direction) => ask(service, 'digest.undo', { id, seat: 1, direction }),
    of: async (item, digest = id) => {
      const originals = await ask(service, 'originals.of', { id: digest, item });
      return originals.map(({ lines }) => lines.map(({ text }) => text).join('|'));
    },
  };
}

const atDesk = (body: (desk: Desk) => Promise<void>): Promise<void> =>
  withFolder(async (folder) => {
    const service = testService(folder, { now: () => START, recogniser: lineRecogniser() });
    const start = digestOf({ security: [itemOf('one'), itemOf('two')] });
    const bytes = new TextEncoder().encode(JSON.stringify(start));
    const { id } = await ask(service, 'library.import', { file: 'a.json', bytes });
    await body(deskOf(service, id));
    await service.close();
  });

const item = (id: string, ja = `見出し${id}`): Entity => {
  return { entity: 'item', id, value: { ...itemOf(id), headline: { ja, en: '' } } };
};
const gone = (id: string): Entity => ({ entity: 'item', id, value: null });
const link = (to: string, ...originals: string[]): Pick<Write, 'originals'> => ({
  originals: [{ item: to, originals }],
});

describe('originals', () => {
  test('belong to the items that they are written with, oldest first, as lines of text', () =>
    atDesk(async ({ service, id, paste, write, of }) => {
      const first = await paste('one text');
      const second = await paste('', '<p>page <b>text</b><script>evil()</script></p><p>end</p>');
      await write([item('new')], link('new', second, first));
      expect(await of('new')).toEqual(['one text', 'page text|end']);
      const [, page] = await ask(service, 'originals.of', { id, item: 'new' });
      expect(page).toEqual({
        id: second,
        name: null,
        url: null,
        at: START,
        lines: [
          {
            text: 'page text',
            depth: 0,
            spans: [
              expect.objectContaining({ text: 'page ', bold: false }),
              expect.objectContaining({ text: 'text', bold: true }),
            ],
          },
          { text: 'end', depth: 0, spans: [expect.objectContaining({ text: 'end' })] },
        ],
      });
      expect(await of('one')).toEqual([]);
      expect(await problemOf(service, 'originals.of', { id: 'none', item: 'a' })).toEqual({
        code: 'digest-missing',
        params: {},
      });
    }));

  test('that are not kept, or are for an item that is not written, refuse the whole write', () =>
    atDesk(async ({ service, id, paste, of }) => {
      const original = await paste('text');
      const refusals = [
        link('new', 'none'),
        link('new', original, 'none'),
        link('other', original),
      ];
      for (const links of refusals) {
        const entities = [{ ...item('new'), rev: 0 }];
        const write = { id, seat: 1, label: 'paste-items', merge: null, entities, ...links };
        expect(await problemOf(service, 'digest.write', write)).toEqual({
          code: 'message-refused',
          params: { name: 'digest.write', reason: 'no such original' },
        });
      }
      const { digest } = await ask(service, 'digest.open', { id, seat: 1 });
      expect(digest.sections[0]?.items.map((one) => one.id)).toEqual(['one', 'two']);
      expect(await of('new')).toEqual([]);
    }));

  test('are not linked by a write that meets a conflict', () =>
    atDesk(async ({ service, id, paste, of }) => {
      const original = await paste('text');
      const entities = [{ ...item('one', '別'), rev: 77 }];
      const write = { id, seat: 1, label: 'paste-items' as const, merge: null, entities };
      const answer = await ask(service, 'digest.write', { ...write, ...link('one', original) });
      expect(answer.outcome).toBe('conflict');
      expect(await of('one')).toEqual([]);
    }));

  test('stay through undo and redo, and through a write that is repeated', () =>
    atDesk(async ({ paste, write, turn, of }) => {
      const original = await paste('text');
      await write([item('new')], link('new', original));
      await write([item('new')], link('new', original));
      await turn('undo');
      await turn('redo');
      expect(await of('new')).toEqual(['text']);
      await write([gone('new')], { label: 'remove-items' });
      await turn('undo');
      expect(await of('new')).toEqual(['text']);
    }));

  test('of a merged item go with it, and come back when the merging is undone', () =>
    atDesk(async ({ paste, write, turn, of }) => {
      const [both, a, b] = [await paste('both'), await paste('a'), await paste('b')];
      await write([item('x'), item('y'), item('z')], {
        originals: [
          { item: 'x', originals: [both, a] },
          { item: 'y', originals: [both, b] },
        ],
      });
      await write([gone('y'), item('x', 'x y')], { label: 'merge-items' });
      expect(await of('x')).toEqual(['both', 'a', 'b']);
      await write([gone('x'), item('z', 'x y z')], { label: 'merge-items' });
      expect(await of('z')).toEqual(['both', 'a', 'b']);
      await turn('undo');
      expect([await of('z'), await of('x')]).toEqual([[], ['both', 'a', 'b']]);
      await turn('undo');
      expect([await of('x'), await of('y')]).toEqual([
        ['both', 'a'],
        ['both', 'b'],
      ]);
      await turn('redo');
      expect(await of('x')).toEqual(['both', 'a', 'b']);
    }));

  test('of an item that is split belong to both parts', () =>
    atDesk(async ({ paste, write, turn, of }) => {
      await write([item('x')], link('x', await paste('text')));
      await write([item('x', 'first'), item('second')], { label: 'split-item' });
      expect([await of('x'), await of('second')]).toEqual([['text'], ['text']]);
      await turn('undo');
      await turn('redo');
      expect(await of('second')).toEqual(['text']);
      // Another step that writes an item beside a new one hands nothing on.
      await write([item('x', 'again'), item('third')]);
      expect(await of('third')).toEqual([]);
    }));

  test('go with a copy of the digest, and with the digest through the bin', () =>
    atDesk(async ({ service, id, paste, write, of }) => {
      await write([item('x')], link('x', await paste('text')));
      const { id: copy } = await ask(service, 'library.duplicate', { id });
      await ask(service, 'library.remove', { id });
      await ask(service, 'library.purge', { id });
      expect(await of('x', copy)).toEqual(['text']);
      await ask(service, 'library.remove', { id: copy });
      await ask(service, 'library.restore', { id: copy });
      expect(await of('x', copy)).toEqual(['text']);
    }));
});

describe('what is kept', () => {
  test('is gone with the last digest that had it; what waits for an item is not', () =>
    atDesk(async ({ service, id, paste, write }) => {
      const waiting = await paste('waiting');
      await write([item('x')], link('x', await paste('text')));
      await ask(service, 'library.remove', { id });
      await ask(service, 'library.purge', { id });
      const { id: other } = await ask(service, 'library.create', {
        template: 'embassy-azerbaijan',
        period: null,
      });
      const desk = deskOf(service, other);
      await desk.write([item('x')], link('x', waiting));
      expect(await desk.of('x')).toEqual(['waiting']);
    }));

  test('for nothing is gone after a day, at the next start; what an item has stays', () =>
    withFolder(async (folder) => {
      let now = START;
      const open = (session: string): TestService =>
        testService(folder, { now: () => now, session, recogniser: lineRecogniser() });
      let service = open('one');
      const { id } = await ask(service, 'library.create', {
        template: 'embassy-azerbaijan',
        period: null,
      });
      const desk = deskOf(service, id);
      const [kept, old, undone] = [
        await desk.paste('kept'),
        await desk.paste('old'),
        await desk.paste('undone'),
      ];
      await desk.write([item('x')], link('x', kept));
      await desk.write([item('y')], link('y', undone));
      await desk.turn('undo');
      now += DAY - 1000;
      const young = await desk.paste('young');
      await service.close();
      now += 2000;
      // The same session: what was undone can be done again.
      service = open('one');
      await deskOf(service, id).turn('redo');
      expect(await deskOf(service, id).of('y')).toEqual(['undone']);
      await deskOf(service, id).turn('undo');
      await service.close();
      service = open('two');
      const again = deskOf(service, id);
      expect(await again.of('x')).toEqual(['kept']);
      await again.write([item('z')], link('z', young));
      expect(await again.of('z')).toEqual(['young']);
      for (const lost of [old, undone]) {
        const entities = [{ ...item('w'), rev: 0 }];
        const write = { id, seat: 1, label: 'paste-items', merge: null, entities };
        expect(await problemOf(service, 'digest.write', { ...write, ...link('w', lost) })).toEqual({
          code: 'message-refused',
          params: { name: 'digest.write', reason: 'no such original' },
        });
      }
      await service.close();
      const cleared = auditRows(folder).filter(({ call }) => call === 'originals.clear');
      expect(cleared.map(({ details }) => details)).toEqual([{ count: 1 }, { count: 1 }]);
    }));
});
