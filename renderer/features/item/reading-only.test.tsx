// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test } from 'vitest';
import { lookAtComment } from '#renderer/draft/comment-desk.ts';
import { useDraft } from '#renderer/draft/draft.ts';
import { canRun } from '#renderer/keyboard/command-registry.ts';
import { bodyText } from '#shared/domain/body-text.ts';
import { abilitiesBut, reviewOf } from '#shared/testing/review.ts';
import { itemOf, reportOf } from '#shared/testing/small-digest.ts';
import { liveEditor } from './body/live-editor.ts';
import { selectionAnchor } from './selection-anchor.ts';
import { perform } from '../../testing/fake-window.tsx';
import { focus, itemWindowIn, paste, type, type ItemWindow } from './testing/item-window.tsx';

const IN_REVIEW = reviewOf({
  state: 'in-review',
  abilities: abilitiesBut({
    edit: { allowed: false, why: 'wrong-state', state: 'in-review', states: ['draft'] },
    'correct-in-review': { allowed: false, why: 'wrong-role', roles: ['supervisor'] },
  }),
});
const item = itemOf('a', [reportOf('Words of a text.', 'TREND', '2026-04-18')]);

let opened: ItemWindow;
const text = (): string => {
  const [block] = opened.item('a').blocks;
  return block ? bodyText(block.body) : '';
};

beforeEach(async () => {
  opened = await itemWindowIn(IN_REVIEW, item);
});
afterEach(async () => {
  lookAtComment(null);
  await opened.close();
});

test('every text can be reached and read, and nothing changes it', async () => {
  const headline = opened.line('headline-ja');
  expect([headline.readOnly, opened.line('headline-en').readOnly]).toEqual([true, true]);
  await focus(headline);
  await paste(headline, { 'text/plain': 'pasted' });
  expect(opened.item('a')).toEqual(item);
  expect(useDraft.getState().refused).toBeNull();

  const body = opened.field('body:0');
  await focus(body);
  expect(document.activeElement).toBe(body);
  expect([body.getAttribute('aria-readonly'), body.isContentEditable]).toEqual(['true', false]);
  expect(opened.input('outlets:0')).toMatchObject({
    readOnly: true,
    value: '(TREND / 18.04.2026)',
  });
});

test('what would change it is not offered', () => {
  const names = Array.from(opened.root.querySelectorAll('button'), (one) => one.textContent);
  expect(names.filter((name) => name !== '原文')).toEqual([]);
  expect(
    (['item.add-report', 'item.add-note', 'item.split', 'format.bold'] as const).filter(canRun),
  ).toEqual([]);
  expect(canRun('item.headline')).toBe(true);
});

test('a comment is about the words that are selected, else about the item', async () => {
  const headline = opened.line('headline-ja');
  await focus(headline);
  headline.setSelectionRange(0, 2);
  expect(selectionAnchor()).toEqual({
    on: 'text',
    item: 'a',
    field: { field: 'headline-ja' },
    start: 0,
    end: 2,
    quote: '見出',
    gone: false,
  });
  headline.setSelectionRange(2, 2);
  expect(selectionAnchor()).toEqual({ on: 'item', item: 'a', gone: false });

  const body = opened.field('body:0');
  await focus(body);
  const words = body.querySelector('p')?.firstChild;
  if (!words) throw new Error('no words');
  document.getSelection()?.setBaseAndExtent(words, 8, words, 6);
  expect(selectionAnchor()).toMatchObject({
    field: { field: 'body', block: 0 },
    start: 6,
    end: 8,
    quote: 'of',
  });
});

test('when it may be written again, it is; and what is being typed as it may not is kept', async () => {
  await opened.moveOn(reviewOf());
  expect(opened.line('headline-ja').readOnly).toBe(false);
  await focus(opened.field('body:0'));
  const write = (added: string): Promise<void> =>
    perform(() => {
      const { view } = liveEditor().editor;
      view.dispatch(view.state.tr.insertText(added, view.state.doc.content.size - 1));
    });
  await write(' More.');
  expect(text()).toBe('Words of a text. More.');
  await type(opened.line('headline-ja'), '見出し');
  await opened.moveOn(IN_REVIEW);
  expect(opened.field('body:0').isContentEditable).toBe(false);
  expect(opened.line('headline-ja').readOnly).toBe(true);
});
