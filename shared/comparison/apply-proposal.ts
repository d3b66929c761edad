import type { Digest, Item } from '#shared/domain/digest.ts';
import type { Proposal, Spot } from '#shared/domain/proposal.ts';

const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);
const itemsOf = ({ sections }: Digest): Item[] => sections.flatMap(({ items }) => items);

const mapItem = (digest: Digest, id: string, change: (item: Item) => Item): Digest => ({
  ...digest,
  sections: digest.sections.map((section) => ({
    ...section,
    items: section.items.map((item) => (item.id === id ? change(item) : item)),
  })),
});

const without = (digest: Digest, id: string): Digest => ({
  ...digest,
  sections: digest.sections.map((section) => ({
    ...section,
    items: section.items.filter((item) => item.id !== id),
  })),
});

/** Puts an item in its place; at the end of the section where its neighbour is not there. */
const put = (digest: Digest, item: Item, { section, after }: Spot): Digest => ({
  ...digest,
  sections: digest.sections.map((one) => {
    if (one.key !== section) return one;
    const at = after === null ? 0 : one.items.findIndex(({ id }) => id === after) + 1;
    return {
      ...one,
      items: one.items.toSpliced(after !== null && at === 0 ? one.items.length : at, 0, item),
    };
  }),
});

/**
 * The digest with a proposal taken; null where what it would change is not there any more, or is
 * not what it was when the file went out: then a person has to look at both.
 */
export function applyProposal(digest: Digest, one: Proposal): Digest | null {
  if (one.kind === 'header') {
    return same(digest[one.field], one.was) ? { ...digest, [one.field]: one.now } : null;
  }
  if (one.kind === 'item-added') {
    const isThere = itemsOf(digest).some(({ id }) => id === one.item.id);
    return isThere ? null : put(digest, one.item, one.to);
  }
  const item = itemsOf(digest).find(({ id }) => id === one.item);
  if (!item) return null;
  switch (one.kind) {
    case 'item-removed':
      return same(item, one.was) ? without(digest, item.id) : null;
    case 'item-moved':
      return put(without(digest, item.id), item, one.to);
    case 'headline': {
      if (item.headline[one.language] !== one.was) return null;
      const headline = { ...item.headline, [one.language]: one.now };
      return mapItem(digest, item.id, (it) => ({ ...it, headline }));
    }
    case 'blocks':
      if (!same(item.blocks, one.was)) return null;
      return mapItem(digest, item.id, (it) => ({ ...it, blocks: [...one.now] }));
    case 'block': {
      const block = item.blocks[one.block];
      if (block?.kind !== one.was.kind || !same(block[one.field], one.was[one.field])) return null;
      const changed = { ...block, [one.field]: one.now[one.field] };
      return mapItem(digest, item.id, (it) => ({
        ...it,
        blocks: it.blocks.with(one.block, changed),
      }));
    }
  }
}
