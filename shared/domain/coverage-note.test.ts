import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { DateRange } from './calendar-date.ts';
import { coverageNoteFor } from './coverage-note.ts';
import type { Digest } from './digest.ts';

/** A digest with one block for each range; null is a block without a source line. */
function digestOf(period: DateRange | null, ranges: readonly (DateRange | null)[]): Digest {
  return {
    format: 'digest/1',
    template: 'embassy-azerbaijan',
    title: '',
    subtitle: '',
    period,
    coverageNote: null,
    issuer: '',
    sections: [
      {
        key: 'security',
        title: '',
        items: ranges.map((range, index) => ({
          id: String(index),
          headline: { ja: '', en: '' },
          blocks: [
            {
              kind: 'report',
              label: null,
              body: { type: 'doc', content: [] },
              source: range && { outlets: ['TREND'], ...range },
            },
          ],
        })),
      },
    ],
  };
}

const spring = { from: '2026-03-21', to: '2026-04-03' };
const day = (date: string): DateRange => ({ from: date, to: date });
const days = (...dates: string[]): DateRange[] => dates.map(day);

describe('the coverage note', () => {
  test.each([
    ['one day before', days('2026-03-20'), '(一部3月20日分を含む)'],
    ['two days of a month', days('2026-03-19', '2026-03-20'), '(一部3月19日、20日分を含む)'],
    [
      'days out of order and twice',
      days('2026-03-20', '2026-03-19', '2026-03-20'),
      '(一部3月19日、20日分を含む)',
    ],
    ['days before and after', days('2026-03-20', '2026-04-04'), '(一部3月20日、4月4日分を含む)'],
    [
      'two days of two months',
      days('2026-02-27', '2026-02-28', '2026-03-01', '2026-03-02'),
      '(一部2月27日、28日、3月1日、2日分を含む)',
    ],
    [
      'a range that reaches into the period',
      [{ from: '2026-03-19', to: '2026-03-22' }],
      '(一部3月19日、20日分を含む)',
    ],
    [
      'a range around the period',
      [{ from: '2026-03-20', to: '2026-04-04' }],
      '(一部3月20日、4月4日分を含む)',
    ],
    [
      'a range over a leap day',
      [{ from: '2024-02-28', to: '2024-03-01' }],
      '(一部2月28日、29日、3月1日分を含む)',
    ],
  ])('names %s', (_name, ranges, note) => {
    expect(coverageNoteFor(digestOf(spring, ranges))).toBe(note);
  });

  test('names days over the turn of the year', () => {
    const period = { from: '2026-01-01', to: '2026-01-08' };
    const ranges = [{ from: '2025-12-31', to: '2026-01-09' }];
    expect(coverageNoteFor(digestOf(period, ranges))).toBe('(一部12月31日、1月9日分を含む)');
  });

  test.each([
    ['every day is inside the period', spring, days('2026-03-21', '2026-03-30', '2026-04-03')],
    ['no block has a source line', spring, [null, null]],
    ['there is no block', spring, []],
    ['there is no period', null, days('2026-03-20')],
  ])('is absent where %s', (_name, period, ranges) => {
    expect(coverageNoteFor(digestOf(period, ranges))).toBeNull();
  });

  test('law: names exactly the days outside the period, in order', () => {
    const march = fc.integer({ min: 1, max: 31 });
    fc.assert(
      fc.property(march, march, fc.array(march, { maxLength: 8 }), (a, b, published) => {
        const date = (n: number): string => `2026-03-${String(n).padStart(2, '0')}`;
        const period = { from: date(Math.min(a, b)), to: date(Math.max(a, b)) };
        const outside = [...new Set(published)]
          .filter((n) => n < Math.min(a, b) || n > Math.max(a, b))
          .sort((x, y) => x - y)
          .map((n) => `${String(n)}日`);
        const note = coverageNoteFor(digestOf(period, days(...published.map(date))));
        expect(note).toBe(outside.length > 0 ? `(一部3月${outside.join('、')}分を含む)` : null);
      }),
      { numRuns: 200 },
    );
  });
});
