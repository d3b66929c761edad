import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { hrefSchema } from '#shared/domain/body.ts';
import { parseMarkup, writeMarkup, type Markup, type MarkupRun } from './markup.ts';
import { spansText } from './span.ts';

type Look = Omit<MarkupRun, 'text' | 'literal'>;
type Piece = Look & { text: string };

const PLAIN: Look = { bold: false, italic: false, href: null };
const plain = (text: string): Piece => ({ ...PLAIN, text });
const bold = (text: string): Piece => ({ ...PLAIN, text, bold: true });
const italic = (text: string): Piece => ({ ...PLAIN, text, italic: true });
const link = (text: string, href: string): Piece => ({ ...PLAIN, text, href });

/** Pieces as they look, whether or not a backslash stood before a character. */
function looksOf(pieces: readonly Piece[]): Piece[] {
  const merged: Piece[] = [];
  for (const { text, bold, italic, href } of pieces) {
    const last = merged.at(-1);
    if (last?.bold === bold && last.italic === italic && last.href === href) last.text += text;
    else if (text !== '') merged.push({ text, bold, italic, href });
  }
  return merged;
}
const read = (text: string): Piece[][] => parseMarkup(text).lines.map(looksOf);
const linesText = ({ lines }: Markup): string => lines.map(spansText).join('\n');

describe('markup is read', () => {
  test.each([
    ['a **b** c', [plain('a '), bold('b'), plain(' c')]],
    ['a *b* c', [plain('a '), italic('b'), plain(' c')]],
    ['***a***', [{ ...PLAIN, text: 'a', bold: true, italic: true }]],
    ['**a *b***', [bold('a '), { ...PLAIN, text: 'b', bold: true, italic: true }]],
    ['**a**b', [bold('a'), plain('b')]],
    ['\\$20 \\*', [plain('$20 *')]],
    ['[a b](https://example.org/c_d)', [link('a b', 'https://example.org/c_d')]],
    ['[a](https://example.org/b_(c)) d', [link('a', 'https://example.org/b_(c)'), plain(' d')]],
    ['[a](https://example.org/b\\)c)', [link('a', 'https://example.org/b)c')]],
    ['[a](#)', [link('a', '#')]],
    ['[**a**](#)', [{ ...PLAIN, text: 'a', bold: true, href: '#' }]],
    ['**[a](#)**', [{ ...PLAIN, text: 'a', bold: true, href: '#' }]],
  ])('%s', (text, pieces) => {
    expect(read(text)).toEqual([pieces]);
  });

  test('over a line break', () => {
    expect(read('**a\nb** c')).toEqual([[bold('a')], [bold('b'), plain(' c')]]);
  });
});

describe('no markup is', () => {
  test.each([
    '2 * 3 * 4',
    'a * b',
    'a**',
    '**a',
    '[a]',
    '[a] (b)',
    '[a](b c)',
    'a](https://example.org/)',
    '(a)',
    'snake_case_name',
    '****',
    '~a~',
    '`a`',
    'C:\\Users\\desk',
  ])('%s', (text) => {
    expect(read(text)).toEqual([[plain(text)]]);
  });

  test('a bracket on the line before', () => {
    expect(read('[a\nb](#)')).toEqual([[plain('[a')], [plain('b](#)')]]);
  });
});

test('a link to a program becomes its text, and the address is told with its line', () => {
  const markup = parseMarkup('a\n[b](javascript:alert(1)) c');
  expect(markup.lines.map(looksOf)).toEqual([[plain('a')], [plain('b c')]]);
  expect(markup.refused).toEqual([{ line: 1, href: 'javascript:alert(1)' }]);
});

const SIGNS = [
  '*',
  '**',
  '***',
  '[',
  ']',
  '](',
  ')',
  '(',
  '\\',
  ' ',
  '  ',
  '_',
  'a',
  'B c',
  '日本',
];
const noBreak = (text: string): boolean => text !== '' && !text.includes('\n');
const runText = fc
  .oneof(
    {
      weight: 3,
      arbitrary: fc.array(fc.constantFrom(...SIGNS), { maxLength: 5 }).map((a) => a.join('')),
    },
    { weight: 1, arbitrary: fc.string({ unit: 'grapheme', maxLength: 6 }) },
  )
  .filter(noBreak);
const href = fc.oneof(
  fc.constantFrom('#', 'https://example.org/', 'https://example.org/a_(b)', 'mailto:a@example.org'),
  fc
    .array(fc.constantFrom('(', ')', '*', '_', 'a', '/', '[', ']', '?', "'"), { maxLength: 8 })
    .map((signs) => `https://example.org/${signs.join('')}`),
);
const run = fc.record({
  text: runText,
  bold: fc.boolean(),
  italic: fc.boolean(),
  href: fc.option(href, { nil: null, freq: 2 }),
  literal: fc.boolean(),
});

describe('a mark that ends in a space is read again', () => {
  test.each([
    ['at the end of a text', [bold('a ')]],
    ['before another space', [bold('a '), plain(' b')]],
    ['with nothing in it but the space', [italic(' ')]],
    ['in the middle of a text', [bold('a '), plain('b')]],
  ])('%s', (_name, pieces) => {
    const written = writeMarkup(pieces.map((piece) => ({ ...piece, literal: false })));
    expect(read(written)).toEqual([pieces]);
  });
});

describe('law: runs that were written are read again', () => {
  test('with signs of markup, spaces at the edges and brackets anywhere', () => {
    fc.assert(
      fc.property(fc.array(run, { maxLength: 5 }), (runs) => {
        const markup = parseMarkup(writeMarkup(runs));
        expect(markup.lines.map(looksOf)).toEqual([looksOf(runs)]);
        expect(markup.refused).toEqual([]);
      }),
      { numRuns: Number(process.env.LAW_RUNS ?? 300) },
    );
  });

  test('a first run that is marked as ordinary text is so afterwards', () => {
    fc.assert(
      fc.property(run, fc.array(run, { maxLength: 2 }), (first, rest) => {
        const markup = parseMarkup(writeMarkup([{ ...first, literal: true }, ...rest]));
        expect(markup.lines[0]?.[0]?.literal).toBe(true);
      }),
      { numRuns: 200 },
    );
  });
});

describe('law: reading markup is total', () => {
  const signs = fc
    .array(
      fc.oneof(fc.constantFrom(...SIGNS, '\n', '[x](#)', '[x](y)'), fc.string({ maxLength: 3 })),
    )
    .map((parts) => parts.join(''));

  test('text without signs of markup stays as it is', () => {
    const text = fc.string({ unit: 'binary' }).map((any) => any.replace(/[*[\]\\]/g, ''));
    fc.assert(
      fc.property(text, (any) => {
        expect(linesText(parseMarkup(any))).toBe(any);
      }),
      { numRuns: 300 },
    );
  });

  test('a line stays a line', () => {
    fc.assert(
      fc.property(signs, (text) => {
        expect(parseMarkup(text).lines).toHaveLength(text.split('\n').length);
      }),
      { numRuns: 300 },
    );
  });

  test('every other character is in the text or in an address, none twice', () => {
    const others = (text: string): string[] => Array.from(text.replace(/[*[\]\\()\n]/g, '')).sort();
    fc.assert(
      fc.property(signs, (text) => {
        const { lines, refused } = parseMarkup(text);
        const spans = lines.flat();
        const targets = spans.flatMap(({ href }, index) =>
          href === null || href === spans[index - 1]?.href ? [] : [href],
        );
        const found = [spansText(spans), ...targets, ...refused.map(({ href }) => href)].join('');
        // Links side by side to one address are one link; an address without text is none.
        const expected = others(text.replace(/\]\(#\)/g, ''));
        const got = others(found.replaceAll('#', ''));
        if (!text.includes('#')) expect(got).toEqual(expected);
        expect(hrefSchema.array().safeParse(targets).success).toBe(true);
      }),
      { numRuns: 300 },
    );
  });

  test('a hundred thousand signs are read', () => {
    for (const sign of ['*', '[', '](', '\\', '*a ', '[a](#)', '[a](']) {
      expect(() => parseMarkup(sign.repeat(100_000 / sign.length))).not.toThrow();
    }
  });
});
