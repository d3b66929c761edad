import fc from 'fast-check';
import { expect, test } from 'vitest';
import { markedPieces, type MarkedRange } from './marked-range.ts';

test('marks within a text, over its edges, and two over one another', () => {
  const ranges: readonly MarkedRange[] = [
    { id: 'a', start: 8, end: 12, isActive: true },
    { id: 'b', start: 11, end: 14 },
    { id: 'c', start: 30, end: 40 },
  ];
  expect(markedPieces('0123456789', 10, ranges)).toEqual([
    { text: '0', ids: ['a'], isActive: true },
    { text: '1', ids: ['a', 'b'], isActive: true },
    { text: '23', ids: ['b'], isActive: false },
    { text: '456789', ids: [], isActive: false },
  ]);
});

test('the pieces are the text; each letter has the comments that it is within', () => {
  const number = fc.integer({ min: 0, max: 40 });
  const range = fc
    .tuple(fc.constantFrom('a', 'b', 'c'), number, fc.integer({ min: 1, max: 20 }))
    .map(([id, start, length]) => ({ id, start, end: start + length }));
  fc.assert(
    fc.property(fc.string({ minLength: 1 }), number, fc.array(range), (text, place, ranges) => {
      const pieces = markedPieces(text, place, ranges);
      expect(pieces.map((piece) => piece.text).join('')).toBe(text);
      const letters = pieces.flatMap(({ text: some, ids }) =>
        Array.from({ length: some.length }, () => ids),
      );
      expect(letters).toEqual(
        Array.from({ length: text.length }, (_, at) =>
          ranges
            .filter(({ start, end }) => start <= place + at && place + at < end)
            .map(({ id }) => id),
        ),
      );
    }),
  );
});
