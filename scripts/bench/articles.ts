import { bodyText } from '#shared/domain/body-text.ts';
import type { Item } from '#shared/domain/digest.ts';
import { formatSource } from '#shared/domain/source-line.ts';
import { readSample, withItems } from './digests.ts';

/** How many articles an officer carries over at once on a busy morning. */
export const ARTICLES = 20;

/** The English half of an item as a page or a mail has it: headline, paragraphs, source line. */
export function articleHtml({ headline, blocks }: Item): string {
  const [block] = blocks;
  const lines = block ? bodyText(block.body).split('\n') : [];
  const source = formatSource(
    block?.source ?? { outlets: ['TREND'], from: '2026-04-20', to: '2026-04-20' },
  );
  return [`<h2>${headline.en}</h2>`, ...[...lines, source].map((line) => `<p>${line}</p>`)].join(
    '\n',
  );
}

/** Twenty items of the sample. */
export const sampleItems = (): readonly Item[] =>
  withItems(readSample(), ARTICLES).sections.flatMap(({ items }) => items);

/** Twenty articles as they are copied from a page. */
export const sampleArticles = (): string => sampleItems().map(articleHtml).join('\n');
