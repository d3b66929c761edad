import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { canonicalJson } from './canonical-json.ts';

const numRuns = Number(process.env.LAW_RUNS ?? 500);

describe('the canonical text', () => {
  test.each<[string, unknown, string]>([
    ['of nothing', null, 'null'],
    [
      'of numbers',
      [0, -0, 1.5, 1e21, 1e-7, Number('333333333.33333329')],
      '[0,0,1.5,1e+21,1e-7,333333333.3333333]',
    ],
    ['of signs', '\u20ac$\u000f\nA\'B"\\/', String.raw`"€$\u000f\nA'B\"\\/"`],
    ['of half a pair', '\ud800', String.raw`"\ud800"`],
    [
      'of names, whatever their order',
      { b: 1, a: { d: [], c: {} } },
      '{"a":{"c":{},"d":[]},"b":1}',
    ],
    // RFC 8785, 3.2.3: by UTF-16 units, so that 😂 (d83d) stands before U+FB33.
    [
      'of names in every script',
      { '€': 5, '\r': 1, '\ufb33': 7, 1: 2, '😂': 6, '\u0080': 3, ö: 4 },
      '{"\\r":1,"1":2,"\u0080":3,"ö":4,"€":5,"😂":6,"\ufb33":7}',
    ],
  ])('%s', (_name, value, text) => {
    expect(canonicalJson(value)).toBe(text);
  });

  test.each<[string, unknown]>([
    ['undefined', undefined],
    ['undefined in an object', { a: undefined }],
    ['a hole in a list', new Array<number>(1)],
    ['NaN', [NaN]],
    ['infinity', -Infinity],
    ['a date', new Date(0)],
    ['a map', new Map()],
    ['a function', () => 1],
    ['a bigint', 1n],
  ])('is refused for %s', (_name, value) => {
    expect(() => canonicalJson(value)).toThrow(TypeError);
  });
});

/** The same value with its names written in the other order. */
function reordered(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(reordered);
  if (typeof value !== 'object' || value === null) return value;
  const members = Object.entries(value).reverse();
  return Object.fromEntries(members.map(([name, one]) => [name, reordered(one)]));
}

describe('law: the canonical text', () => {
  test('reads back as the value, and does not depend on the order of names', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const text = canonicalJson(value);
        expect(canonicalJson(JSON.parse(text))).toBe(text);
        expect(canonicalJson(reordered(value))).toBe(text);
        expect(JSON.parse(text)).toEqual(JSON.parse(JSON.stringify(value)));
      }),
      { numRuns },
    );
  });

  test('differs where values differ', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.jsonValue(), (a, b) => {
        const same = JSON.stringify(reordered(a)) === JSON.stringify(reordered(b));
        if (same) expect(canonicalJson(a)).toBe(canonicalJson(b));
        if (canonicalJson(a) === canonicalJson(b)) {
          expect(JSON.parse(JSON.stringify(a))).toEqual(JSON.parse(JSON.stringify(b)));
        }
      }),
      { numRuns },
    );
  });
});
