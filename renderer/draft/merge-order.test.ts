import fc from 'fast-check';
import { expect, test } from 'vitest';
import { mergeOrder } from './merge-order.ts';

const merge = (base: string, mine: string, theirs: string, kept = ''): string => {
  const letters = [base, mine, theirs].map((text) => text.split(''));
  const [a = [], b = [], c = []] = letters;
  const { ids, clashes } = mergeOrder(a, b, c, new Set(kept));
  return ids.join('') + (clashes ? ' !' : '');
};

test.each([
  ['nothing', 'abc', 'abc', 'abc', 'abc'],
  ['they add', 'abc', 'abc', 'axbc', 'axbc'],
  ['I move, they add', 'abc', 'cab', 'abxc', 'cabx'],
  ['I move, they take away', 'abc', 'cab', 'ac', 'ca'],
  ['I add, they move', 'abc', 'abxc', 'cab', 'cabx'],
  ['I take away, they move', 'abc', 'ac', 'cba', 'ca'],
  ['both add', 'abc', 'axbc', 'aybc', 'ayxbc'],
  ['both add the same', 'abc', 'abcx', 'xabc', 'abcx'],
  ['both move alike', 'abc', 'cab', 'cab', 'cab'],
  ['both move', 'abc', 'cab', 'bac', 'cab !'],
  ['they take away, kept here', 'abc', 'abc', 'ac', 'abc', 'b'],
  ['they take away and move, kept here', 'abc', 'abc', 'ca', 'cab', 'b'],
])('%s', (_name, base, mine, theirs, merged, kept = '') => {
  expect(merge(base, mine, theirs, kept)).toBe(merged);
});

test('each id stands once; what either added is there, what either took away is not', () => {
  const ids = fc.uniqueArray(fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'), {
    maxLength: 8,
  });
  fc.assert(
    fc.property(ids, ids, ids, (base, mine, theirs) => {
      const { ids: merged } = mergeOrder(base, mine, theirs);
      const wanted = [...new Set([...base, ...mine, ...theirs])].filter(
        (id) => !base.includes(id) || (mine.includes(id) && theirs.includes(id)),
      );
      expect(merged.toSorted()).toEqual(wanted.toSorted());
    }),
  );
});
