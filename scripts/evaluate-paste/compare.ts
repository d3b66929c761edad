import type { Article } from '#shared/reading/articles/article.ts';
import type { ExpectedArticle, Fixture } from './fixtures.ts';
import { lostSigns } from './seen-text.ts';

/** What was right of one article; an article that was not expected has foreign lines only. */
export interface Verdict {
  readonly headline: boolean;
  readonly outlet: boolean;
  readonly date: boolean;
  readonly section: boolean;
  readonly url: boolean;
  /** Lines of the article that are not in the body. */
  readonly lost: readonly string[];
  /** Lines in the body that are not the article's. */
  readonly foreign: readonly string[];
  /** Whether the body has the very same lines: none joined, none broken. */
  readonly sameLines: boolean;
  readonly expected: ExpectedArticle | null;
  readonly found: Article | null;
}

/** What came of a fixture. */
export interface Comparison {
  readonly fixture: Fixture;
  readonly verdicts: readonly Verdict[];
  /** Letters and digits of the original that are nowhere. */
  readonly lostSigns: readonly string[];
}

const plain = (text: string): string => text.normalize('NFC').replace(/\s+/gu, ' ').trim();
const letters = (text: string): string => text.normalize('NFKC').replace(/[^\p{L}\p{N}]/gu, '');
const bodyLines = ({ passages }: Article): string[] =>
  passages.filter(({ cut }) => cut === null).map(({ text }) => plain(text));

/** The lines of the one that stand nowhere in the other; a line may have been joined or broken. */
function missing(lines: readonly string[], others: readonly string[]): string[] {
  const whole = letters(others.join(' '));
  return lines.filter((line) => !whole.includes(letters(line)));
}

function isSameDate({ from, to, alsoDates }: ExpectedArticle, found: Article): boolean {
  if (from === null || to === null) return found.days === null;
  const key = (range: { from: string; to: string }): string => `${range.from}/${range.to}`;
  const offered = [...(found.days ? [found.days] : []), ...found.otherDays].map(key);
  const right = [{ from, to }, ...alsoDates.map(([a, b]) => ({ from: a, to: b }))].map(key);
  return right.includes(offered[0] ?? '') && right.every((one) => offered.includes(one));
}

function verdict(expected: ExpectedArticle, found: Article | null): Verdict {
  const lines = found ? bodyLines(found) : [];
  return {
    headline: plain(found?.headline ?? '') === plain(expected.headline),
    outlet: found !== null && found.outlets.join() === expected.outlets.join(),
    date: found !== null && isSameDate(expected, found),
    section: found !== null && (expected.section ?? found.section) === found.section,
    url: found !== null && found.url === expected.url,
    lost: missing(expected.body, lines),
    foreign: missing(lines, expected.body),
    sameLines: lines.join('\n') === expected.body.map(plain).join('\n'),
    expected,
    found,
  };
}

const extra = (found: Article): Verdict => ({
  ...{ headline: false, outlet: false, date: false, section: false, url: false, sameLines: false },
  lost: [],
  foreign: bodyLines(found),
  expected: null,
  found,
});

const words = (text: string): Set<string> =>
  new Set(text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []);

/** How much of the expected article stands in the found one, from 0 to 1. */
function overlap(expected: ExpectedArticle, found: Article): number {
  const wanted = words([expected.headline, ...expected.body].join(' '));
  const there = words([found.headline, ...bodyLines(found)].join(' '));
  const common = [...wanted].filter((word) => there.has(word)).length;
  return common / Math.max(1, wanted.size, there.size);
}

/** Each expected article with the one that was found for it, and those that nobody expected. */
export function compare(fixture: Fixture): Comparison {
  const free = new Set(fixture.readings.flatMap(({ found }) => found));
  const verdicts = fixture.expected.map((expected) => {
    const [best] = [...free]
      .map((found) => ({ found, likeness: overlap(expected, found) }))
      .filter(({ likeness }) => likeness > 0.2)
      .sort((a, b) => b.likeness - a.likeness);
    if (best) free.delete(best.found);
    return verdict(expected, best?.found ?? null);
  });
  return {
    fixture,
    verdicts: [...verdicts, ...[...free].map(extra)],
    lostSigns: fixture.readings.flatMap(({ source, found }) => lostSigns(source, found)),
  };
}
