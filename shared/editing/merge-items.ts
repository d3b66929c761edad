import { textNode, type Paragraph } from '#shared/domain/body.ts';
import type { Block, Digest, Item } from '#shared/domain/digest.ts';
import { prependParagraphs } from './body-parts.ts';
import { emptyBlock } from './empty.ts';
import { itemsInOrder } from './place.ts';
import { withItems } from './with-items.ts';

type Headline = Item['headline'];
const LANGUAGES = ['ja', 'en'] as const satisfies readonly (keyof Headline)[];

const hasHeadline = ({ headline }: Item): boolean =>
  LANGUAGES.some((language) => headline[language].trim() !== '');

/** An item's blocks, before them its headlines in bold where the merged item has others. */
function blocksUnder({ headline, blocks }: Item, merged: Headline): Block[] {
  const paragraphs = LANGUAGES.filter(
    (language) => headline[language].trim() !== '' && headline[language] !== merged[language],
  ).map((language): Paragraph => {
    const text = textNode(headline[language], { bold: true, italic: false, href: null });
    return { type: 'paragraph', content: [text] };
  });
  if (paragraphs.length === 0) return blocks;
  const [first = emptyBlock('report'), ...rest] = blocks;
  return [{ ...first, body: prependParagraphs(first.body, paragraphs) }, ...rest];
}

/**
 * Makes one item of several, in the place and with the id of the one that comes first in the
 * report; all blocks in the order of the report. It keeps its headlines, or, where it has none,
 * takes those of the first that has; other headlines become bold paragraphs, so that nothing is lost.
 */
export function mergeItems(digest: Digest, ids: readonly string[]): Digest {
  const wanted = new Set(ids);
  const items = itemsInOrder(digest).filter(({ id }) => wanted.has(id));
  const [first, ...others] = items;
  if (!first || others.length === 0) return digest;
  const { headline } = items.find(hasHeadline) ?? first;
  const merged: Item = {
    ...first,
    headline,
    blocks: items.flatMap((item) => blocksUnder(item, headline)),
  };
  return withItems(digest, (section) =>
    section.items.flatMap((item) => {
      if (item.id === first.id) return [merged];
      return wanted.has(item.id) ? [] : [item];
    }),
  );
}
