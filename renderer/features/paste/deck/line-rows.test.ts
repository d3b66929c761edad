import fc from 'fast-check';
import { expect, test } from 'vitest';
import { CUT_REASONS } from '#shared/domain/cut-reason.ts';
import { lineRows, type LineRow } from './line-rows.ts';
import { line } from '../testing/cards.ts';

const shown = (rows: readonly LineRow[]): string[] =>
  rows.map((row) => (row.kind === 'fold' ? `+${String(row.count)}` : row.passage.text));
const around = (count: number, name: string): ReturnType<typeof line>[] =>
  Array.from({ length: count }, (_, index) => line(`${name}${String(index)}`, 'page'));

test('long runs of the page around an article are folded, short ones are not', () => {
  const passages = [...around(84, 'm'), line('A', 'headline'), line('a'), ...around(3, 'f')];
  expect(shown(lineRows(passages, new Set()))).toEqual(['+84', 'A', 'a', 'f0', 'f1', 'f2']);
  expect(lineRows(passages, new Set([0]))).toHaveLength(89);
});

test('law: every line is shown or folded, once and in order', () => {
  const passages = fc.array(
    fc.constantFrom(null, 'page', 'page', 'page', ...CUT_REASONS).map((cut) => line('x', cut)),
    { maxLength: 40 },
  );
  fc.assert(
    fc.property(passages, fc.array(fc.nat(40)), (lines, open) => {
      const covered = lineRows(lines, new Set(open)).flatMap((row) =>
        row.kind === 'line'
          ? [row.index]
          : Array.from({ length: row.count }, (_, at) => row.index + at),
      );
      expect(covered).toEqual(lines.map((_, index) => index));
    }),
    { numRuns: Number(process.env.LAW_RUNS ?? 100) },
  );
});
