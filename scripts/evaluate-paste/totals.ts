import type { Comparison, Verdict } from './compare.ts';

/** Shares from 0 to 1, over all articles of some fixtures. */
export interface Totals {
  readonly articles: number;
  readonly headline: number;
  readonly outlet: number;
  readonly date: number;
  /** Of the articles for which a person would be sure. */
  readonly section: number;
  readonly url: number;
  /** Articles in whose body nothing foreign is. */
  readonly clean: number;
  /** Articles whose body has the very same lines. */
  readonly sameLines: number;
  /** Fixtures with the right number of articles. */
  readonly split: number;
  /** Lines of articles that are not in a body. */
  readonly lost: number;
  readonly lines: number;
}

const share = <T>(all: readonly T[], is: (one: T) => boolean): number =>
  all.length === 0 ? 1 : all.filter(is).length / all.length;

/** An article that nobody expected counts as wrong where bodies are counted, and nowhere else. */
export function totals(comparisons: readonly Comparison[]): Totals {
  const all: readonly Verdict[] = comparisons.flatMap(({ verdicts }) => verdicts);
  const expected = all.filter((verdict) => verdict.expected !== null);
  return {
    articles: expected.length,
    headline: share(expected, ({ headline }) => headline),
    outlet: share(expected, ({ outlet }) => outlet),
    date: share(expected, ({ date }) => date),
    section: share(
      expected.filter((verdict) => (verdict.expected?.section ?? null) !== null),
      ({ section }) => section,
    ),
    url: share(expected, ({ url }) => url),
    clean: share(all, ({ foreign, found }) => found !== null && foreign.length === 0),
    sameLines: share(all, ({ sameLines }) => sameLines),
    split: share(comparisons, ({ verdicts }) =>
      verdicts.every((verdict) => verdict.expected !== null && verdict.found !== null),
    ),
    lost: all.reduce((sum, verdict) => sum + verdict.lost.length, 0),
    lines: expected.reduce((sum, verdict) => sum + (verdict.expected?.body.length ?? 0), 0),
  };
}
