import type { Digest, Item, Section } from '#shared/domain/digest.ts';

/** Whether two lists hold the same things, in the same order. */
export const sameList = <T>(a: readonly T[], b: readonly T[]): boolean =>
  a.length === b.length && a.every((one, index) => one === b[index]);

/**
 * The digest with other items in its sections. What stays the same stays the same object, up to the
 * digest itself: windows and `differences` tell by that what is new.
 */
export function withItems(digest: Digest, itemsOf: (section: Section) => readonly Item[]): Digest {
  const sections = digest.sections.map((section) => {
    const items = itemsOf(section);
    return sameList(items, section.items) ? section : { ...section, items: [...items] };
  });
  return sameList(sections, digest.sections) ? digest : { ...digest, sections };
}

/** The digest with one item made anew; as it is where there is no item of this id. */
export const updateItem = (digest: Digest, id: string, change: (item: Item) => Item): Digest =>
  withItems(digest, ({ items }) => items.map((item) => (item.id === id ? change(item) : item)));
