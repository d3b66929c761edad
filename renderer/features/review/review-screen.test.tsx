// @vitest-environment happy-dom
import { afterEach, expect, test } from 'vitest';
import type { HistoryEntry } from '#shared/contract/review.ts';
import type { Digest } from '#shared/domain/digest.ts';
import { abilitiesBut, EVERYBODY, reviewOf } from '#shared/testing/review.ts';
import { digestOf, itemOf, reportOf } from '#shared/testing/small-digest.ts';
import { perform } from '#renderer/testing/fake-window.tsx';
import { notices } from '#renderer/ui/notify.ts';
import { HEADING } from './review-model.ts';
import { ReviewWindow } from './testing/review-window.tsx';

const item = (id: string, text = `Text of ${id}.`) =>
  itemOf(id, [reportOf(text, 'TREND', '2026-04-20')]);
const BEFORE: Digest = digestOf({
  security: [item('a'), item('b', 'The minister met his guest in Baku.'), item('gone')],
  foreign: [item('c'), item('d')],
});
const NOW: Digest = digestOf({
  security: [item('a'), item('b', 'The minister met his envoy in Baku.')],
  foreign: [item('new'), item('c'), item('d')],
});
const SEEN_BEFORE = { at: 1, digest: BEFORE };

let win: ReviewWindow;
afterEach(async () => {
  notices.clear();
  await win.close();
});

/** In a sheet: the field for the remark has the focus (by the browser; not so in this one). */
const inRemark = (): Promise<void> =>
  perform(() => {
    const field = document.querySelector('textarea');
    if (!field) throw new Error('nothing to write in');
    field.focus();
  });

const said = (): string[] => notices.visibleToasts.map(({ content }) => content.text);

test('shows what changed since the reviewer looked: words, items that came and went', async () => {
  win = new ReviewWindow({
    digest: NOW,
    before: SEEN_BEFORE,
    changes: [{ item: 'b', by: EVERYBODY.id, at: 0 }],
  });
  await win.show();
  expect(win.shown).toEqual([HEADING, 'a', 'b', 'gone', 'new', 'c', 'd']);
  expect(win.texts('[data-stop="b"] ins, [data-stop="b"] del')).toEqual(['guest', 'envoy']);
  expect(win.texts('[data-stop="gone"] > div > del')).toHaveLength(1);
  expect(win.texts('[data-stop="new"] > div > ins')).toHaveLength(1);
  expect(win.root.textContent).toContain('変更 1 件、新規 1 件、削除 1 件');
  // Names come beside the text.
  await expect
    .poll(() => win.texts('[data-stop="b"] [role="group"]')[0])
    .toContain('佐藤 花子 が変更');
  expect(win.texts('[data-stop="a"] ins, [data-stop="a"] del')).toEqual([]);
});

test('says so where the person has never looked, and marks nothing', async () => {
  win = new ReviewWindow({ digest: NOW });
  await win.show();
  expect(win.root.textContent).toContain('まだ確認していません');
  expect(win.texts('ins, del')).toEqual([]);
  await win.press('f');
  expect(said()).toEqual(['絞り込む変更がありません。']);
});

test('is gone through by keys, all items or only those that changed', async () => {
  win = new ReviewWindow({ digest: NOW, before: SEEN_BEFORE });
  await win.show();
  const way: string[] = [];
  for (const key of ['j', 'j', 'ArrowDown', 'k', 'n', 'n', 'n', 'n']) {
    await win.press(key);
    way.push(win.current);
  }
  expect(way).toEqual(['a', 'b', 'gone', 'b', 'gone', 'new', 'b', 'gone']);
  expect(document.activeElement?.getAttribute('data-stop')).toBe('gone');
  await win.press('f');
  expect(win.shown).toEqual([HEADING, 'b', 'gone', 'new']);
  expect(win.root.textContent).toContain('変更のない 2 件を省略');
  await win.press('f');
  expect(win.shown).toHaveLength(7);
  expect(win.current).toBe('gone');
});

test('hiding the item that is looked at goes to the next that is there', async () => {
  win = new ReviewWindow({ digest: NOW, before: SEEN_BEFORE, item: 'a' });
  await win.show();
  expect(win.current).toBe('a');
  await win.press('f');
  expect(win.current).toBe('b');
});

test('an item is accepted and taken back by one key; all by another', async () => {
  win = new ReviewWindow({ digest: NOW, before: SEEN_BEFORE, item: 'b' });
  await win.show();
  await win.press('a');
  expect(win.fake.asked('review.act')).toEqual([
    { id: 'd1', act: { deed: 'accept', items: ['b'] } },
  ]);
  expect(win.texts('[data-stop="b"] [aria-pressed="true"]')).toEqual(['了承済み']);
  expect(win.root.textContent).toContain('了承 1 / 5');
  await win.press('a');
  expect(win.reading.review.accepted).toEqual({});
  await win.press('A', { shiftKey: true });
  expect(Object.keys(win.reading.review.accepted)).toEqual(['a', 'b', 'new', 'c', 'd']);
  expect(said()).toContain('5 件を了承しました。');
  notices.visibleToasts[0]?.content.action?.run();
  await win.press('Shift');
  expect(win.reading.review.accepted).toEqual({});
});

test('an item that is gone cannot be accepted, and says so', async () => {
  win = new ReviewWindow({ digest: NOW, before: SEEN_BEFORE, item: 'gone' });
  await win.show();
  await win.press('a');
  expect(said()).toEqual(['この項目は現在の本文にありません。']);
  expect(win.fake.asked('review.act')).toEqual([]);
});

test('keys are left to whoever writes', async () => {
  win = new ReviewWindow({ digest: NOW, before: SEEN_BEFORE, item: 'b' });
  await win.show();
  await win.press('c');
  expect(document.activeElement?.tagName).toBe('TEXTAREA');
  await win.press('a');
  await win.press('j');
  expect(win.current).toBe('b');
  expect(win.fake.asked('review.act')).toEqual([]);
  await win.press('Escape');
  expect(document.querySelector('textarea')).toBeNull();
  expect(document.activeElement?.getAttribute('data-stop')).toBe('b');
  expect(win.went).toEqual([]);
});

test('what may not be done says why', async () => {
  const review = reviewOf({
    state: 'draft',
    abilities: abilitiesBut({
      'accept-item': {
        allowed: false,
        why: 'wrong-state',
        state: 'draft',
        states: ['in-review'],
      },
      approve: { allowed: false, why: 'own-work', did: ['handed-in'] },
    }),
  });
  win = new ReviewWindow({ digest: NOW, before: SEEN_BEFORE, review });
  await win.show();
  expect(win.root.textContent).toContain('審査中ではないため、ここでは閲覧のみです。');
  await win.press('Enter', { ctrlKey: true });
  expect(said()[0]).toContain('自分が提出したダイジェストは承認できません');
});

test('correcting opens the item in the editor', async () => {
  win = new ReviewWindow({ digest: NOW, before: SEEN_BEFORE, item: 'c' });
  await win.show();
  await win.press('e');
  await win.press('Escape');
  expect(win.went).toEqual(['correct c', 'back']);
});

test('after “looked through” nothing is marked any more', async () => {
  win = new ReviewWindow({ digest: NOW, before: SEEN_BEFORE });
  await win.show();
  expect(win.texts('ins')).not.toEqual([]);
  await win.press('m');
  expect(win.fake.asked('review.seen')).toEqual([{ id: 'd1', clock: 7 }]);
  expect(win.texts('ins, del')).toEqual([]);
  expect(win.root.textContent).toContain('変更はありません');
});

test('the text is read again when somebody changes it, and the place stays', async () => {
  win = new ReviewWindow({ digest: NOW, before: SEEN_BEFORE, item: 'c' });
  await win.show();
  const later = digestOf({
    security: [item('a'), item('b', 'The minister met his envoy in Ganja.')],
    foreign: [item('new'), item('c'), item('d')],
  });
  await win.change(later, true);
  expect(win.texts('[data-stop="b"] ins')).toEqual(['envoy in Ganja']);
  expect(win.current).toBe('c');
  expect(win.texts('[role="status"]')[0]).toContain('本文が変更されました');
});

test('approval names what is open, and the text that was looked at', async () => {
  const review = reviewOf({
    state: 'in-review',
    abilities: abilitiesBut({
      approve: { allowed: true, flags: ['one-person', 'open-remarks', 'unaccepted-items'] },
    }),
    openRemarks: ['c1'],
  });
  win = new ReviewWindow({ digest: NOW, before: SEEN_BEFORE, review });
  await win.show();
  await win.press('Enter', { ctrlKey: true });
  const sheet = document.querySelector('[role="dialog"]')?.textContent ?? '';
  expect(sheet).toContain('自分で提出または修正した');
  expect(sheet).toContain('未解決のコメントが 1 件');
  expect(sheet).toContain('了承していない項目が 5 件');
  await inRemark();
  await win.press('Enter', { ctrlKey: true });
  expect(win.fake.asked('review.act')).toEqual([
    { id: 'd1', act: { deed: 'approve', remark: null, seen: 7 } },
  ]);
  expect(document.querySelector('[role="dialog"]')).toBeNull();
});

test('an approval of a text that is another by now is refused, and the change is shown', async () => {
  win = new ReviewWindow({ digest: NOW, before: null });
  await win.show();
  await win.press('Enter', { ctrlKey: true });
  const later = digestOf({
    security: [item('a'), item('b', 'The minister met his envoy in Ganja.')],
    foreign: [item('new'), item('c'), item('d')],
  });
  await win.change(later, false);
  await inRemark();
  await win.press('Enter', { ctrlKey: true });
  expect(document.querySelector('[role="alert"]')?.textContent).toContain('本文が変更され');
  expect(win.texts('[data-stop="b"] del, [data-stop="b"] ins')).toEqual(['Baku', 'Ganja']);
});

test('a return carries its remark', async () => {
  win = new ReviewWindow({ digest: NOW, before: SEEN_BEFORE });
  await win.show();
  await win.press('r');
  await inRemark();
  await win.press('Enter', { ctrlKey: true });
  expect(win.fake.asked('review.act')).toEqual([
    { id: 'd1', act: { deed: 'return', remark: null } },
  ]);
});

test('an officer sees what became of the text that was handed in', async () => {
  const history: HistoryEntry[] = [
    { seq: 1, event: { at: 0, by: 'officer', event: 'created' }, hasText: false },
    { seq: 4, event: { at: 2, by: 'officer', event: 'handed-in', remark: null }, hasText: true },
    { seq: 5, event: { at: 3, by: 'ito', event: 'returned', remark: null }, hasText: true },
  ];
  win = new ReviewWindow({
    digest: NOW,
    before: SEEN_BEFORE,
    history,
    person: { ...EVERYBODY, roles: ['officer'] },
  });
  await win.show();
  expect(win.fake.asked('review.read')).toEqual([{ id: 'd1', since: { since: 'event', seq: 4 } }]);
  expect(win.root.textContent).toContain('提出 (');
});
