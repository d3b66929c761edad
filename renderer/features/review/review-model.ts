import { incompleteness } from '#shared/checks/incompleteness.ts';
import {
  compareDigests,
  isChanged,
  itemChanges,
  type DigestComparison,
  type ItemChange,
} from '#shared/comparison/compare-digests.ts';
import type { ReviewReading } from '#shared/contract/review.ts';
import type { Digest, Item } from '#shared/domain/digest.ts';
import { itemsInOrder } from '#shared/editing/place.ts';
import type { ChangeCounts } from '#shared/messages/window/review.ts';

/** The stop before the first item: the heading of the report, and what concerns the whole. */
export const HEADING = '#heading';

/** The last comparison of each item. */
const known = new WeakMap<Item, ItemChange>();

const isSamePlace = (a: ItemChange['before'], b: ItemChange['before']): boolean =>
  a?.item === b?.item && a?.section === b?.section && a?.index === b?.index;

/** The same object as last time where it says the same: such an item need not be drawn again. */
function asKnown(change: ItemChange): ItemChange {
  const item = (change.after ?? change.before)?.item;
  const last = item && known.get(item);
  const isSame =
    last?.kind === change.kind &&
    last.moved === change.moved &&
    isSamePlace(last.before, change.before) &&
    isSamePlace(last.after, change.after);
  if (isSame) return last;
  if (item) known.set(item, change);
  return change;
}

/** Two versions side by side; where there is no earlier one, the later one with itself. */
export function compareWith(before: Digest | null, now: Digest): DigestComparison {
  const { header, sections } = compareDigests(before ?? now, now);
  return {
    header,
    sections: sections.map((one) => ({ ...one, items: one.items.map(asKnown) })),
  };
}

/** Every place that the keys stop at, in order; with the filter only those that changed. */
export function stopsOf(comparison: DigestComparison, onlyChanged: boolean): string[] {
  const items = itemChanges(comparison).filter((item) => !onlyChanged || isChanged(item));
  return [HEADING, ...items.map(({ id }) => id)];
}

/** The stops that changed. */
export const changedStops = (comparison: DigestComparison): string[] => [
  ...(comparison.header.length > 0 ? [HEADING] : []),
  ...itemChanges(comparison)
    .filter(isChanged)
    .map(({ id }) => id),
];

/** The stop `step` places on; where the current one is not among them, the first. */
export function stepFrom(stops: readonly string[], current: string, step: 1 | -1): string | null {
  const at = stops.indexOf(current);
  return at < 0 ? (stops[0] ?? null) : (stops[at + step] ?? null);
}

/** The next stop of some, in the order of all; it goes round. */
export function nextOf(
  some: readonly string[],
  all: readonly string[],
  current: string,
  step: 1 | -1,
): string | null {
  const chosen = new Set(some);
  const at = Math.max(0, all.indexOf(current));
  const round = [...all.slice(at + 1), ...all.slice(0, at)];
  return (step === 1 ? round : round.toReversed()).find((id) => chosen.has(id)) ?? null;
}

/** The stop to be at when some are hidden: the same, else the next that is there, else the first. */
export function survivingStop(
  all: readonly string[],
  shown: readonly string[],
  current: string,
): string {
  const there = new Set(shown);
  const at = Math.max(0, all.indexOf(current));
  const near = [...all.slice(at), ...all.slice(0, at).toReversed()];
  return near.find((id) => there.has(id)) ?? HEADING;
}

/** How many items became what. */
export function countChanges(comparison: DigestComparison): ChangeCounts {
  const items = itemChanges(comparison);
  const count = (is: (item: ItemChange) => boolean): number => items.filter(is).length;
  return {
    changed: count(({ kind }) => kind === 'changed'),
    added: count(({ kind }) => kind === 'added'),
    removed: count(({ kind }) => kind === 'removed'),
    moved: count(({ moved, kind }) => moved && kind !== 'added' && kind !== 'removed'),
  };
}

/** The items of the text at hand that nobody accepted. */
export const unaccepted = ({ digest, review }: ReviewReading): string[] =>
  itemsInOrder(digest)
    .map(({ id }) => id)
    .filter((id) => !Object.hasOwn(review.accepted, id));

/** How many items lack something. */
export const countIncomplete = (digest: Digest): number =>
  itemsInOrder(digest).filter((item) => incompleteness(item).length > 0).length;
