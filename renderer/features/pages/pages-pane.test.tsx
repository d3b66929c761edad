// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { closeDraft, editDraft, openDraft, selectItem, useDraft } from '#renderer/draft/draft.ts';
import { runCommand } from '#renderer/keyboard/command-registry.ts';
import type { Pages } from '#shared/contract/pages.ts';
import { DEFAULT_SETTINGS } from '#shared/contract/settings.ts';
import { ok } from '#shared/domain/result.ts';
import { fakeWindow, perform, settle, type FakeWindow } from '../../testing/fake-window.tsx';
import { PagesPane } from './pages-pane.tsx';
import { opened } from './testing/digest.ts';
import { fakeLayout, pictureIn, scrollerOf, sheetsOf } from './testing/desk.ts';
import { HEIGHT, pagesWith, WIDTH } from './testing/pages.ts';

/** Three items a page, twelve pages; the pane as wide as a page at paper size. */
const TWELVE = pagesWith(...Array.from({ length: 12 }, () => [120, 350, 600]));
const SCALE = 96 / 72;
const PAGE = HEIGHT * SCALE + 16;

let fake: FakeWindow;
let pages: Pages;
/** Whether the backend still holds the pages. */
let known: boolean;
let root: HTMLElement;

beforeEach(async () => {
  fakeLayout(WIDTH * SCALE + 33, 800);
  pages = TWELVE;
  known = true;
  fake = fakeWindow({
    'digest.open': ({ id }: { id: string }) => ok(opened(id)),
    'digest.write': () =>
      ok({ outcome: 'stored', revs: {}, history: { undo: 'typing', redo: null } }),
    'pages.render': () => ok(structuredClone(pages)),
    'pages.page': ({ hash }: { hash: string }) => ok({ svg: known ? `<svg>${hash}</svg>` : null }),
    'settings.set': (patch: object) => ok({ ...DEFAULT_SETTINGS, ...patch }),
  });
  await openDraft('d1');
  root = await fake.show(<PagesPane />);
  await settle(20);
});
afterEach(async () => {
  await fake.close();
  await closeDraft();
});

const asked = (): unknown[] =>
  fake.asked('pages.page').map((input) => (input as { page: number }).page);

async function scrollTo(top: number): Promise<void> {
  await perform(() => {
    scrollerOf(root).scrollTo({ top });
  });
  await settle(20);
}

describe('the pages beside the text', () => {
  test('only the pages in view are asked for, with one before and one after', async () => {
    expect(asked()).toEqual([0, 1]);
    expect(sheetsOf(root)).toEqual(['ページ 1 / 12', 'ページ 2 / 12']);
    await scrollTo(6 * PAGE + 20);
    expect(asked()).toEqual([0, 1, 6, 5, 7]);
    await scrollTo(5 * PAGE + 20);
    // Those at hand are not asked for again.
    expect(asked()).toEqual([0, 1, 6, 5, 7, 4]);
  });

  test('what was typed is set anew once it is stored; pages that look the same are kept', async () => {
    fake.forget();
    const first = pictureIn(root);
    pages = {
      ...TWELVE,
      pages: TWELVE.pages.map((page, at) => (at === 1 ? { ...page, hash: 'changed' } : page)),
    };
    await perform(() => {
      editDraft('header', (digest) => ({ ...digest, title: 'T' }));
    });
    expect(fake.asked('pages.render')).toEqual([]);
    await settle(400);
    expect(useDraft.getState().saving).toBe('saved');
    expect(fake.asked('pages.render')).toEqual([{ id: 'd1' }]);
    expect(fake.asked('pages.page')).toEqual([{ id: 'd1', page: 1, hash: 'changed' }]);
    expect(pictureIn(root)).toBe(first);
  });

  test('a page that the backend no longer holds is set again', async () => {
    known = false;
    await scrollTo(6 * PAGE + 20);
    expect(sheetsOf(root)).toEqual([null, null, null]);
    fake.forget();
    known = true;
    await settle(300);
    expect(fake.asked('pages.render')).toContainEqual({ id: 'd1' });
    expect(sheetsOf(root)).toEqual(['ページ 6 / 12', 'ページ 7 / 12', 'ページ 8 / 12']);
  });

  test('scroll to the item that is being edited, unless it is in view', async () => {
    await perform(() => {
      selectItem('item-3');
    });
    await settle(20);
    expect(scrollerOf(root).scrollTop).toBeCloseTo(16 + 600 * SCALE - 160);
    await perform(() => {
      selectItem('item-20');
    });
    await settle(20);
    expect(scrollerOf(root).scrollTop).toBeCloseTo(16 + 6 * PAGE + 350 * SCALE - 160);
    expect(root.querySelector('[aria-current]')?.getAttribute('id')).toBe('page-item-item-20');
  });

  test('stay where the person put them a moment ago', async () => {
    await perform(() => {
      scrollerOf(root).dispatchEvent(new Event('wheel'));
    });
    await perform(() => {
      selectItem('item-20');
    });
    await settle(300);
    expect(scrollerOf(root).scrollTop).toBe(0);
    // A further touch calls it off for good.
    await perform(() => {
      scrollerOf(root).dispatchEvent(new Event('pointermove'));
    });
    await settle(1500);
    expect(scrollerOf(root).scrollTop).toBe(0);
  });

  test('a click on an item goes to its headline, and nothing scrolls', async () => {
    await perform(() => {
      root.querySelector<HTMLElement>('#page-item-item-5')?.click();
    });
    await settle(1200);
    expect(useDraft.getState().selected).toBe('item-5');
    expect(useDraft.getState().focus?.field).toBe('headline-ja');
    expect(scrollerOf(root).scrollTop).toBe(0);
  });

  test('are one stop of Tab; arrow keys go from item to item, Enter goes to it', async () => {
    const stops = (): string[] =>
      Array.from(root.querySelectorAll('ol button'))
        .filter((button) => button.getAttribute('tabindex') !== '-1')
        .map(({ id }) => id);
    const press = async (key: string): Promise<void> => {
      await perform(() => {
        const target = document.activeElement ?? document.body;
        target.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }));
        target.dispatchEvent(new KeyboardEvent('keyup', { key, bubbles: true }));
      });
      await settle();
    };
    const stop = stops();
    expect(stop).toHaveLength(1);
    await perform(() => {
      root.querySelector<HTMLElement>(`#${String(stop[0])}`)?.focus();
    });
    await press('ArrowDown');
    const number = Number(String(stop[0]).split('-').at(-1));
    expect(document.activeElement?.id).toBe(`page-item-item-${String(number + 1)}`);
    expect(stops()).toEqual([document.activeElement?.id]);
    await press('Enter');
    expect(useDraft.getState().selected).toBe(`item-${String(number + 1)}`);
  });

  test('grow and shrink around what is in view, and the size is remembered', async () => {
    await scrollTo(3 * PAGE);
    await perform(() => {
      runCommand('view.zoom-in');
    });
    await settle(400);
    const eye = 800 * 0.3;
    const before = (3 * PAGE + eye - 16 - 3 * PAGE) / SCALE;
    const page = HEIGHT * SCALE * 1.1 + 16;
    expect(scrollerOf(root).scrollTop).toBeCloseTo(16 + 3 * page + before * SCALE * 1.1 - eye, 0);
    expect(fake.asked('settings.set')).toEqual([{ pageZoom: 1.1 }]);
    expect(root.textContent).toContain('110 %');
  });
});
