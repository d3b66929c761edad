import { incompleteness } from '#shared/checks/incompleteness.ts';
import { isEmptyBody } from '#shared/domain/body-text.ts';
import type { Digest, Item } from '#shared/domain/digest.ts';
import { emptyItem } from '#shared/editing/empty.ts';
import { addItem, removeItems } from '#shared/editing/items.ts';
import { mergeItems } from '#shared/editing/merge-items.ts';
import { moveItems, setSection, type MoveTarget } from '#shared/editing/move.ts';
import {
  findItem,
  itemsInOrder,
  nextItemId,
  placeOf,
  previousItemId,
  type ItemPlace,
} from '#shared/editing/place.ts';
import { sortSection, type SortKey } from '#shared/editing/sort-section.ts';
import {
  canWrite,
  editDraft,
  markItems,
  selectItem,
  useDraft,
  type FocusField,
} from '#renderer/draft/draft.ts';
import { focusedSection, isInOutline, noteMove } from './outline-focus.ts';
import { stepItems } from './step-items.ts';

/** The digest that is open; what is asked for without one does nothing. */
const digestNow = (): Digest | null => useDraft.getState().digest;

/** The items that a command is about: those marked, else the selected one; in reading order. */
export function targets(): readonly string[] {
  const { digest, marked, selected } = useDraft.getState();
  const wanted = new Set(marked.length > 0 ? marked : selected === null ? [] : [selected]);
  return digest
    ? itemsInOrder(digest)
        .map(({ id }) => id)
        .filter((id) => wanted.has(id))
    : [];
}

/** Where the focus goes with an item: it stays in the outline if it is there. */
const fieldHere = (): FocusField => (isInOutline() ? 'outline' : 'headline-ja');

/** The section that a command is about: the one whose row has the focus, else the selected item's. */
export function sectionNow(): string | null {
  const { digest, selected } = useDraft.getState();
  const place = digest && selected !== null ? placeOf(digest, selected) : null;
  return focusedSection() ?? place?.section ?? digest?.sections[0]?.key ?? null;
}

function placeForNew(digest: Digest, section: string | null): ItemPlace | null {
  const { selected } = useDraft.getState();
  const place = selected === null ? null : placeOf(digest, selected);
  const into = section ?? focusedSection();
  if (place && (into === null || into === place.section)) {
    return { section: place.section, index: place.index + 1 };
  }
  const key = into ?? digest.sections[0]?.key;
  return key === undefined ? null : { section: key, index: Number.MAX_SAFE_INTEGER };
}

/** Adds an item after the selected one, or at the end of another section, and goes to its headline. */
export function newItem(section: string | null = null): void {
  const digest = digestNow();
  const place = digest && placeForNew(digest, section);
  if (!place) return;
  const id = crypto.randomUUID();
  editDraft('add-item', (old) => addItem(old, emptyItem(id), place));
  selectItem(id, 'headline-ja');
}

const isUntouched = ({ headline, blocks }: Item): boolean =>
  headline.ja === '' &&
  headline.en === '' &&
  blocks.every(({ body, source }) => source === null && isEmptyBody(body));

/** Goes on to the next item of the section; after the last one a new one is added, where it may be. */
export function itemDone(): void {
  const { digest, selected } = useDraft.getState();
  const place = digest && selected !== null ? placeOf(digest, selected) : null;
  const section = digest?.sections.find(({ key }) => key === place?.section);
  const next = place && section?.items[place.index + 1];
  const item = place && section?.items[place.index];
  if (next) selectItem(next.id, 'headline-ja');
  // One empty item is enough.
  else if (item && (isUntouched(item) || !canWrite())) selectItem(item.id, 'headline-ja');
  else newItem();
}

/** Goes to the next or the previous item, over section borders. */
export function goBy(step: 'next' | 'previous'): void {
  const { digest, selected } = useDraft.getState();
  if (!digest) return;
  const find = step === 'next' ? nextItemId : previousItemId;
  const id = selected === null ? itemsInOrder(digest)[0]?.id : find(digest, selected);
  if (id !== undefined && id !== null) selectItem(id, fieldHere());
}

/** Where an incomplete item has its first gap. */
const gapField = (item: Item): FocusField => incompleteness(item)[0] ?? 'headline-ja';

/** Goes to the next item that lacks something, from the end on to the beginning; whether there is one. */
export function nextIncomplete(): boolean {
  const { digest, selected } = useDraft.getState();
  const items = digest ? itemsInOrder(digest) : [];
  const at = items.findIndex(({ id }) => id === selected);
  const turned = [...items.slice(at + 1), ...items.slice(0, at + 1)];
  const item = turned.find((one) => incompleteness(one).length > 0);
  if (item) selectItem(item.id, gapField(item));
  return item !== undefined;
}

/** Moves the marked items by one place. */
export function moveBy(direction: 'up' | 'down'): void {
  const ids = targets();
  if (ids.length === 0) return;
  editDraft('move-items', (digest) => stepItems(digest, ids, direction));
  noteMove();
}

/** Moves items to a place that they were dragged to. */
export function moveTo(ids: readonly string[], target: MoveTarget): void {
  editDraft('move-items', (digest) => moveItems(digest, ids, target));
  noteMove();
}

/** Puts the marked items at the end of the section with this number, from 0. */
export function toSection(index: number): void {
  const key = digestNow()?.sections[index]?.key;
  if (key === undefined) return;
  editDraft('move-items', (digest) => setSection(digest, targets(), key));
  noteMove();
}

/** Makes one item of the marked ones, or of the selected one and the next of its section. */
export function merge(): void {
  const digest = digestNow();
  const [first, ...others] = targets();
  if (!digest || first === undefined) return;
  const place = placeOf(digest, first);
  const section = digest.sections.find(({ key }) => key === place?.section);
  const next = place && section?.items[place.index + 1]?.id;
  const ids = [
    first,
    ...(others.length > 0 ? others : next === undefined || next === null ? [] : [next]),
  ];
  if (ids.length < 2) return;
  editDraft('merge-items', (old) => mergeItems(old, ids));
  markItems([], first);
}

/** Sorts a section. */
export function sort(section: string | null, by: SortKey): void {
  if (section === null) return;
  editDraft('sort-section', (digest) => sortSection(digest, section, by));
  noteMove();
}

/** Takes the marked items out. What puts them back, and how many they are; null where there is none. */
export function remove(): { readonly count: number; readonly restore: () => void } | null {
  const before = digestNow();
  const ids = targets();
  if (!before || ids.length === 0) return null;
  const { open } = useDraft.getState();
  editDraft('remove-items', (digest) => removeItems(digest, ids));
  const restore = (): void => {
    // The notice that offers it may outlive the digest on the screen.
    if (useDraft.getState().open?.id !== open?.id) return;
    editDraft('add-item', (digest) =>
      ids.reduce((now, id) => {
        const [item, place] = [findItem(before, id), placeOf(before, id)];
        return item && place ? addItem(now, item, place) : now;
      }, digest),
    );
    markItems(ids.length > 1 ? ids : [], ids[0] ?? null);
  };
  return { count: ids.length, restore };
}
