import type { Digest, Item, Section } from '#shared/domain/digest.ts';
import type { Change } from './changes.ts';
import { headerOf } from './header.ts';
import { sameJson } from './same-json.ts';
import { sameList } from './with-items.ts';

const byId = (sections: readonly Section[]): Map<string, Item> =>
  new Map(sections.flatMap(({ items }) => items).map((item) => [item.id, item]));

function headerChanges(before: Digest, after: Digest): Change[] {
  const [a, b] = [headerOf(before), headerOf(after)];
  return sameJson(a, b) ? [] : [{ entity: 'header', before: a, after: b }];
}

function itemChanges(before: readonly Section[], after: readonly Section[]): Change[] {
  const [old, now] = [byId(before), byId(after)];
  return [...new Set([...old.keys(), ...now.keys()])].flatMap((id): Change[] => {
    const [a, b] = [old.get(id) ?? null, now.get(id) ?? null];
    return sameJson(a, b) ? [] : [{ entity: 'item', id, before: a, after: b }];
  });
}

/**
 * What differs between two digests of the same template and sections, entity by entity: the
 * heading, items, orders of sections; none where they are equal. Sections' titles are the
 * template's, and not compared. Parts that are one object are not looked into: after an edit of
 * one item this costs little more than that item.
 */
export function differences(before: Digest, after: Digest): readonly Change[] {
  if (before === after) return [];
  const pairs = after.sections.flatMap((section): [Section, Section][] => {
    const old = before.sections.find(({ key }) => key === section.key);
    return old === section ? [] : [[old ?? { ...section, items: [] }, section]];
  });
  const orders = pairs.flatMap(([old, section]): Change[] => {
    const ids = [old, section].map(({ items }) => items.map(({ id }) => id));
    const [a = [], b = []] = ids;
    return sameList(a, b) ? [] : [{ entity: 'order', section: section.key, before: a, after: b }];
  });
  return [
    ...headerChanges(before, after),
    ...itemChanges(
      pairs.map(([old]) => old),
      pairs.map(([, section]) => section),
    ),
    ...orders,
  ];
}
