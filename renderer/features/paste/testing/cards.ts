import type { RecognisedArticle } from '#shared/contract/articles.ts';
import type { CutReason } from '#shared/domain/cut-reason.ts';
import { PLAIN_SPAN } from '#shared/text/span.ts';
import { cardOf, type Card, type Likeness } from '../deck/card.ts';

/** A line of an article; a reason makes it one that is cut. */
export const line = (
  text: string,
  cut: CutReason | null = null,
  depth = 0,
): RecognisedArticle['passages'][number] => ({
  spans: [{ ...PLAIN_SPAN, text }],
  text,
  depth,
  cut,
});

/** An article with a headline, one outlet, a day, a section, and these lines. */
export const articleOf = (
  headline: string,
  passages: RecognisedArticle['passages'] = [line(`${headline} happened.`)],
  more: Partial<RecognisedArticle> = {},
): RecognisedArticle => ({
  headline,
  outlets: ['TREND'],
  days: { from: '2026-04-20', to: '2026-04-20' },
  otherDays: [],
  section: 'foreign',
  passages,
  url: null,
  original: 'o1',
  ...more,
});

/** The same as a card. */
export const cardFor = (
  article: RecognisedArticle,
  index = 0,
  like: Likeness | null = null,
): Card => cardOf(article, index, like);
