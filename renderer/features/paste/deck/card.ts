import type { RecognisedArticle } from '#shared/contract/articles.ts';
import type { DateRange } from '#shared/domain/calendar-date.ts';
import type { Passage } from '#shared/reading/articles/article.ts';

/** What becomes of an article: an item, one more report of the item that it is like, nothing. */
export type Fate = 'item' | 'block' | 'drop';

/** An item of the digest that tells the same story, or nearly. */
export interface Likeness {
  readonly item: string;
  /** It is this very article: the same words from the same outlet. */
  readonly isThere: boolean;
}

/** An article as it lies on the desk: what was recognised, and what the officer made of it. */
export interface Card {
  /** Names the card in the sheet; an article that was split leaves two. */
  readonly id: string;
  readonly headline: string;
  readonly outlets: readonly string[];
  readonly days: DateRange | null;
  /** Other days that the article names as its own. */
  readonly otherDays: readonly DateRange[];
  /** Key of a section; null where nothing speaks for one. */
  readonly section: string | null;
  readonly passages: readonly Passage[];
  readonly url: string | null;
  /** The pasted originals that it comes from. */
  readonly originals: readonly string[];
  readonly like: Likeness | null;
  readonly fate: Fate;
}

/** An article as a card. One that is in the digest already is left out unless it is asked for. */
export const cardOf = (
  { original, ...article }: RecognisedArticle,
  index: number,
  like: Likeness | null,
): Card => ({
  ...article,
  id: String(index + 1),
  originals: [original],
  like,
  fate: like?.isThere === true ? 'drop' : 'item',
});

/** How many articles will be in the digest. */
export const countTaken = (cards: readonly Card[]): number =>
  cards.filter(({ fate }) => fate !== 'drop').length;
