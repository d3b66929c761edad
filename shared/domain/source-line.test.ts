import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { calendarDate, type CalendarDate } from './calendar-date.ts';
import {
  findSource,
  formatSource,
  outletSchema,
  sourceSchema,
  type Source,
} from './source-line.ts';

const source = (outlets: string, from: string, to = from): Source => ({
  outlets: outlets.split('|'),
  from,
  to,
});
const whole = (text: string, found: Source): unknown => ({
  source: found,
  start: 0,
  end: text.length,
});

/** The forms of report-format.md. */
const FORMS: readonly [string, Source][] = [
  ['(TREND / 31.03.2026)', source('TREND', '2026-03-31')],
  ['(TREND, REPORT / 16-18.04.2026)', source('TREND|REPORT', '2026-04-16', '2026-04-18')],
  ['(APA / 30.03-02.04.2026)', source('APA', '2026-03-30', '2026-04-02')],
  ['(APA / 29.12.2025-02.01.2026)', source('APA', '2025-12-29', '2026-01-02')],
  ['(JAM-NEWS.NET / 05.04.2026)', source('JAM-NEWS.NET', '2026-04-05')],
  ['(ANADOLU AGENCY / 05.04.2026)', source('ANADOLU AGENCY', '2026-04-05')],
  ['(MFA.GOV.AZ / 05.04.2026)', source('MFA.GOV.AZ', '2026-04-05')],
];

describe('a source line in the house form', () => {
  test.each(FORMS)('%s is written', (text, value) => {
    expect(formatSource(value)).toBe(text);
  });
  test.each(FORMS)('%s is found', (text, value) => {
    expect(findSource(text)).toEqual(whole(text, value));
  });
});

describe('a source line that still lacks a part', () => {
  test.each<[string, Source]>([
    ['(TREND, APA / …)', { outlets: ['TREND', 'APA'], from: null, to: null }],
    ['(… / 16-18.04.2026)', { outlets: [], from: '2026-04-16', to: '2026-04-18' }],
  ])('%s', (text, value) => {
    expect(formatSource(value)).toBe(text);
    expect(findSource(text)).toEqual(whole(text, value));
  });

  test.each<[string, Source | Record<string, unknown>]>([
    ['nothing at all', { outlets: [], from: null, to: null }],
    ['one of two days', { outlets: ['TREND'], from: '2026-04-16', to: null }],
  ])('is refused with %s', (_name, value) => {
    expect(sourceSchema.safeParse(value).success).toBe(false);
  });
});

const trend = source('TREND', '2026-03-31');
const trendRange = source('TREND', '2026-04-16', '2026-04-18');

describe('a source line is found', () => {
  test.each([
    ['no space at the slash', '(TREND/31.03.2026)', trend],
    ['a space after the slash only', '(TREND/ 31.03.2026)', trend],
    ['a space before the slash only', '(TREND /31.03.2026)', trend],
    ['spaces inside the brackets', '( TREND / 31.03.2026 )', trend],
    ['spaces in the date', '(TREND / 31. 03. 2026)', trend],
    ['no-break spaces', '(TREND\u00a0/\u00a031.03.2026)', trend],
    ['full-width signs', '（TREND／３１．０３．２０２６）', trend],
    ['mixed brackets', '(TREND / 31.03.2026）', trend],
    ['no zeros', '(TREND / 1.4.2026)', source('TREND', '2026-04-01')],
    ['an en dash', '(TREND / 16–18.04.2026)', trendRange],
    ['a spaced dash', '(TREND / 16 - 18.04.2026)', trendRange],
    ['a tilde', '(TREND / 16～18.04.2026)', trendRange],
    ['a range in full', '(TREND / 16.04.2026-18.04.2026)', trendRange],
    ['the month twice', '(TREND / 16.04-18.04.2026)', trendRange],
    ['a dot before the dash', '(TREND / 16.-18.04.2026)', trendRange],
    ['no space after a comma', '(TREND,APA / 31.03.2026)', source('TREND|APA', '2026-03-31')],
    ['a space before a comma', '(TREND , APA / 31.03.2026)', source('TREND|APA', '2026-03-31')],
    ['Japanese commas', '(TREND、APA，X / 31.03.2026)', source('TREND|APA|X', '2026-03-31')],
    ['semicolons', '(TREND; APA / 31.03.2026)', source('TREND|APA', '2026-03-31')],
    ['a slash between outlets', '(TREND / APA / 31.03.2026)', source('TREND|APA', '2026-03-31')],
    ['a double space in a name', '(A  B / 31.03.2026)', source('A B', '2026-03-31')],
    ['a line break in a name', '(A\nB / 31.03.2026)', source('A B', '2026-03-31')],
    ['an outlet nobody knows', '(QUUX / 31.03.2026)', source('QUUX', '2026-03-31')],
    ['small letters', '(Trend / 31.03.2026)', source('Trend', '2026-03-31')],
    [
      'other scripts',
      '(XƏZƏR, Вести, 共同通信 / 31.03.2026)',
      source('XƏZƏR|Вести|共同通信', '2026-03-31'),
    ],
    ['a name with digits', '(1NEWS.AZ / 31.03.2026)', source('1NEWS.AZ', '2026-03-31')],
  ])('with %s', (_name, text, value) => {
    expect(findSource(text)).toEqual(whole(text, value));
  });

  test('in the middle of a text, from a position on', () => {
    const text = 'He left (at 5 p.m.). (TREND / 31.03.2026) She stayed. (APA / 01.04.2026)';
    expect(findSource(text)).toEqual({ source: trend, start: 21, end: 41 });
    expect(findSource(text, 41)).toEqual({
      source: source('APA', '2026-04-01'),
      start: 54,
      end: 72,
    });
    expect(findSource(text, 55)).toBeNull();
  });

  test('after brackets that are none, one of them still open', () => {
    expect(findSource('x (EU / NATO) (y (TREND / 31.03.2026)')).toEqual({
      source: trend,
      start: 17,
      end: 37,
    });
  });
});

describe('no source line is', () => {
  test.each([
    ['a date in brackets', '(31.03.2026)'],
    ['an outlet in brackets', '(TREND)'],
    ['words with a slash', '(EU / NATO)'],
    ['directions with a slash', '(see above / below)'],
    ['a day that does not exist', '(TREND / 31.02.2026)'],
    ['a month that does not exist', '(TREND / 12.13.2026)'],
    ['a range that ends before it begins', '(TREND / 18-16.04.2026)'],
    ['a year of two digits', '(TREND / 31.03.26)'],
    ['a date without a year', '(TREND / 31.03)'],
    ['no outlet', '( / 31.03.2026)'],
    ['nothing filled in', '(… / …)'],
    ['words that trail off', '(either / or …)'],
    ['an empty outlet', '(TREND, , APA / 31.03.2026)'],
    ['an outlet without a letter', '(24 / 31.03.2026)'],
    ['a sum', '(12 / 31.03.2026)'],
    ['words after the date', '(TREND / 31.03.2026 in part)'],
    ['no brackets', 'TREND / 31.03.2026'],
    ['no closing bracket', '(TREND / 31.03.2026'],
    ['square brackets', '[TREND / 31.03.2026]'],
    ['an address', '(MFA.GOV.AZ / press release no. 14)'],
    ['nothing', ''],
  ])('%s', (_name, text) => {
    expect(findSource(text)).toBeNull();
  });
});

describe('an outlet is refused in a file', () => {
  test.each([
    '',
    ' ',
    'A,B',
    'A/B',
    'A (B)',
    'A）',
    ' A',
    'A ',
    'A  B',
    '24',
    'A\nB',
    'A;B',
    'A、B',
  ])('%j', (name) => {
    expect(outletSchema.safeParse(name).success).toBe(false);
  });
});

const date = fc
  .tuple(
    fc.integer({ min: 1000, max: 9999 }),
    fc.integer({ min: 1, max: 12 }),
    fc.integer({ min: 1, max: 31 }),
  )
  .map((parts) => calendarDate(...parts))
  .filter((day): day is CalendarDate => day !== null);
/** Two days, near each other or not, so that every form of a range comes up. */
const range = fc.oneof(
  fc.tuple(date, date),
  date.map((day): [string, string] => [day, day]),
  fc
    .tuple(date, fc.integer({ min: 1, max: 28 }))
    .map(([day, other]): [string, string] => [
      day,
      day.slice(0, 8) + String(other).padStart(2, '0'),
    ]),
);
const outlet = fc
  .oneof(
    fc.constantFrom('TREND', 'ANADOLU AGENCY', 'MFA.GOV.AZ', '1NEWS.AZ', 'İƏĞ', '共同通信'),
    fc.string({ unit: 'grapheme', minLength: 1, maxLength: 12 }),
  )
  .filter((name) => outletSchema.safeParse(name).success);
const anySource = fc
  .tuple(fc.array(outlet, { minLength: 1, maxLength: 4 }), range)
  .map(([outlets, days]): Source => {
    const [from = '', to = ''] = days.toSorted();
    return { outlets, from, to };
  })
  .chain((whole) =>
    fc.constantFrom<Source>(whole, { ...whole, outlets: [] }, { ...whole, from: null, to: null }),
  );

describe('law: a source line that was written is found again', () => {
  test('whatever text stands around it', () => {
    const text = fc
      .oneof(
        fc.string({ unit: 'binary', maxLength: 30 }),
        fc.constantFrom('(', 'a (b', 'x)', '(A / '),
      )
      .filter((around) => findSource(around) === null);
    fc.assert(
      fc.property(text, anySource, text, (before, value, after) => {
        const line = formatSource(value);
        expect(findSource(before + line + after)).toEqual({
          source: value,
          start: before.length,
          end: before.length + line.length,
        });
      }),
      { numRuns: 300 },
    );
  });

  test('with years before 1000, which a file may have', () => {
    const value = source('TREND', '0999-12-30', '1000-01-02');
    expect(findSource(formatSource(value))?.source).toEqual(value);
  });

  test('with as many and as long outlets as a file may have', () => {
    const value = source(
      ['A', 'B', 'C'].map((letter) => letter.repeat(80)).join('|'),
      '2026-03-31',
    );
    expect(sourceSchema.safeParse(value).success).toBe(true);
    expect(findSource(formatSource(value))?.source).toEqual(value);
  });
});

test('a long text of open brackets has no source line', () => {
  const text = '(a / 1 '.repeat(20_000);
  expect(findSource(text)).toBeNull();
});
