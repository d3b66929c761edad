import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  isLiteralAt,
  mergeSpans,
  PLAIN_SPAN,
  sliceSpans,
  spansText,
  tidySpans,
  type Span,
} from './span.ts';

const span = (text: string, look: Partial<Span> = {}): Span => ({ ...PLAIN_SPAN, ...look, text });
const bold = (text: string): Span => span(text, { bold: true });
const literal = (text: string): Span => span(text, { literal: true });

const anySpan: fc.Arbitrary<Span> = fc.record({
  text: fc
    .array(fc.constantFrom('a', ' ', '  ', '日', '😀', '\u3000'), { maxLength: 4 })
    .map((parts) => parts.join('')),
  bold: fc.boolean(),
  italic: fc.constant(false),
  underline: fc.boolean(),
  href: fc.constantFrom(null, '#'),
  literal: fc.boolean(),
});
const anySpans = fc.array(anySpan, { maxLength: 6 });
/** Each character with its look: what spans say, however they are cut. */
const looks = (spans: readonly Span[]): string[] =>
  spans.flatMap((one) => one.text.split('').map((text) => JSON.stringify({ ...one, text })));

describe('merging spans', () => {
  test('joins neighbours that look the same, and drops what is empty', () => {
    expect(mergeSpans([span('a'), span(''), span('b'), bold(''), bold('c'), span('d')])).toEqual([
      span('ab'),
      bold('c'),
      span('d'),
    ]);
  });

  test('law: changes no character and no look, and leaves nothing to merge', () => {
    fc.assert(
      fc.property(anySpans, (spans) => {
        const merged = mergeSpans(spans);
        expect(looks(merged)).toEqual(looks(spans));
        expect(merged.filter(({ text }) => text === '')).toEqual([]);
        expect(mergeSpans(merged)).toEqual(merged);
      }),
      { numRuns: 200 },
    );
  });
});

describe('tidying spans', () => {
  test.each([
    ['spaces at the ends', [span('  a '), bold(' b  ')], [span('a '), bold('b')]],
    ['a run of spaces', [span('a   b')], [span('a b')]],
    ['a space on both sides of an edge', [span('a '), bold(' b')], [span('a '), bold('b')]],
    ['a span of spaces at the end', [span('a'), bold('  ')], [span('a')]],
    ['nothing but spaces', [span(' '), bold(' ')], []],
    ['a literal space at the start', [literal(' '), span('a')], [literal(' '), span('a')]],
    ['a literal space at the end', [span('a'), literal(' ')], [span('a'), literal(' ')]],
  ])('with %s', (_name, spans, tidy) => {
    expect(tidySpans(spans)).toEqual(tidy);
  });

  test('law: takes away spaces only, and only those that are too many', () => {
    fc.assert(
      fc.property(
        anySpans.map((spans) => spans.map((one) => ({ ...one, literal: false }))),
        (spans) => {
          const tidy = tidySpans(spans);
          expect(spansText(tidy)).toBe(spansText(spans).replace(/ +/g, ' ').replace(/^ | $/g, ''));
          expect(tidySpans(tidy)).toEqual(tidy);
          const marked = (all: readonly Span[]): string[] =>
            looks(all).filter((one) => !one.includes('"text":" "'));
          expect(marked(tidy)).toEqual(marked(spans));
        },
      ),
      { numRuns: 300 },
    );
  });

  test('law: takes away nothing that is literal', () => {
    fc.assert(
      fc.property(anySpans, (spans) => {
        const kept = (all: readonly Span[]): string => spansText(all.filter((one) => one.literal));
        expect(kept(tidySpans(spans))).toBe(kept(spans));
      }),
      { numRuns: 200 },
    );
  });
});

describe('law: a slice of spans', () => {
  test('is the slice of their characters, look and all', () => {
    fc.assert(
      fc.property(anySpans, fc.nat(20), fc.nat(20), (spans, a, b) => {
        const [start, end] = [Math.min(a, b), Math.max(a, b)];
        expect(looks(sliceSpans(spans, start, end))).toEqual(looks(spans).slice(start, end));
        expect(looks(sliceSpans(spans, start))).toEqual(looks(spans).slice(start));
      }),
      { numRuns: 200 },
    );
  });
});

test('law: a position is literal where its span is', () => {
  fc.assert(
    fc.property(anySpans, fc.nat(20), (spans, position) => {
      const flags = spans.flatMap((one) => one.text.split('').map(() => one.literal));
      expect(isLiteralAt(spans, position)).toBe(flags[position] ?? false);
    }),
    { numRuns: 200 },
  );
});
