// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { OutputOf } from '#shared/contract/contract.ts';
import { notices } from '#renderer/ui/notify.ts';
import { perform, settle } from '../../testing/fake-window.tsx';
import { articleOf } from './testing/cards.ts';
import { done, pasteWindow, press, sheet, type PasteWindow } from './testing/paste-window.tsx';

type Recognised = OutputOf<'articles.recognise'>;

let opened: PasteWindow;
beforeEach(async () => {
  opened = await pasteWindow();
});
afterEach(() => opened.close());

test('what was edited and left is there again; what was not is read anew', async () => {
  await opened.paste();
  await press('d');
  await press('Escape');
  expect(document.querySelector('[role=dialog]')).toBeNull();
  expect(notices.visibleToasts.map(({ content }) => content.text)).toEqual([
    '記事は追加していません。手直しは次の貼り付けまで残ります。',
  ]);
  await opened.paste();
  expect(sheet()).toContain('2 件を追加');
  expect(opened.asked('articles.recognise')).toBe(1);
  await press('z');
  await press('Escape');
  await opened.paste();
  expect(opened.asked('articles.recognise')).toBe(2);
});

test.each([
  ['an empty clipboard', { html: null, text: ' ', url: null }, 'クリップボードに文字がありません'],
  [
    'a picture',
    { html: '<img src="https://x.example/a.png">', text: '', url: null },
    'クリップボードには画像しかありません',
  ],
])('%s is told, and asked of nobody', async (_name, copied, sentence) => {
  opened.clipboard = copied;
  await opened.paste();
  expect(sheet()).toContain(sentence);
  expect(opened.asked('articles.recognise')).toBe(0);
});

test('where no article is found it is said what to do', async () => {
  opened.answer = () => done();
  await opened.paste();
  expect(sheet()).toContain('見出しから終わりまで記事を選んでコピーし');
});

test('what takes long can be cancelled; what comes of it late is not shown', async () => {
  let finish: ((result: Recognised) => void) | undefined;
  opened.answer = () =>
    new Promise((resolve) => {
      finish = resolve;
    });
  await opened.paste();
  expect(document.querySelector('[role=dialog]')).toBeNull();
  await settle(1100);
  expect(document.querySelector('[role=progressbar]')).not.toBeNull();
  await press('Escape');
  expect(opened.asked('articles.cancel')).toBe(1);
  await perform(() => {
    finish?.(done(articleOf('Late')));
  });
  await settle(20);
  expect(document.querySelector('[role=dialog]')).toBeNull();
});
