// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { closeDraft, openDraft, selectItem, useDraft } from '#renderer/draft/draft.ts';
import type { DigestSummary } from '#shared/contract/library.ts';
import { ok } from '#shared/domain/result.ts';
import { fakeWindow, perform, settle, type FakeWindow } from '../../testing/fake-window.tsx';
import { PagesLink } from './pages-link.tsx';
import { PagesWindow } from './pages-window.tsx';
import { fakeLayout } from './testing/desk.ts';
import { opened } from './testing/digest.ts';
import { pagesWith } from './testing/pages.ts';

const SUMMARY: DigestSummary = {
  id: 'd1',
  name: null,
  template: 'embassy-azerbaijan',
  period: { from: '2026-04-18', to: '2026-04-24' },
  state: 'draft',
  edition: 1,
  sections: [],
  incomplete: 0,
  updatedAt: 0,
  deletedAt: null,
};

let fake: FakeWindow;
beforeEach(() => {
  fakeLayout(800, 800);
  fake = fakeWindow({
    'digest.open': ({ id }: { id: string }) => ok(opened(id)),
    'pages.render': () => ok(pagesWith([120, 400], [300])),
    'pages.page': () => ok({ svg: '<svg/>' }),
    'host.follow': () => ok({}),
    'library.list': () => ok([SUMMARY]),
  });
});
afterEach(async () => {
  await fake.close();
  await closeDraft();
});

const markedIn = (root: HTMLElement): string[] =>
  Array.from(root.querySelectorAll('[aria-current]'), ({ id }) => id).filter((id) =>
    id.startsWith('page-item'),
  );

describe('the pages in a window of their own', () => {
  test('ask which item is edited, and follow the editor from then on', async () => {
    const root = await fake.show(<PagesWindow id="d1" />);
    expect(fake.asked('host.follow')).toEqual([{ id: 'd1', item: '', from: 'pages' }]);
    await fake.tell('follow', { id: 'd1', item: 'item-2', from: 'item' });
    expect(markedIn(root)).toEqual(['page-item-item-2']);
    await fake.tell('follow', { id: 'other', item: 'item-1', from: 'item' });
    await fake.tell('follow', { id: 'd1', item: 'item-1', from: 'pages' });
    expect(markedIn(root)).toEqual(['page-item-item-2']);
  });

  test('tell the editor of a click, and mark the item at once', async () => {
    const root = await fake.show(<PagesWindow id="d1" />);
    fake.forget();
    await perform(() => root.querySelector<HTMLElement>('#page-item-item-3')?.click());
    expect(fake.asked('host.follow')).toEqual([{ id: 'd1', item: 'item-3', from: 'pages' }]);
    expect(markedIn(root)).toEqual(['page-item-item-3']);
  });

  test('name the digest in the title', async () => {
    await fake.show(<PagesWindow id="d1" />);
    await settle();
    expect(document.title).toMatch(/^2026年4月18日～4月24日 ページ — ./);
  });

  test('are set anew when this digest is written anywhere, and no other', async () => {
    await fake.show(<PagesWindow id="d1" />);
    fake.forget();
    await fake.tell('digest-changed', { id: 'other', seat: 1, entities: [] });
    expect(fake.asked('pages.render')).toEqual([]);
    await fake.tell('digest-changed', { id: 'd1', seat: 1, entities: [] });
    await fake.tell('data-replaced', {});
    await settle();
    expect(fake.asked('pages.render')).toEqual([{ id: 'd1' }, { id: 'd1' }]);
  });
});

describe('the editor beside such a window', () => {
  beforeEach(async () => {
    await openDraft('d1');
    await fake.show(<PagesLink />);
    await settle(120);
    fake.forget();
  });

  test('tells it the item where the arrow keys stop', async () => {
    for (const item of ['item-2', 'item-3', 'item-4']) {
      await perform(() => {
        selectItem(item);
      });
    }
    await settle(120);
    expect(fake.asked('host.follow')).toEqual([{ id: 'd1', item: 'item-4', from: 'item' }]);
  });

  test('goes to the item that is chosen there', async () => {
    await fake.tell('follow', { id: 'other', item: 'item-4', from: 'pages' });
    await fake.tell('follow', { id: 'd1', item: 'item-5', from: 'pages' });
    expect(useDraft.getState().selected).toBe('item-5');
    expect(useDraft.getState().focus?.field).toBe('headline-ja');
  });

  test('answers a window that has just been opened', async () => {
    await perform(() => {
      selectItem('item-2');
    });
    await settle(120);
    fake.forget();
    await fake.tell('follow', { id: 'd1', item: '', from: 'pages' });
    expect(fake.asked('host.follow')).toEqual([{ id: 'd1', item: 'item-2', from: 'item' }]);
    expect(useDraft.getState().selected).toBe('item-2');
  });
});
