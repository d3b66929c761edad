// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Digest } from '#shared/domain/digest.ts';
import { emptyItem } from '#shared/editing/empty.ts';
import { setHeadline } from '#shared/editing/items.ts';
import { itemsInOrder } from '#shared/editing/place.ts';
import { sampleDigest } from '#shared/testing/template.ts';
import {
  closeDraft,
  editDraft,
  markItems,
  openDraft,
  selectItem,
  useDraft,
} from '#renderer/draft/draft.ts';
import { FakeBackend } from '#renderer/draft/testing/fake-backend.ts';
import {
  goBy,
  itemDone,
  merge,
  moveBy,
  newItem,
  nextIncomplete,
  remove,
  toSection,
} from './outline-actions.ts';

/** Items a and b in the first section, c in the second, none in the third; c lacks nothing. */
const complete = itemsInOrder(sampleDigest)[0] ?? emptyItem('c');
const digest: Digest = {
  ...sampleDigest,
  sections: sampleDigest.sections.map((section, index) => ({
    ...section,
    items: [[emptyItem('a'), emptyItem('b')], [{ ...complete, id: 'c' }], []][index] ?? [],
  })),
};

/** What the outline would show: `>` before the selected item, `+` for one that was added. */
function shape(): string {
  const { digest: now, selected } = useDraft.getState();
  const name = (id: string): string => (id === selected ? '>' : '') + (id.length === 1 ? id : '+');
  return (now?.sections ?? [])
    .map(({ items }) => items.map(({ id }) => name(id)).join(' '))
    .join(' | ');
}
const focus = (): string | undefined => useDraft.getState().focus?.field;

beforeEach(async () => {
  const port = new FakeBackend(digest, () => 0).port(1);
  vi.stubGlobal('digest', { call: port.call, on: port.onEvent });
  await openDraft('d1');
});
afterEach(async () => {
  await closeDraft();
});

test('a new item stands after the selected one, or at the end of the section that is asked for', () => {
  expect(shape()).toBe('>a b | c | ');
  newItem();
  expect([shape(), focus()]).toEqual(['a >+ b | c | ', 'headline-ja']);
  newItem('foreign');
  expect(shape()).toBe('a + b | c | >+');
});

test('done goes on in the section, and adds an item after its last one, but not a second empty one', () => {
  itemDone();
  expect([shape(), focus()]).toEqual(['a >b | c | ', 'headline-ja']);
  itemDone();
  expect(shape()).toBe('a >b | c | ');
  editDraft('typing', (old) => setHeadline(old, 'b', 'ja', '見出し'));
  itemDone();
  expect(shape()).toBe('a b >+ | c | ');
});

test('next and previous go over borders and end at the ends', () => {
  goBy('previous');
  goBy('next');
  goBy('next');
  expect(shape()).toBe('a b | >c | ');
  goBy('next');
  expect(shape()).toBe('a b | >c | ');
});

test('the next incomplete item is looked for from here on, and from the beginning again', () => {
  expect([nextIncomplete(), shape(), focus()]).toEqual([true, 'a >b | c | ', 'headline-ja']);
  expect([nextIncomplete(), shape()]).toEqual([true, '>a b | c | ']);
  markItems(['a', 'b'], 'a');
  remove();
  expect([nextIncomplete(), shape()]).toEqual([false, ' | >c | ']);
});

test('marked items move together', () => {
  markItems(['a', 'b'], 'b');
  moveBy('down');
  expect(shape()).toBe(' | a >b c | ');
  toSection(2);
  expect([shape(), useDraft.getState().marked]).toEqual([' | c | a >b', ['a', 'b']]);
});

test('merging takes the next item of the section, or those that are marked', () => {
  merge();
  expect(shape()).toBe('>a | c | ');
  merge();
  expect(shape()).toBe('>a | c | ');
  markItems(['a', 'c'], 'c');
  merge();
  expect([shape(), useDraft.getState().marked]).toEqual(['>a |  | ', []]);
});

test('what was removed comes back to its place, whatever was done since', () => {
  markItems(['a', 'c'], 'a');
  const removed = remove();
  expect([removed?.count, shape()]).toEqual([2, '>b |  | ']);
  newItem('foreign');
  removed?.restore();
  expect([shape(), useDraft.getState().marked]).toEqual(['>a b | c | +', ['a', 'c']]);
  selectItem('b');
  removed?.restore();
  expect(itemsInOrder(useDraft.getState().digest ?? digest)).toHaveLength(4);
});

test('nothing is put back when its digest is not the one on the screen any more', async () => {
  markItems(['a', 'c'], 'a');
  const removed = remove();
  await closeDraft();
  const before = useDraft.getState();
  removed?.restore();
  expect(useDraft.getState()).toEqual(before);
});
