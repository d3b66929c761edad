import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Digest } from '#shared/domain/digest.ts';
import { itemsInOrder } from '#shared/editing/place.ts';
import { arbitraryDigest } from '#shared/testing/arbitrary-digest.ts';
import { sampleDigest } from '#shared/testing/template.ts';
import { emptyItem } from '#shared/editing/empty.ts';
import { stepItems } from './step-items.ts';

const digest: Digest = {
  ...sampleDigest,
  sections: sampleDigest.sections.map((section, index) => ({
    ...section,
    items: (['abcd', 'e', ''][index] ?? '').split('').map(emptyItem),
  })),
};
const shape = ({ sections }: Digest): string =>
  sections.map(({ items }) => items.map(({ id }) => id).join('')).join(' | ');

test.each([
  ['one over its neighbour', 'b', 'down', 'acbd | e | '],
  ['one over the border', 'd', 'down', 'abc | de | '],
  ['one into an empty section', 'e', 'down', 'abcd |  | e'],
  ['one at the top stays', 'a', 'up', 'abcd | e | '],
  ['two over a neighbour', 'bc', 'down', 'adbc | e | '],
  ['two over a neighbour, up', 'cd', 'up', 'acdb | e | '],
  ['two that gather', 'ac', 'down', 'bdac | e | '],
  ['two over the border', 'cd', 'down', 'ab | cde | '],
  ['two at the top stay', 'ab', 'up', 'abcd | e | '],
] as const)('moves %s', (_name, ids, direction, moved) => {
  expect(shape(stepItems(digest, ids.split(''), direction))).toBe(moved);
});

test('no item is lost, and those moved stand side by side where they moved', () => {
  const marked = fc.uniqueArray(fc.nat({ max: 9 }), { minLength: 1, maxLength: 4 });
  fc.assert(
    fc.property(
      arbitraryDigest,
      marked,
      fc.constantFrom<'up' | 'down'>('up', 'down'),
      (any, at, direction) => {
        const all = itemsInOrder(any).map(({ id }) => id);
        const ids = all.filter((_, index) => at.includes(index));
        const after = stepItems(any, ids, direction);
        const now = itemsInOrder(after).map(({ id }) => id);
        expect(now.toSorted()).toEqual(all.toSorted());
        if (after !== any && ids.length > 0) {
          const first = now.indexOf(ids[0] ?? '');
          expect(now.slice(first, first + ids.length)).toEqual(ids);
        }
      },
    ),
  );
});
