import { describe, expect, test } from 'vitest';
import { compare, type Comparison } from './compare.ts';
import { fixtureFiles, readFixture } from './fixtures.ts';
import { totals } from './totals.ts';

const files = fixtureFiles();
const comparisons: readonly Comparison[] = await Promise.all(
  files.map(async (file) => compare(await readFixture(file))),
);

test('there are at least forty originals, of at least fifteen kinds of source', () => {
  expect(files.length).toBeGreaterThanOrEqual(40);
  expect(new Set(files.map((file) => file.split('/')[0])).size).toBeGreaterThanOrEqual(15);
});

test.each(comparisons.map((one) => [one.fixture.name, one] as const))(
  'nothing seen in %s is lost',
  (_, { fixture, lostSigns }) => {
    expect(fixture.readings).not.toEqual([]);
    expect(lostSigns).toEqual([]);
  },
);

describe('over all originals, at least as much is right as issue 4 asks for', () => {
  const all = totals(comparisons);

  test('headlines: 98 %', () => {
    expect(all.headline).toBeGreaterThanOrEqual(0.98);
  });
  test('outlets: 95 %', () => {
    expect(all.outlet).toBeGreaterThanOrEqual(0.95);
  });
  test('dates: 95 %', () => {
    expect(all.date).toBeGreaterThanOrEqual(0.95);
  });
  test('no line of an article is lost', () => {
    const lost = comparisons.flatMap(({ fixture, verdicts }) =>
      verdicts.flatMap((verdict) => verdict.lost.map((line) => `${fixture.name}: ${line}`)),
    );
    expect(lost).toEqual([]);
  });
  test('no foreign line is kept in 95 %', () => {
    expect(all.clean).toBeGreaterThanOrEqual(0.95);
  });
});
