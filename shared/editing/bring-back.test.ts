import fc from 'fast-check';
import { expect, test } from 'vitest';
import { afterEdits, arbitraryEdits } from '#shared/testing/arbitrary-edit.ts';
import { arbitraryDigest } from '#shared/testing/arbitrary-digest.ts';
import { digestOf, idsOf, itemOf } from '#shared/testing/small-digest.ts';
import { bringBack, bringBackHeader, bringBackItem } from './bring-back.ts';
import { differences } from './differences.ts';
import { findItem, itemsInOrder } from './place.ts';

test('whatever was done since, the earlier text comes back', () => {
  fc.assert(
    fc.property(arbitraryDigest, arbitraryEdits, (earlier, edits) => {
      expect(bringBack(afterEdits(earlier, edits), earlier)).toEqual(earlier);
    }),
  );
});

test('an item comes back as it was, and no other changes', () => {
  fc.assert(
    fc.property(
      arbitraryDigest,
      arbitraryEdits,
      fc.nat(20),
      fc.constantFrom('stay' as const, 'move-back' as const),
      (earlier, edits, index, place) => {
        const now = afterEdits(earlier, edits);
        const item = itemsInOrder(earlier)[index];
        if (!item) return;
        const back = bringBackItem(now, earlier, item.id, place);
        expect(findItem(back, item.id)).toEqual(item);
        const others = itemsInOrder(now).filter(({ id }) => id !== item.id);
        expect(itemsInOrder(back).filter(({ id }) => id !== item.id)).toEqual(others);
      },
    ),
  );
});

const [a, b, c, d] = ['a', 'b', 'c', 'd'].map((id) => itemOf(id)) as [
  ReturnType<typeof itemOf>,
  ReturnType<typeof itemOf>,
  ReturnType<typeof itemOf>,
  ReturnType<typeof itemOf>,
];

test('an item that is gone comes back after the one that it stood after', () => {
  const earlier = digestOf({ security: [a, b, c], foreign: [d] });
  const now = digestOf({ security: [c, a], foreign: [d] });
  expect(idsOf(bringBackItem(now, earlier, 'b'))).toMatchObject({ security: ['c', 'a', 'b'] });
  const moved = digestOf({ security: [c, a], foreign: [b, d] });
  expect(idsOf(bringBackItem(moved, earlier, 'b'))).toMatchObject({ foreign: ['b', 'd'] });
  expect(idsOf(bringBackItem(moved, earlier, 'b', 'move-back'))).toMatchObject({
    security: ['c', 'a', 'b'],
    foreign: ['d'],
  });
});

test('what the earlier text has not stays; a section that is gone loses nothing', () => {
  const earlier = digestOf({ security: [a] });
  const now = digestOf({ security: [a, b] });
  expect(bringBackItem(now, earlier, 'b')).toBe(now);
  const fewer = { ...now, sections: now.sections.slice(0, 1) };
  const wide = digestOf({ security: [b], foreign: [c] });
  expect(idsOf(bringBack(fewer, wide))).toEqual({ security: ['b', 'c'] });
});

test('the heading alone', () => {
  const earlier = digestOf({ security: [a] });
  const now = { ...digestOf({ security: [b] }), title: '別の表題' };
  const back = bringBackHeader(now, earlier);
  expect(back.title).toBe(earlier.title);
  expect(differences(now, back).map(({ entity }) => entity)).toEqual(['header']);
});
