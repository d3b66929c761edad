import fc from 'fast-check';
import { expect, test } from 'vitest';
import { digestSchema } from '#shared/domain/digest.ts';
import { arbitraryDigest } from '#shared/testing/arbitrary-digest.ts';
import { digestOf, frozen, idsOf, itemOf } from '#shared/testing/small-digest.ts';
import { addItems, type PlacedItem } from './add-items.ts';
import { itemsInOrder } from './place.ts';

const digest = frozen(
  digestOf({ security: [itemOf('a'), itemOf('b')], foreign: [itemOf('c'), itemOf('d')] }),
);
const placed = (section: string, ...ids: string[]): PlacedItem[] =>
  ids.map((id) => ({ item: itemOf(id), section }));

test('items go after the selected one in its section, and to the end of the others', () => {
  const added = [
    ...placed('foreign', 'x'),
    ...placed('security', 'y', 'z'),
    ...placed('foreign', 'w'),
  ];
  expect(idsOf(addItems(digest, added, 'a'))).toEqual({
    security: ['a', 'y', 'z', 'b'],
    domestic: [],
    foreign: ['c', 'd', 'x', 'w'],
  });
  expect(idsOf(addItems(digest, added, null))).toEqual({
    security: ['a', 'b', 'y', 'z'],
    domestic: [],
    foreign: ['c', 'd', 'x', 'w'],
  });
});

test('nothing is added twice, or to a section that there is not', () => {
  const added = [...placed('domestic', 'a', 'n', 'n'), ...placed('weather', 'o')];
  expect(idsOf(addItems(digest, added, null)).domestic).toEqual(['n']);
  expect(addItems(digest, placed('weather', 'o'), 'a')).toBe(digest);
});

test('law: what was there stays, in its order, and the digest stays valid', () => {
  const arbitraryPlaced = fc.array(
    fc.record({ id: fc.string({ minLength: 1, maxLength: 4 }), section: fc.nat(3) }),
  );
  fc.assert(
    fc.property(arbitraryDigest, arbitraryPlaced, fc.nat(20), (before, wanted, at) => {
      const items = itemsInOrder(before);
      const added = wanted.map(({ id, section }) => ({
        item: itemOf(id),
        section: before.sections[section]?.key ?? 'weather',
      }));
      const after = addItems(frozen(before), added, items[at]?.id ?? null);
      expect(digestSchema.safeParse(after).error).toBeUndefined();
      const old = new Set(items);
      expect(itemsInOrder(after).filter((item) => old.has(item))).toEqual(items);
    }),
    { numRuns: Number(process.env.LAW_RUNS ?? 100) },
  );
});
