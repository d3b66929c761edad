import type { Item } from '#shared/domain/digest.ts';
import { bodyText } from '#shared/domain/body-text.ts';
import { foldedWords } from '#shared/text/fold-text.ts';
import { hasJapanese } from '#shared/text/script.ts';
import type { Article } from './article.ts';

/** An item made ready to be compared with many articles. */
export interface PreparedItem {
  readonly id: string;
  readonly headline: ReadonlySet<string>;
  readonly body: ReadonlySet<string>;
}

/** An item of the digest that an article resembles; 1 is the same. */
export interface Likeness {
  readonly item: string;
  readonly likeness: number;
}

/** Words that any two English texts share. */
const COMMON = new Set(
  (
    'a an the and or of in on at to for from by with as is are was were be been has have had will it ' +
    'its that this said says their they he she his her between during about after also not new more'
  ).split(' '),
);
/** Of a longer text the opening tells the story. */
const NEAR = 2500;

/** What a text is compared by: its words; for Japanese, each two signs that stand together. */
function tokens(text: string): Set<string> {
  const found = new Set<string>();
  for (const word of foldedWords(text.slice(0, NEAR))) {
    if (!hasJapanese(word)) {
      if (!COMMON.has(word)) found.add(word.replace(/(?:'s|s)$/u, ''));
      continue;
    }
    for (let at = 0; at + 1 < word.length; at += 1) found.add(word.slice(at, at + 2));
  }
  return found;
}

/** Makes the items of a digest ready to be compared. */
export const prepareItems = (items: readonly Item[]): readonly PreparedItem[] =>
  items.map(({ id, headline, blocks }) => ({
    id,
    headline: tokens(`${headline.en} ${headline.ja}`),
    body: tokens(blocks.map(({ body }) => bodyText(body)).join('\n')),
  }));

/** Share of the smaller set that the other has too; 0 where it is too small to tell. */
function overlap(a: ReadonlySet<string>, b: ReadonlySet<string>, least: number): number {
  const [small, large] = a.size < b.size ? [a, b] : [b, a];
  if (small.size < least) return 0;
  let common = 0;
  for (const token of small) if (large.has(token)) common += 1;
  // A short text lies within many a long one: both sizes count.
  return (common / small.size) * 0.6 + ((2 * common) / (small.size + large.size)) * 0.4;
}

/** From this likeness on two texts tell the same story. */
const ALIKE = 0.55;

/**
 * The item that tells the same story as an article, or nearly, and how like it is (0.55 to 1); null
 * where none does. The same event in other words is not always seen.
 */
export function likenessOf(
  article: Pick<Article, 'headline' | 'passages'>,
  items: readonly PreparedItem[],
): Likeness | null {
  const headline = tokens(article.headline);
  const kept = article.passages.filter(({ cut }) => cut === null);
  const body = tokens(kept.map(({ text }) => text).join('\n'));
  let best: Likeness | null = null;
  for (const item of items) {
    const inHeadline = overlap(headline, item.headline, 3);
    const inBody = overlap(body, item.body, 8);
    const both = body.size >= 8 && item.body.size >= 8;
    const likeness = both
      ? Math.max(inBody, inHeadline * 0.5 + inBody * 0.5, inHeadline > 0.95 ? 0.7 : 0)
      : inHeadline * 0.9;
    if (likeness >= ALIKE && likeness > (best?.likeness ?? 0)) {
      best = { item: item.id, likeness: Math.round(Math.min(1, likeness) * 100) / 100 };
    }
  }
  return best;
}
