// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Comment } from '#shared/contract/comments.ts';
import type { Person } from '#shared/domain/person.ts';
import { fakeWindow, perform, settle, type FakeWindow } from '../../testing/fake-window.tsx';
import { CommentThread } from './comment-thread.tsx';
import type { Remark } from './use-comment-deeds.ts';

const person = (id: string, name: string): Person => ({
  id,
  name,
  roles: ['officer'],
  active: true,
});
const PEOPLE = [person('sato', '佐藤 花子'), person('ito', '伊藤 一郎')];

const comment = (patch: Partial<Comment> = {}): Comment => ({
  id: 'c1',
  digest: 'd1',
  text: '@佐藤 花子 出典は?',
  mentions: ['sato'],
  author: 'ito',
  at: 0,
  anchor: {
    on: 'text',
    item: 'a',
    field: { field: 'body', block: 0 },
    start: 0,
    end: 4,
    quote: 'text',
    gone: false,
  },
  resolved: null,
  replies: [],
  ...patch,
});

let fake: FakeWindow;
let sent: Remark[];
let resolved: boolean[];
let stores: boolean;

beforeEach(() => {
  fake = fakeWindow({});
  sent = [];
  resolved = [];
  stores = true;
});
afterEach(() => fake.close());

const show = (one: Comment, may = true): Promise<HTMLElement> =>
  fake.show(
    <CommentThread
      comment={one}
      place="見出し"
      people={PEOPLE}
      me="sato"
      canReply={may}
      canResolve={may}
      onReply={(remark) => {
        sent.push(remark);
        return Promise.resolve(stores);
      }}
      onResolve={(to) => resolved.push(to)}
    />,
  );

const button = (root: HTMLElement, name: string): HTMLElement => {
  const found = [...root.querySelectorAll('button')].find(
    (one) => one.textContent === name || one.getAttribute('aria-label') === name,
  );
  if (!found) throw new Error(`no button ${name}`);
  return found;
};
const field = (root: HTMLElement): HTMLTextAreaElement => {
  const found = root.querySelector('textarea');
  if (!found) throw new Error('nothing to write in');
  return found;
};
const write = (root: HTMLElement, text: string): Promise<void> =>
  perform(() => {
    const area = field(root);
    area.focus();
    Object.getOwnPropertyDescriptor(HTMLTextAreaElement.prototype, 'value')?.set?.call(area, text);
    area.setSelectionRange(text.length, text.length);
    area.dispatchEvent(new InputEvent('input', { bubbles: true }));
  });
const press = (root: HTMLElement, key: string, more: KeyboardEventInit = {}): Promise<void> =>
  perform(() => {
    const init = { key, bubbles: true, cancelable: true, ...more };
    field(root).dispatchEvent(new KeyboardEvent('keydown', init));
  });

test('says who wrote what about which words, and whom it is for', async () => {
  const root = await show(comment());
  expect(root.querySelector('article')?.getAttribute('aria-label')).toBe('伊藤 一郎: 見出し');
  expect(root.querySelector('blockquote')?.textContent).toBe('text');
  expect(root.querySelector('[class*=mention]')?.textContent).toBe('@佐藤 花子');
  expect(root.textContent).toContain('自分宛て');
});

test('is answered by keyboard, with a name that is completed', async () => {
  const root = await show(comment());
  await perform(() => {
    button(root, '伊藤 一郎 に返信').click();
  });
  await write(root, '確認しました @伊');
  await settle();
  expect(document.querySelector('[role=option][aria-selected=true]')?.textContent).toContain(
    '伊藤 一郎',
  );
  await press(root, 'Enter');
  expect(field(root).value).toBe('確認しました @伊藤 一郎 ');
  await press(root, 'Enter', { ctrlKey: true });
  await settle();
  expect(sent).toEqual([{ text: '確認しました @伊藤 一郎', mentions: ['ito'] }]);
  expect(root.querySelector('textarea')).toBeNull();
});

test('what could not be stored stays, also when the field goes and comes back', async () => {
  stores = false;
  const root = await show(comment());
  await perform(() => {
    button(root, '伊藤 一郎 に返信').click();
  });
  await write(root, '返事');
  await press(root, 'Enter', { ctrlKey: true });
  await settle();
  expect(field(root).value).toBe('返事');
  await press(root, 'Escape');
  expect(root.querySelector('textarea')).toBeNull();
  await perform(() => {
    button(root, '伊藤 一郎 に返信').click();
  });
  expect(field(root).value).toBe('返事');
});

test('Enter while an input method composes sends nothing', async () => {
  const root = await show(comment());
  await perform(() => {
    button(root, '伊藤 一郎 に返信').click();
  });
  await write(root, 'かな');
  await press(root, 'Enter', { ctrlKey: true, isComposing: true });
  expect(sent).toEqual([]);
});

test('resolves and reopens', async () => {
  const root = await show(comment());
  await perform(() => {
    button(root, '解決').click();
  });
  await show(comment({ resolved: { by: 'sato', at: 0 } }));
  expect(root.textContent).toContain('佐藤 花子 が解決');
  await perform(() => {
    button(root, '未解決に戻す').click();
  });
  expect(resolved).toEqual([true, false]);
});

test('a text that is gone is said to be, with its words; who may not do anything has no buttons', async () => {
  const { anchor, ...rest } = comment();
  if (anchor.on !== 'text') throw new Error('no text');
  const root = await show({ ...rest, anchor: { ...anchor, gone: true } }, false);
  expect(root.textContent).toContain('対象の本文はなくなりました');
  expect(root.querySelector('blockquote')?.textContent).toBe('text');
  expect(root.querySelector('button')).toBeNull();
});
