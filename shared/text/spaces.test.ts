import fc from 'fast-check';
import { expect, test } from 'vitest';
import { plainSpaces } from './spaces.ts';

test.each([
  ['a no-break space', 'a\u00a0b', 'a b'],
  ['an ideographic space', '全角\u3000空白', '全角 空白'],
  ['a tab', 'a\tb', 'a b'],
  ['thin, figure and narrow spaces', 'a\u2009b\u2007c\u202fd', 'a b c d'],
  ['a zero-width space', 'a\u200bb', 'ab'],
  ['a byte-order mark', '\ufeffa', 'a'],
  ['a soft hyphen', 'min\u00adister', 'minister'],
  ['a word joiner', 'a\u2060b', 'ab'],
])('%s', (_name, text, expected) => {
  expect(plainSpaces(text)).toBe(expected);
});

test('joiners inside emoji and Arabic script stay', () => {
  expect(plainSpaces('👨‍👩‍👧 می\u200cخواهم')).toBe('👨‍👩‍👧 می\u200cخواهم');
});

test('law: everything but spaces and invisible characters stays', () => {
  const visible = (text: string): string => text.replace(/[\s\u200b\u2060\u00ad\ufeff]/gu, '');
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      expect(visible(plainSpaces(text))).toBe(visible(text));
      expect(plainSpaces(plainSpaces(text))).toBe(plainSpaces(text));
    }),
    { numRuns: 200 },
  );
});
