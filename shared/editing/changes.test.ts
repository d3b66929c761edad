import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Digest } from '#shared/domain/digest.ts';
import { arbitraryDigest } from '#shared/testing/arbitrary-digest.ts';
import { afterEdits, arbitraryEdits } from '#shared/testing/arbitrary-edit.ts';
import { digestOf, frozen, idsOf, itemOf } from '#shared/testing/small-digest.ts';
import { applyChanges } from './apply-changes.ts';
import { changeSchema, changesSchema, entityKey, inverse } from './changes.ts';
import { differences } from './differences.ts';
import { emptyItem } from './empty.ts';
import { headerOf, setHeader } from './header.ts';
import { addItem, removeItems, setHeadline } from './items.ts';
import { moveItems } from './move.ts';

const digest = frozen(
  digestOf({
    security: ['a', 'b', 'c'].map((id) => itemOf(id)),
    foreign: ['d', 'e'].map((id) => itemOf(id)),
  }),
);
const keys = (after: Digest): string[] => differences(digest, after).map(entityKey);

describe('what differs', () => {
  test('nothing between a digest and its copy', () => {
    expect(differences(digest, digest)).toEqual([]);
    expect(differences(digest, structuredClone(digest))).toEqual([]);
  });

  test('the heading', () => {
    const after = setHeader(digest, { period: null });
    expect(differences(digest, after)).toEqual([
      {
        entity: 'header',
        before: headerOf(digest),
        after: { ...headerOf(digest), period: null },
      },
    ]);
  });

  test('an item that was edited', () => {
    const after = setHeadline(digest, 'b', 'en', 'New');
    expect(differences(digest, after)).toEqual([
      {
        entity: 'item',
        id: 'b',
        before: itemOf('b'),
        after: { ...itemOf('b'), headline: { ja: '見出しb', en: 'New' } },
      },
    ]);
  });

  test('a new item, and its place', () => {
    const after = addItem(digest, emptyItem('n'), { section: 'domestic', index: 0 });
    expect(differences(digest, after)).toEqual([
      { entity: 'item', id: 'n', before: null, after: emptyItem('n') },
      { entity: 'order', section: 'domestic', before: [], after: ['n'] },
    ]);
  });

  test('an item that is gone, and its place', () => {
    expect(differences(digest, removeItems(digest, ['a']))).toEqual([
      { entity: 'item', id: 'a', before: itemOf('a'), after: null },
      { entity: 'order', section: 'security', before: ['a', 'b', 'c'], after: ['b', 'c'] },
    ]);
  });

  test('two orders, and no item, where one moved to another section', () => {
    expect(keys(moveItems(digest, ['a'], { endOf: 'foreign' }))).toEqual([
      'order:security',
      'order:foreign',
    ]);
  });
});

describe('changes are applied', () => {
  test('to nothing but what they name', () => {
    const edited = setHeadline(digest, 'b', 'en', 'New');
    const after = applyChanges(digest, differences(digest, edited));
    expect(after).toEqual(edited);
    expect(after.sections[2]).toBe(digest.sections[2]);
    expect(applyChanges(digest, [])).toBe(digest);
  });

  test('to a digest that has gone on: what was added there keeps its neighbour', () => {
    const theirs = addItem(digest, itemOf('n'), { section: 'security', index: 2 });
    const mine = moveItems(digest, ['b'], { before: 'a' });
    const after = applyChanges(theirs, differences(digest, mine));
    expect(idsOf(after).security).toEqual(['b', 'n', 'a', 'c']);
  });

  test('to a digest that has gone on: an item in two orders is in one', () => {
    const theirs = moveItems(digest, ['a'], { endOf: 'domestic' });
    const mine = moveItems(digest, ['a'], { endOf: 'foreign' });
    const after = applyChanges(theirs, differences(digest, mine));
    expect(idsOf(after)).toEqual({
      security: ['b', 'c'],
      domestic: [],
      foreign: ['d', 'e', 'a'],
    });
  });

  test('to a digest that has gone on: an item that is gone is in no order', () => {
    const theirs = removeItems(digest, ['a']);
    const mine = moveItems(digest, ['a'], { after: 'b' });
    const after = applyChanges(theirs, differences(digest, mine));
    expect(idsOf(after).security).toEqual(['b', 'c']);
  });
});

describe('changes from outside', () => {
  const [change] = differences(digest, removeItems(digest, ['a']));

  test('are read', () => {
    const changes = differences(digest, removeItems(digest, ['a', 'd']));
    expect(changesSchema.parse(JSON.parse(JSON.stringify(changes)))).toEqual(changes);
  });

  test.each([
    ['an entity that there is not', { ...change, entity: 'section' }],
    ['the id of another item', { ...change, id: 'b' }],
    ['no item before', { entity: 'item', id: 'a', after: null }],
    [
      'an order with an item twice',
      { entity: 'order', section: 'foreign', before: [], after: ['d', 'd'] },
    ],
    ['a heading without a title', { entity: 'header', before: headerOf(digest), after: {} }],
  ])('with %s are refused', (_name, value) => {
    expect(changeSchema.safeParse(value).success).toBe(false);
  });
});

const numRuns = Number(process.env.LAW_RUNS ?? 100);
/** Two digests of the same sections: one edited into the other, or any two. */
const pairs = fc.oneof(
  fc
    .tuple(arbitraryDigest, arbitraryEdits)
    .map(([a, edits]): [Digest, Digest] => [a, afterEdits(a, edits)]),
  fc.tuple(arbitraryDigest, arbitraryDigest),
);

describe('law', () => {
  test('the differences lead from one digest to the other, and their inverse back', () => {
    fc.assert(
      fc.property(pairs, ([a, b]) => {
        const changes = differences(frozen(a), frozen(b));
        expect(applyChanges(a, changes)).toEqual(b);
        expect(applyChanges(b, inverse(changes))).toEqual(a);
        expect(inverse(inverse(changes))).toEqual(changes);
        expect(changesSchema.parse(changes)).toEqual(changes);
      }),
      { numRuns },
    );
  });

  test('each entity is named once, and equal digests have no differences', () => {
    fc.assert(
      fc.property(pairs, ([a, b]) => {
        const names = differences(a, b).map(entityKey);
        expect(new Set(names).size).toBe(names.length);
        expect(differences(a, structuredClone(a))).toEqual([]);
      }),
      { numRuns },
    );
  });

  test('changes made elsewhere neither double an item nor lose one that stays', () => {
    fc.assert(
      fc.property(arbitraryDigest, arbitraryEdits, arbitraryEdits, (base, mine, theirs) => {
        const changes = differences(base, afterEdits(base, mine));
        const now = afterEdits(base, theirs);
        const after = applyChanges(now, changes);
        const ids = Object.values(idsOf(after)).flat();
        expect(new Set(ids).size).toBe(ids.length);
        const gone = changes.flatMap((change) =>
          change.entity === 'item' && change.after === null ? [change.id] : [],
        );
        const staying = Object.values(idsOf(now))
          .flat()
          .filter((id) => !gone.includes(id));
        expect(ids).toEqual(expect.arrayContaining(staying));
      }),
      { numRuns },
    );
  });
});
