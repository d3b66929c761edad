import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { CHAIN_START, chainText, firstBrokenLink, type ChainedRow } from './audit-chain.ts';

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');

/** A log of these rows, chained. */
function chain(rows: readonly ChainedRow['row'][]): ChainedRow[] {
  let previous = CHAIN_START;
  return rows.map((row, index) => {
    previous = sha256(chainText(previous, index + 1, row));
    return { seq: index + 1, row, sha256: previous };
  });
}

const LOG = chain([
  { at: 1, call: 'created', details: { name: '第12号' } },
  { at: 2, call: 'edited', details: null },
  { at: 3, call: 'approved', details: { edition: 1 } },
]);
const [first, second, third] = LOG as [ChainedRow, ChainedRow, ChainedRow];

test('the text of a row', () => {
  expect(chainText(CHAIN_START, 1, { b: 1, a: 'あ' })).toBe(
    `{"previous":"${'0'.repeat(64)}","row":{"a":"あ","b":1},"seq":1}`,
  );
});

describe('a log', () => {
  const rewritten = chain([first.row, { ...second.row, at: 9 }, third.row]);
  const end = { seq: 3, sha256: third.sha256 };
  test.each<[string, ChainedRow[], unknown]>([
    ['as it was written', LOG, null],
    [
      'with a row changed',
      [first, { ...second, row: { ...second.row, at: 9 } }, third],
      { seq: 2, why: 'changed' },
    ],
    [
      'with a hash changed',
      [first, { ...second, sha256: sha256('x') }, third],
      { seq: 2, why: 'changed' },
    ],
    [
      'with a row and its hash made anew',
      [first, rewritten[1] ?? second, third],
      { seq: 3, why: 'changed' },
    ],
    ['written anew up to the end', rewritten, { seq: 3, why: 'changed' }],
    ['without its beginning', [second, third], { seq: 1, why: 'missing' }],
    ['with a gap', [first, third], { seq: 2, why: 'missing' }],
    ['in another order', [second, first, third], { seq: 1, why: 'missing' }],
    ['cut short', [first, second], { seq: 3, why: 'missing' }],
    ['emptied', [], { seq: 1, why: 'missing' }],
  ])('%s', (_name, rows, link) => {
    expect(firstBrokenLink(rows, sha256, end)).toEqual(link);
  });

  test('that goes on is checked from where it was left', () => {
    const from = { seq: 1, sha256: first.sha256 };
    expect(firstBrokenLink([second, third], sha256, null, from)).toBeNull();
    expect(firstBrokenLink([third], sha256, null, from)).toEqual({ seq: 2, why: 'missing' });
  });
});

test('law: a change of any row is found there', () => {
  const rows = fc.array(fc.record({ at: fc.nat(), note: fc.string() }), { minLength: 1 });
  fc.assert(
    fc.property(rows, fc.nat(), fc.string(), (some, at, note) => {
      const log = chain(some);
      const index = at % log.length;
      const changed = log.map((one, n) =>
        n === index ? { ...one, row: { ...one.row, note } } : one,
      );
      const link = some[index]?.note === note ? null : { seq: index + 1, why: 'changed' };
      expect(firstBrokenLink(log, sha256)).toBeNull();
      expect(firstBrokenLink(changed, sha256)).toEqual(link);
    }),
  );
});
