import type { OriginalLink } from '#shared/contract/articles.ts';
import type { Block, Digest, Item } from '#shared/domain/digest.ts';
import type { Source } from '#shared/domain/source-line.ts';
import { addItems, type PlacedItem } from '#shared/editing/add-items.ts';
import { addBlock } from '#shared/editing/blocks.ts';
import { findItem, itemsInOrder, placeOf } from '#shared/editing/place.ts';
import { bodyOfPassages } from '#shared/reading/articles/body-of-passages.ts';
import { hasJapanese } from '#shared/text/script.ts';
import type { Card } from './card.ts';

/** What cards do to a digest: the change, what is linked with it, and the item to go on with. */
export interface Addition {
  readonly change: (digest: Digest) => Digest;
  readonly originals: readonly OriginalLink[];
  /** The first new item of the report; else the first one that was added to; else null. */
  readonly first: string | null;
}

/** The source line of a card; null where it knows neither outlet nor day. */
function sourceOf({ outlets, days }: Card): Source | null {
  if (outlets.length === 0 && days === null) return null;
  return { outlets: [...outlets], from: days?.from ?? null, to: days?.to ?? null };
}

const blockOf = (card: Card): Block => ({
  kind: 'report',
  label: null,
  body: bodyOfPassages(card.passages),
  source: sourceOf(card),
});

/** A headline as printed is the English one; one in Japanese needs no other. */
const itemOf = (card: Card, id: string): Item => ({
  id,
  headline: hasJapanese(card.headline)
    ? { ja: card.headline, en: '' }
    : { ja: '', en: card.headline },
  blocks: [blockOf(card)],
});

/** One more report comes behind the others, before the desk's own notes. */
function blockIndex({ blocks }: Item): number {
  return blocks.findLastIndex(({ kind }) => kind === 'report') + 1;
}

/** The section of a card that has none is that of the selected item, else the first. */
export const fallbackSection = (digest: Digest, selected: string | null): string =>
  (selected === null ? null : placeOf(digest, selected)?.section) ?? digest.sections[0]?.key ?? '';

/**
 * The accepted cards as one step in a digest. A card that was to join an item which is gone becomes
 * an item of its own. `newId` names new items.
 */
export function additionOf(
  cards: readonly Card[],
  digest: Digest,
  selected: string | null,
  newId: () => string,
): Addition {
  const taken = cards
    .filter(({ fate }) => fate !== 'drop')
    .map((card) => {
      const host = card.fate === 'block' && card.like ? card.like.item : null;
      const joined = host !== null && findItem(digest, host) ? host : null;
      return { card, host: joined, id: joined ?? newId() };
    });
  const fallback = fallbackSection(digest, selected);
  const placed = taken.flatMap(({ card, host, id }): PlacedItem[] =>
    host === null ? [{ item: itemOf(card, id), section: card.section ?? fallback }] : [],
  );
  const blocks = taken.flatMap(({ card, host }) =>
    host === null ? [] : [{ host, block: blockOf(card) }],
  );
  const byItem = Map.groupBy(taken, ({ id }) => id);
  const fresh = new Set(placed.map(({ item }) => item.id));
  const change = (before: Digest): Digest =>
    blocks.reduce(
      (after, { host, block }) => {
        const item = findItem(after, host);
        return item ? addBlock(after, host, block, blockIndex(item)) : after;
      },
      addItems(before, placed, selected),
    );
  return {
    change,
    originals: [...byItem].map(([item, group]) => ({
      item,
      originals: [...new Set(group.flatMap(({ card }) => card.originals))],
    })),
    first: itemsInOrder(change(digest)).find(({ id }) => fresh.has(id))?.id ?? taken[0]?.id ?? null,
  };
}
