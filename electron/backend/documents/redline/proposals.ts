import { compareDigests, itemChanges } from '#shared/comparison/compare-digests.ts';
import { HEADER_FIELDS } from '#shared/domain/correction.ts';
import type { Block, Digest, Item } from '#shared/domain/digest.ts';
import type { Proposal, Spot } from '#shared/domain/proposal.ts';

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
