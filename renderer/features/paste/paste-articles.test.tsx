// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test } from 'vitest';
import { useDraft } from '#renderer/draft/draft.ts';
import { perform, settle } from '../../testing/fake-window.tsx';
import {
  items,
  pasteWindow,
  press,
  rows,
  sheet,
  type PasteWindow,
} from './testing/paste-window.tsx';

let opened: PasteWindow;
beforeEach(async () => {
  opened = await pasteWindow();
});
afterEach(() => opened.close());

test('nothing is in the digest before Enter; then all is, in one step, with its originals', async () => {
  await opened.paste();
  expect(rows()).toEqual([
    '1, Ministers meet, TREND · 20.04.2026, 3, ',
    '2, Army drills, TREND · 20.04.2026, 1, ',
    '3, Decree signed, TREND · 20.04.2026, ?, ',
  ]);
  expect(sheet()).toContain('3 件を追加');
  expect(items()).toEqual({ security: [], domestic: ['a'], foreign: [] });
  await press('Enter');
  await settle(300);
  const { security, domestic, foreign } = items();
  expect([security?.length, domestic?.length, foreign?.length]).toEqual([1, 2, 1]);
  expect(opened.writes.map(({ label }) => label)).toEqual(['paste-items']);
  expect(opened.writes[0]?.originals?.map(({ originals }) => originals)).toEqual([
    ['o1'],
    ['o1'],
    ['o1'],
  ]);
  expect(document.querySelector('[role=dialog]')).toBeNull();
  const { selected, focus } = useDraft.getState();
  expect([selected, focus?.field]).toEqual([security?.[0], 'headline-ja']);
});

test('single keys accept, drop and sort; Z takes the last one back', async () => {
  await opened.paste();
  await press('d');
  await press('3');
  await press('1');
  expect(sheet()).toContain('2 件を追加');
  expect(rows()[0]).toBe('1, Ministers meet, TREND · 20.04.2026, 3, 除外');
  expect(rows()[1]).toContain('TREND · 20.04.2026, 1');
  await press('z');
  await press('z');
  await press('z');
  expect(sheet()).toContain('3 件を追加');
});

test('a field has its letters for itself; Esc goes back to the card, and not out of the sheet', async () => {
  await opened.paste();
  await press('e');
  expect(document.activeElement?.getAttribute('data-field')).toBe('headline-en');
  await press('d');
  expect(sheet()).toContain('3 件を追加');
  await press('Escape');
  expect(document.activeElement?.getAttribute('role')).toBe('row');
  await press('t');
  expect(document.activeElement?.getAttribute('data-field')).toBe('days:card');
});

test('a line is taken back into the text', async () => {
  await opened.paste();
  await press('b');
  expect(document.activeElement?.textContent).toContain('They met.');
  await press('ArrowUp');
  await press('x');
  const lines = Array.from(document.querySelectorAll('[role=option]'), (one) =>
    one.getAttribute('aria-selected'),
  );
  expect(lines).toEqual(['true', 'true']);
});

test('recognition is made ready when one comes back to the window', async () => {
  expect(opened.asked('articles.prepare')).toBe(0);
  await perform(() => window.dispatchEvent(new Event('focus')));
  expect(opened.asked('articles.prepare')).toBe(1);
});
