// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test } from 'vitest';
import { compareDigests, itemChanges } from '#shared/comparison/compare-digests.ts';
import { digestOf, itemOf, reportOf } from '#shared/testing/small-digest.ts';
import { ItemChangeText } from '#renderer/fields/comparison/item-comparison.tsx';
import { fakeWindow, type FakeWindow } from '#renderer/testing/fake-window.tsx';
import { anchorOf } from './composing.ts';
import { selectedText, selectNextText } from './text-selection.ts';

const BEFORE = 'The minister met his guest in Baku.';
const AFTER = 'The minister met his envoy in Baku.';
const [before, now] = [BEFORE, AFTER].map((text) =>
  digestOf({ security: [itemOf('a', [reportOf(text, 'TREND', '2026-04-20')])] }),
);

let fake: FakeWindow;
let root: HTMLElement;

beforeEach(async () => {
  fake = fakeWindow({});
  if (!before || !now) throw new Error('two versions are needed');
  const [change] = itemChanges(compareDigests(before, now));
  if (!change) throw new Error('there is no change');
  root = await fake.show(
    <div data-item="a">
      <ItemChangeText change={change} />
    </div>,
  );
});
afterEach(() => fake.close());

/** The text node that begins with these letters. */
function textNode(start: string): Text {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (node instanceof Text && node.data.startsWith(start)) return node;
  }
  throw new Error(`no text begins with ${start}`);
}

function range(from: readonly [string, number], to: readonly [string, number]): Range {
  const made = document.createRange();
  made.setStart(textNode(from[0]), from[1]);
  made.setEnd(textNode(to[0]), to[1]);
  return made;
}

test('a selection over a change counts only what is in the later text', () => {
  const selected = selectedText(range(['The minister', 4], [' in Baku', 8]), root);
  expect(selected).toEqual({ item: 'a', field: { field: 'body', block: 0 }, start: 4, end: 34 });
  expect(selected && now && anchorOf(selected, now)).toEqual({
    on: 'text',
    item: 'a',
    field: { field: 'body', block: 0 },
    start: 4,
    end: 34,
    quote: 'minister met his envoy in Baku',
    gone: false,
  });
});

test('within a source line it is the source line that is selected', () => {
  expect(selectedText(range(['(TREND', 1], ['(TREND', 6]), root)).toEqual({
    item: 'a',
    field: { field: 'source', block: 0 },
    start: 1,
    end: 6,
  });
});

test('over several fields the first one counts', () => {
  expect(selectedText(range(['見出しa', 1], ['The minister', 3]), root)).toEqual({
    item: 'a',
    field: { field: 'headline-ja' },
    start: 1,
    end: 4,
  });
});

test('what was deleted, and what stands outside of items, is no place for a comment', () => {
  expect(selectedText(range(['guest', 0], ['guest', 5]), root)).toBeNull();
  const elsewhere = document.createRange();
  elsewhere.selectNodeContents(document.head);
  expect(selectedText(elsewhere, root)).toBeNull();
  expect(selectedText(range(['envoy', 2], ['envoy', 2]), root)).toBeNull();
});

test('the keyboard selects one text of an item after another, and goes round', () => {
  const item = root.querySelector<HTMLElement>('[data-item]');
  if (!item) throw new Error('there is no item');
  const seen = [1, 2, 3, 4].map(() => {
    selectNextText(item);
    const selection = window.getSelection();
    return selection && selectedText(selection.getRangeAt(0), root)?.field.field;
  });
  expect(seen).toEqual(['headline-ja', 'headline-en', 'body', 'headline-ja']);
});
