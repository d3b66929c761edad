import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { codePointName, printable } from './printable.ts';

describe('what no document can hold is left out, and told once', () => {
  test.each([
    ['a bell', 'a\u0007b', 'ab', ['U+0007']],
    ['a null', 'a\u0000b', 'ab', ['U+0000']],
    ['an escape, twice', '\u001ba\u001b', 'a', ['U+001B']],
    ['a delete', 'a\u007fb', 'ab', ['U+007F']],
    ['a C1 control', 'a\u0090b', 'ab', ['U+0090']],
    ['a first half of a pair', 'a\ud83db', 'ab', ['U+D83D']],
    ['a second half of a pair', 'a\ude00b', 'ab', ['U+DE00']],
    ['halves in the wrong order', '\ude00\ud83d', '', ['U+DE00', 'U+D83D']],
    ['a half before a whole pair', '\ud83d😀', '😀', ['U+D83D']],
    ['a code point that is no character', 'a\uffffb\ufdd0', 'ab', ['U+FFFF', 'U+FDD0']],
    ['one of a higher plane', 'a\u{1ffff}b', 'ab', ['U+1FFFF']],
  ])('%s', (_name, text, clean, leftOut) => {
    expect(printable(text)).toEqual({ text: clean, leftOut });
  });
});

describe('a break becomes one space', () => {
  test.each([
    ['a tab', 'a\tb'],
    ['a line feed', 'a\nb'],
    ['a carriage return', 'a\rb'],
    ['both', 'a\r\nb'],
    ['a page break', 'a\fb'],
    ['a vertical tab', 'a\vb'],
    ['a next line', 'a\u0085b'],
    ['a line separator', 'a\u2028b'],
    ['a paragraph separator', 'a\u2029b'],
  ])('%s', (_name, text) => {
    expect(printable(text)).toEqual({ text: 'a b', leftOut: [] });
  });
});

test.each([
  ['emoji, joined and with skin', '👨‍👩‍👧 👍🏽 🇯🇵'],
  ['combining marks', 'e\u0301 か\u3099'],
  ['right-to-left text with its marks', 'עברית \u200fالعربية\u200e'],
  ['rare han', '𠮷野家 髙﨑'],
  ['invisible characters', 'a\u200bb\u00adc\ufeffd\u2060e'],
  ['private use', '\ue000\u{f0000}'],
  ['odd spaces', 'a\u00a0b\u3000c'],
  ['signs of markup and XML', '<a>&amp; * [b](c) \\'],
])('%s stay as they are', (_name, text) => {
  expect(printable(text)).toEqual({ text, leftOut: [] });
});

test('law: only whole characters are left, and what is clean stays as it is', () => {
  const any = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.array(fc.integer({ min: 0, max: 0xffff })).map((codes) => String.fromCharCode(...codes)),
  );
  fc.assert(
    fc.property(any, (text) => {
      const { text: clean, leftOut } = printable(text);
      expect(clean.isWellFormed()).toBe(true);
      expect(clean).not.toMatch(/[\u0000-\u001f\u007f-\u009f\u2028\u2029\uffff]/u);
      expect(printable(clean)).toEqual({ text: clean, leftOut: [] });
      expect(new Set(leftOut).size).toBe(leftOut.length);
      const dropped = new Set(leftOut);
      const kept = Array.from(text.replace(/\r\n/g, '\n')).filter(
        (char) => !dropped.has(codePointName(char)),
      );
      expect(Array.from(clean)).toHaveLength(kept.length);
    }),
    { numRuns: 300 },
  );
});

test.each([
  ['\u0007', 'U+0007'],
  ['日', 'U+65E5'],
  ['😀', 'U+1F600'],
  ['\u{10ffff}', 'U+10FFFF'],
])('%j is named %s', (char, name) => {
  expect(codePointName(char)).toBe(name);
});
