import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Piece } from '#shared/comparison/pieces.ts';
import { fragmentsOf, type TextMark } from './fragments.ts';

const arbitraryPieces: fc.Arbitrary<Piece[]> = fc.array(
  fc.record({
    kind: fc.constantFrom('same', 'deleted', 'inserted'),
    text: fc.string({ minLength: 1, maxLength: 8, unit: 'grapheme' }),
  }),
  { maxLength: 8 },
);
const arbitraryMarks: fc.Arbitrary<TextMark[]> = fc.array(
  fc
    .tuple(fc.uuid(), fc.nat(40), fc.integer({ min: 1, max: 12 }))
    .map(([id, start, length]) => ({ id, start, end: start + length })),
  { maxLength: 4 },
);

test('law: fragments are the pieces, each at its place in the later text', () => {
  fc.assert(
    fc.property(arbitraryPieces, fc.nat(5), arbitraryMarks, (pieces, start, marks) => {
      const after = pieces
        .filter(({ kind }) => kind !== 'deleted')
        .map(({ text }) => text)
        .join('');
      const found = fragmentsOf(pieces, start, marks);
      expect(found.map(({ text }) => text).join('')).toBe(pieces.map(({ text }) => text).join(''));
      for (const { at, text, marks: within } of found) {
        if (at === null) continue;
        expect(after.slice(at - start, at - start + text.length)).toBe(text);
        const end = at + text.length;
        // A fragment stands in a mark as a whole or not at all.
        for (const mark of marks) {
          const overlap = Math.min(end, mark.end) - Math.max(at, mark.start);
          expect(overlap <= 0 || overlap === text.length).toBe(true);
          expect(within.includes(mark.id)).toBe(overlap > 0);
        }
      }
    }),
  );
});

test('a mark is cut out of the text around it, and over what was deleted in it', () => {
  const pieces: Piece[] = [
    { kind: 'same', text: 'He came ' },
    { kind: 'deleted', text: 'late' },
    { kind: 'inserted', text: 'early' },
    { kind: 'same', text: ' again' },
  ];
  const shown = fragmentsOf(pieces, 0, [{ id: 'c', start: 3, end: 13 }]).map(
    ({ kind, text, at, marks }) => ({ kind, text, at, marked: marks.includes('c') }),
  );
  expect(shown).toEqual([
    { kind: 'same', text: 'He ', at: 0, marked: false },
    { kind: 'same', text: 'came ', at: 3, marked: true },
    { kind: 'deleted', text: 'late', at: null, marked: false },
    { kind: 'inserted', text: 'early', at: 8, marked: true },
    { kind: 'same', text: ' again', at: 13, marked: false },
  ]);
});
