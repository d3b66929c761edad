import fc from 'fast-check';
import { expect, test } from 'vitest';
import { movedCaret, rebasedText } from './line-text.ts';

const text = fc.string({ unit: fc.constantFrom('a', 'b', '日', ' '), maxLength: 8 });

test.each([
  ['abc', 'abXc', 1, 1],
  ['abc', 'abXc', 3, 4],
  ['abc', 'Xabc', 2, 3],
  ['abcdef', 'abef', 3, 2],
  ['aaa', 'aa', 3, 2],
])('%j → %j: the caret goes from %i to %i', (before, after, caret, moved) => {
  expect(movedCaret(before, after, caret)).toBe(moved);
});

test('a caret stays within the text', () => {
  fc.assert(
    fc.property(text, text, fc.nat(8), (before, after, n) => {
      const caret = movedCaret(before, after, Math.min(n, before.length));
      expect(caret).toBeGreaterThanOrEqual(0);
      expect(caret).toBeLessThanOrEqual(after.length);
    }),
  );
});

test('what was typed at the end comes behind a text that became another', () => {
  expect(rebasedText('Baku', 'Baku会談', 'Old Baku')).toBe('Old Baku会談');
  expect(rebasedText('Baku', 'Baku会談', 'Baku')).toBe('Baku会談');
  expect(rebasedText('Baku', 'Baku', 'Ganja')).toBe('Ganja');
});

test('what was typed is never lost', () => {
  fc.assert(
    fc.property(text, text, fc.nat(8), (base, theirs, n) => {
      const at = Math.min(n, base.length);
      const mine = `${base.slice(0, at)}会談${base.slice(at)}`;
      expect(rebasedText(base, mine, theirs)).toContain('会談');
    }),
  );
});
