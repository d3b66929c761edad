import { HEADER_FIELDS, type HeaderField } from '#shared/domain/correction.ts';
import type { Digest, Item } from '#shared/domain/digest.ts';
import { formatPeriod } from '#shared/domain/period.ts';
import { compareItems, isSameItem, type ItemComparison } from './compare-items.ts';
import { compareTexts } from './compare-texts.ts';
import { movedIds } from './moved-items.ts';
import { isSame, type Piece } from './pieces.ts';

/** Where an item stands: the key of its section, and its index there, from 0. */
export interface ItemAt {
  readonly section: string;
  readonly index: number;
}

/** An item of two versions of a digest. */
export interface ItemChange {
  readonly id: string;
  readonly kind: 'unchanged' | 'changed' | 'added' | 'removed';
  /** It was put elsewhere; items that only gave way to others were not. */
  readonly moved: boolean;
  /** Null where the version has no such item. */
  readonly before: (ItemAt & { readonly item: Item }) | null;
  readonly after: (ItemAt & { readonly item: Item }) | null;
  /** Field by field; null but for `changed`. */
  readonly comparison: ItemComparison | null;
}

/** A text of the heading that changed. */
export interface HeaderChange {
  readonly field: HeaderField;
  readonly pieces: readonly Piece[];
}

/** Two versions of a digest. */
export interface DigestComparison {
  readonly header: readonly HeaderChange[];
  /**
   * Section by section as the later version has them, every item of both; one that is gone stands
   * after the one that it stood after.
   */
  readonly sections: readonly {
    readonly key: string;
    readonly title: string;
    readonly items: readonly ItemChange[];
  }[];
}

type Places = ReadonlyMap<string, ItemAt & { readonly item: Item }>;

const placesOf = ({ sections }: Digest): Places =>
  new Map(
    sections.flatMap(({ key, items }) =>
      items.map((item, index) => [item.id, { section: key, index, item }]),
    ),
  );

/** A text of the heading as it is printed; '' where there is none. */
export function headerText(digest: Digest, field: HeaderField): string {
  if (field !== 'period') return digest[field] ?? '';
  return digest.period ? formatPeriod(digest.period) : '';
}

function headerChanges(before: Digest, after: Digest): HeaderChange[] {
  return HEADER_FIELDS.map((field) => ({
    field,
    pieces: compareTexts(headerText(before, field), headerText(after, field)),
  })).filter(({ pieces }) => !isSame(pieces));
}

/** Equal for certain, and at once: the usual case. */
const surelySame = (a: Item, b: Item): boolean =>
  a === b || JSON.stringify(a) === JSON.stringify(b);

function changeOf(id: string, old: Places, now: Places, moved: ReadonlySet<string>): ItemChange {
  const [before, after] = [old.get(id) ?? null, now.get(id) ?? null];
  const same = { id, before, after, moved: moved.has(id), comparison: null };
  if (before === null) return { ...same, kind: 'added' };
  if (after === null) return { ...same, kind: 'removed' };
  if (surelySame(before.item, after.item)) return { ...same, kind: 'unchanged' };
  const comparison = compareItems(before.item, after.item);
  return isSameItem(comparison)
    ? { ...same, kind: 'unchanged' }
    : { ...same, kind: 'changed', comparison };
}

/** The ids of a section in the later version, with those that are gone where they stood. */
function idsWithRemoved(
  before: readonly string[],
  after: readonly string[],
  now: Places,
): string[] {
  const ids = [...after];
  before.forEach((id, index) => {
    if (now.has(id)) return;
    const neighbour = before.slice(0, index).findLast((one) => ids.includes(one));
    ids.splice(neighbour === undefined ? 0 : ids.indexOf(neighbour) + 1, 0, id);
  });
  return ids;
}

/**
 * What changed from one version of a digest to another: the heading, and each item by its id. Items
 * that are equal cost next to nothing.
 */
export function compareDigests(before: Digest, after: Digest): DigestComparison {
  const [old, now] = [placesOf(before), placesOf(after)];
  const extra = before.sections.filter(({ key }) => !after.sections.some((one) => one.key === key));
  const sections = [...after.sections, ...extra.map((one) => ({ ...one, items: [] }))];
  const compared = sections.map(({ key, title, items }) => {
    const was = before.sections.find((one) => one.key === key)?.items ?? [];
    const [oldIds, ids] = [was.map(({ id }) => id), items.map(({ id }) => id)];
    const strangers = ids.filter((id) => old.has(id) && old.get(id)?.section !== key);
    const moved = new Set([...movedIds(oldIds, ids), ...strangers]);
    const all = idsWithRemoved(oldIds, ids, now);
    return { key, title, items: all.map((id) => changeOf(id, old, now, moved)) };
  });
  return { header: headerChanges(before, after), sections: compared };
}

/** Every item of a comparison, in order. */
export const itemChanges = ({ sections }: DigestComparison): ItemChange[] =>
  sections.flatMap(({ items }) => items);

/** Whether an item is to be shown by the filter "only changed". */
export const isChanged = ({ kind, moved }: ItemChange): boolean => kind !== 'unchanged' || moved;
