// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { InputOf } from '#shared/contract/contract.ts';
import type { HistoryEntry, Review } from '#shared/contract/review.ts';
import type { Digest } from '#shared/domain/digest.ts';
import { ok } from '#shared/domain/result.ts';
import { setHeadline } from '#shared/editing/items.ts';
import type { Happening } from '#shared/workflow/events.ts';
import { abilitiesBut, EVERYBODY, reviewOf } from '#shared/testing/review.ts';
import { digestOf, itemOf, reportOf } from '#shared/testing/small-digest.ts';
import { template } from '#shared/testing/template.ts';
import { closeDraft, openDraft, useDraft } from '#renderer/draft/draft.ts';
import { runCommand } from '#renderer/keyboard/command-registry.ts';
import { fakeWindow, perform, settle, type FakeWindow } from '#renderer/testing/fake-window.tsx';
import { History } from './history.tsx';

const pier = itemOf('a', [reportOf('The pier was opened on Apr.20.', 'APA', '2026-04-20')]);
const first = digestOf({ security: [pier, itemOf('b')] });
const now = setHeadline(digestOf({ security: [pier, itemOf('c')] }), 'a', 'ja', '見出しa 改');

const DAY = 86_400_000;
const time = new Date(2026, 3, 24, 18, 3).getTime();
const entry = (seq: number, at: number, event: Happening, hasText = false): HistoryEntry => ({
  seq,
  event: { by: seq === 3 ? 'boss' : 'officer', at, ...event },
  hasText,
});
const HISTORY: HistoryEntry[] = [
  entry(1, time - DAY, { event: 'created' }, true),
  entry(2, time - DAY, { event: 'handed-in', remark: null }, true),
  entry(3, time, { event: 'returned', remark: '第1項目を短く' }, true),
  entry(4, time, { event: 'edited', items: ['a', 'b', 'c'], header: false, way: 'typed' }),
];

let review: Review;
let fake: FakeWindow;
let written: InputOf<'digest.write'>[];

beforeEach(async () => {
  written = [];
  review = reviewOf();
  fake = fakeWindow({
    'digest.open': ({ id }: { id: string }) =>
      ok({
        ...{ id, name: null, review, template, digest: now },
        ...{ revs: {}, history: { undo: null, redo: null } },
      }),
    'digest.write': (write: InputOf<'digest.write'>) => {
      written.push(write);
      return ok({ outcome: 'stored', revs: {}, history: { undo: 'bring-back', redo: null } });
    },
    'review.get': () => ok(review),
    'review.history': () => ok(HISTORY),
    'review.text': ({ seq }: { seq: number }): ReturnType<typeof ok<Digest>> =>
      ok(seq === 1 ? digestOf({ security: [pier] }) : first),
    'people.list': () =>
      ok([EVERYBODY, { ...EVERYBODY, id: 'boss', name: '鈴木 一郎', roles: ['supervisor'] }]),
  });
  await openDraft('d1');
  await fake.show(<History id="d1" />);
});
afterEach(async () => {
  await fake.close();
  await closeDraft();
});

const open = async (): Promise<void> => {
  await perform(() => runCommand('review.history'));
  await settle(30);
};
const dialog = (): HTMLElement => {
  const found = document.querySelector<HTMLElement>('[role=dialog]');
  if (!found) throw new Error('there is no dialog');
  return found;
};
const options = (): HTMLElement[] => [...dialog().querySelectorAll<HTMLElement>('[role=option]')];
const compared = (): string =>
  dialog().querySelector('section[aria-label="比較"]')?.textContent ?? '';
const press = async (element: HTMLElement | undefined): Promise<void> => {
  await perform(() => {
    element?.click();
  });
  await settle(30);
};
const button = (text: string): HTMLElement | undefined =>
  [...dialog().querySelectorAll('button')].find(({ textContent }) => textContent === text);

test('tells what happened in plain words, newest first, by days', async () => {
  await open();
  expect(options().map(({ textContent }) => textContent)).toEqual([
    '18:03「見出しa 改」「見出しb」「見出しc」を編集佐藤 花子',
    '18:03担当官に差し戻し鈴木 一郎第1項目を短く本文の記録あり',
    '18:03審査に提出佐藤 花子本文の記録あり',
    '18:03ダイジェストを作成佐藤 花子本文の記録あり',
  ]);
  const days = [...dialog().querySelectorAll('header')].map(({ textContent }) => textContent);
  expect(days).toEqual(['2026年4月24日金曜日', '2026年4月23日木曜日']);
});

test('compares the last text with the text now, by words, and only what changed', async () => {
  await open();
  const comparison = compared();
  expect(comparison).toContain('変更 3 か所');
  const marked = (tag: 'ins' | 'del'): string[] =>
    [...dialog().querySelectorAll(tag)].map(({ textContent }) => textContent.trim());
  expect(marked('ins')).toContain('改');
  expect(marked('del').join('')).toContain('見出しb');
  await press(options()[3]);
  expect(compared()).toContain('変更 2 か所');
});

test('an entry without a text is shown, and has nothing to compare', async () => {
  await open();
  await press(options()[0]);
  expect(compared()).toContain('ページの印がある記録');
  expect(button('この本文全体に戻す')?.hasAttribute('disabled')).toBe(true);
});

test('one item comes back as one step', async () => {
  await open();
  const [, gone] = [...dialog().querySelectorAll('button')].filter(
    ({ textContent }) => textContent === 'この項目を戻す',
  );
  await press(gone);
  expect(useDraft.getState().digest?.sections[0]?.items.map(({ id }) => id)).toEqual([
    'a',
    'b',
    'c',
  ]);
  expect(written.map(({ label }) => label)).toEqual(['bring-back']);
  expect(dialog().textContent).toContain('変更 2 か所');
});

test('the whole text comes back as one step, and the dialog closes', async () => {
  await open();
  await press(button('この本文全体に戻す'));
  expect(useDraft.getState().digest).toEqual(first);
  expect(written.map(({ label }) => label)).toEqual(['bring-back']);
  expect(document.querySelector('[role=dialog]')).toBeNull();
});

test('where it may not be done, the reason is said', async () => {
  const state = 'in-review' as const;
  review = reviewOf({
    state,
    abilities: abilitiesBut({
      'bring-back': { allowed: false, why: 'wrong-state', state, states: ['draft'] },
    }),
  });
  await fake.tell('review-changed', { id: 'd1' });
  await open();
  expect(dialog().textContent).toContain('このダイジェストは「審査中」です');
  expect(button('この本文全体に戻す')?.hasAttribute('disabled')).toBe(true);
  expect(button('この項目を戻す')).toBeUndefined();
});
