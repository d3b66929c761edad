import { compareDigests, itemChanges } from '#shared/comparison/compare-digests.ts';
import { HEADER_FIELDS, type HeaderField } from '#shared/domain/correction.ts';
import type { Block, Digest, Item } from '#shared/domain/digest.ts';

/** Where an item is to stand: in a section, after another item; null at its beginning. */
export interface Spot {
  readonly section: string;
  readonly after: string | null;
}

/** One change that a person proposes, to be taken or left by itself. */
export type Proposal =
  | {
      readonly kind: 'header';
      readonly field: HeaderField;
      readonly was: Digest[HeaderField];
      readonly now: Digest[HeaderField];
    }
  | {
      readonly kind: 'headline';
      readonly item: string;
      readonly language: 'ja' | 'en';
      readonly was: string;
      readonly now: string;
    }
  /** A label, a text, a source line: `block` counts from 0. */
  | {
      readonly kind: 'block';
      readonly item: string;
      readonly block: number;
      readonly field: 'label' | 'body' | 'source';
      readonly was: Block;
      readonly now: Block;
    }
  /** Blocks that came, went or changed their kind: all of an item's. */
  | {
      readonly kind: 'blocks';
      readonly item: string;
      readonly was: readonly Block[];
      readonly now: readonly Block[];
    }
  | { readonly kind: 'item-added'; readonly item: Item; readonly to: Spot }
  | { readonly kind: 'item-removed'; readonly item: string; readonly was: Item }
  | { readonly kind: 'item-moved'; readonly item: string; readonly to: Spot };

const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);
const BLOCK_FIELDS = ['label', 'body', 'source'] as const;

/** `was`: the item as it is; `plain`: as a Word file carries it; `now`: as it came back. */
function inItem(was: Item, plain: Item, now: Item): Proposal[] {
  const item = was.id;
  const headlines = (['ja', 'en'] as const)
    .filter((language) => plain.headline[language] !== now.headline[language])
    .map((language): Proposal => ({
      kind: 'headline',
      item,
      language,
      was: was.headline[language],
      now: now.headline[language],
    }));
  if (same(plain.blocks, now.blocks)) return headlines;
  const kinds = (blocks: readonly Block[]): string[] => blocks.map(({ kind }) => kind);
  if (
    !same(kinds(was.blocks), kinds(now.blocks)) ||
    !same(kinds(was.blocks), kinds(plain.blocks))
  ) {
    return [...headlines, { kind: 'blocks', item, was: was.blocks, now: now.blocks }];
  }
  const fields = was.blocks.flatMap((one, block) =>
    BLOCK_FIELDS.flatMap((field): Proposal[] => {
      const [before, after] = [plain.blocks[block], now.blocks[block]];
      if (!before || !after || same(before[field], after[field])) return [];
      return [{ kind: 'block', item, block, field, was: one, now: after }];
    }),
  );
  return [...headlines, ...fields];
}

const itemsOf = ({ sections }: Digest): Item[] => sections.flatMap(({ items }) => items);

/** Where an item stands in a digest. */
function spotOf({ sections }: Digest, id: string): Spot {
  for (const { key, items } of sections) {
    const index = items.findIndex((item) => item.id === id);
    if (index >= 0) return { section: key, after: items[index - 1]?.id ?? null };
  }
  throw new Error(`No item ${id}`);
}

/**
 * The changes from a digest to what came back of it. `plain` is the digest as a Word file carries it
 * (without double spaces and the like), so that only what a person changed is proposed. All of them,
 * applied in order, give what came back.
 */
export function proposalsOf(was: Digest, plain: Digest, now: Digest): Proposal[] {
  const header = HEADER_FIELDS.filter((field) => !same(plain[field], now[field])).map(
    (field): Proposal => ({ kind: 'header', field, was: was[field], now: now[field] }),
  );
  const [originals, carried] = [itemsOf(was), itemsOf(plain)];
  const changes = itemChanges(compareDigests(plain, now));
  const removed = changes
    .filter(({ after }) => after === null)
    .flatMap(({ id }): Proposal[] => {
      const item = originals.find((one) => one.id === id);
      return item ? [{ kind: 'item-removed', item: id, was: item }] : [];
    });
  const placed = itemsOf(now).flatMap((item): Proposal[] => {
    const change = changes.find(({ id, after }) => id === item.id && after !== null);
    const to = spotOf(now, item.id);
    const original = originals.find(({ id }) => id === item.id);
    const before = carried.find(({ id }) => id === item.id);
    if (!original || !before) return [{ kind: 'item-added', item, to }];
    const moved =
      change?.moved === true ? [{ kind: 'item-moved' as const, item: item.id, to }] : [];
    return [...moved, ...inItem(original, before, item)];
  });
  return [...header, ...removed, ...placed];
}

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
