// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { InputOf, OutputOf } from '#shared/contract/contract.ts';
import type { Envelope } from '#shared/contract/envelope.ts';
import type { RedlineReading } from '#shared/contract/redline.ts';
import type { HistoryEntry, Review } from '#shared/contract/review.ts';
import { DEFAULT_SETTINGS } from '#shared/contract/settings.ts';
import { fail, ok } from '#shared/domain/result.ts';
import { findItem } from '#shared/editing/place.ts';
import { abilitiesBut, EVERYBODY, reviewOf } from '#shared/testing/review.ts';
import { digestOf, itemOf } from '#shared/testing/small-digest.ts';
import { template } from '#shared/testing/template.ts';
import type { Happening } from '#shared/workflow/events.ts';
import { closeDraft, editDraft, openDraft, useDraft } from '#renderer/draft/draft.ts';
import { setHeadline } from '#shared/editing/items.ts';
import { runCommand } from '#renderer/keyboard/command-registry.ts';
import { fakeWindow, perform, settle, type FakeWindow } from '#renderer/testing/fake-window.tsx';
import { Redlines } from './redlines.tsx';

const digest = digestOf({ security: [itemOf('a'), itemOf('b')], foreign: [itemOf('c')] });
const headline = (item: string): RedlineReading['proposals'][number] => ({
  kind: 'headline',
  item,
  language: 'en',
  was: `Headline ${item}`,
  now: `Headline ${item} new`,
});
const READING: RedlineReading = {
  base: 'sent',
  proposals: [headline('a'), headline('b'), { kind: 'item-removed', item: 'c', was: itemOf('c') }],
  comments: [
    {
      ...{ of: null, author: '大使', at: null, text: '短く', resolved: false },
      ...{ anchor: { on: 'item', item: 'a', gone: false }, replies: [] },
    },
    {
      ...{ of: 'k1', author: '大使', at: null, text: '', resolved: true },
      ...{ anchor: { on: 'digest' }, replies: [{ author: '大使', at: null, text: '了解' }] },
    },
  ],
  refused: [{ place: 'A table', why: 'other-content' }],
};
const event = (seq: number, one: Happening, hasText = true): HistoryEntry => ({
  seq,
  event: { by: 'officer', at: 0, ...one },
  hasText,
});
const HISTORY = [
  event(1, { event: 'handed-in', remark: null }),
  event(2, { event: 'returned', remark: null }),
  event(3, { event: 'correction-begun', edition: 2 }),
  event(4, { event: 'created' }, false),
];

let review: Review;
let reading: Envelope<RedlineReading>;
let writing: Envelope<OutputOf<'redline.write'>>;
let written: InputOf<'digest.write'>[];
let fake: FakeWindow;

beforeEach(async () => {
  review = reviewOf();
  reading = ok(READING);
  writing = ok({ outcome: 'done', folder: '/out', file: 'x(修正履歴).docx' });
  written = [];
  const comment = (id: string) =>
    ok({
      ...{ id, digest: 'd1', text: 't', mentions: [], author: 'officer', at: 0 },
      ...{ anchor: { on: 'digest' } as const, resolved: null, replies: [] },
    });
  fake = fakeWindow({
    'settings.get': () => ok({ ...DEFAULT_SETTINGS, exportFolder: '/out' }),
    'people.list': () => ok([EVERYBODY]),
    'review.get': () => ok(review),
    'review.history': () => ok(HISTORY),
    'redline.write': () => writing,
    'redline.read': () => reading,
    'comments.add': () => comment('k9'),
    'comments.reply': () => comment('k1'),
    'comments.resolve': () => comment('k1'),
    'host.show-file': () => ok({}),
    'digest.open': ({ id }: { id: string }) =>
      ok({
        ...{ id, name: null, review, template, digest },
        ...{ revs: {}, history: { undo: null, redo: null } },
      }),
    'digest.write': (write: InputOf<'digest.write'>) => {
      written.push(write);
      return ok({ outcome: 'stored', revs: {}, history: { undo: 'take-proposals', redo: null } });
    },
  });
  await openDraft('d1');
  await fake.show(<Redlines id="d1" />);
});
afterEach(async () => {
  await fake.close();
  await closeDraft();
});

const open = async (id: 'review.redline' | 'review.take-redline') => {
  await perform(() => runCommand(id));
  await settle(30);
};
const dialog = (): HTMLElement => {
  const found = document.querySelector<HTMLElement>('[role=dialog]');
  if (!found) throw new Error('there is no dialog');
  return found;
};
async function press(name: string): Promise<void> {
  const found = [...dialog().querySelectorAll('button')].find(
    ({ textContent }) => textContent === name,
  );
  if (!found) throw new Error(`no button ${name} in ${dialog().textContent}`);
  await perform(() => {
    // happy-dom does not follow a button's form attribute.
    if (found.type === 'submit') dialog().querySelector('form')?.requestSubmit();
    else found.click();
  });
  await settle(30);
}
async function choose(name: string): Promise<void> {
  const input = dialog().querySelector<HTMLInputElement>('input[type=file]');
  if (!input) throw new Error('no field for a file');
  await perform(() => {
    Object.defineProperty(input, 'files', { value: [new File(['x'], name)], configurable: true });
    input.dispatchEvent(new Event('change', { bubbles: true }));
  });
  await settle(40);
}
const rows = (): HTMLElement[] => [...dialog().querySelectorAll<HTMLElement>('[role=option]')];
const states = (): string[] =>
  rows().map((row) => row.querySelector('[data-state]')?.textContent ?? '');
const key = async (name: string): Promise<void> => {
  await perform(() =>
    document.activeElement?.dispatchEvent(
      new KeyboardEvent('keydown', { key: name, bubbles: true }),
    ),
  );
  await settle(30);
};
const english = (item: string): string | undefined =>
  findItem(useDraft.getState().digest ?? digest, item)?.headline.en;

describe('a file that comes back', () => {
  test('is decided by keys, each proposal as a step of its own', async () => {
    await open('review.take-redline');
    await choose('back.docx');
    expect(dialog().textContent).toContain('読み取れず、取り込まなかった箇所が 1 件あります');
    expect(dialog().textContent).toContain('A table');
    expect(rows()).toHaveLength(5);
    expect(dialog().querySelector('section ins')?.textContent).toContain('new');
    await key('a');
    expect(english('a')).toBe('Headline a new');
    await key('x');
    expect(english('b')).toBe('Headline b');
    expect(dialog().textContent).toContain('未定 3 件 (全 5 件)');
    await key('A');
    expect(states()).toEqual(['採用', '見送り', '採用', '未定', '未定']);
    expect(written.map(({ label }) => label)).toEqual(['take-proposals', 'take-proposals']);
  });

  test('comments are taken with the name of who wrote them', async () => {
    await open('review.take-redline');
    await choose('back.docx');
    for (const letter of ['x', 'x', 'x']) await key(letter);
    await key('a');
    expect(fake.asked('comments.add')).toMatchObject([
      { text: '大使 (Word): 短く', anchor: { on: 'item', item: 'a' } },
    ]);
    await key('a');
    expect(fake.asked('comments.reply')).toMatchObject([
      { comment: 'k1', text: '大使 (Word): 了解' },
    ]);
    expect(fake.asked('comments.resolve')).toEqual([{ comment: 'k1', resolved: true }]);
    expect(dialog().textContent).toContain('すべて決まりました。');
    expect(written).toEqual([]);
  });

  test('a place that was changed meanwhile is left alone, and said', async () => {
    await open('review.take-redline');
    await choose('back.docx');
    await perform(() => {
      editDraft('typing', (now) => setHeadline(now, 'a', 'en', 'Mine'));
    });
    await settle(20);
    expect(states()[0]).toBe('箇所が変更済み');
    expect(dialog().textContent).toContain('提案を反映していません');
    await key('a');
    expect(english('a')).toBe('Mine');
  });

  test('what cannot be read says why; an empty one says so', async () => {
    await open('review.take-redline');
    await choose('notes.txt');
    expect(dialog().textContent).toContain('notes.txt は Word ファイル (.docx) ではありません。');
    reading = fail({ code: 'docx-broken', params: { file: 'back.docx' } });
    await choose('back.docx');
    expect(dialog().querySelector('[role=alert]')?.textContent).toContain('back.docx');
    reading = ok({ ...READING, base: 'now', proposals: [], comments: [] });
    await choose('back.docx');
    expect(dialog().textContent).toContain('変更や新しいコメントはありません。');
    expect(dialog().textContent).toContain('現在の本文と比べています');
  });

  test('a file is dropped as well, wherever on the window', async () => {
    await open('review.take-redline');
    const drop = new Event('drop', { bubbles: true, cancelable: true });
    Object.defineProperty(drop, 'dataTransfer', {
      value: { types: ['Files'], files: [new File(['x'], 'back.docx')] },
    });
    await perform(() => document.body.dispatchEvent(drop));
    await settle(40);
    expect(fake.asked('redline.read')).toMatchObject([{ id: 'd1', file: 'back.docx' }]);
    expect(rows()).toHaveLength(5);
  });

  test('who may not take proposals is told why', async () => {
    review = reviewOf({
      abilities: abilitiesBut({
        'take-proposals': { allowed: false, why: 'wrong-role', roles: ['officer'] },
      }),
    });
    await open('review.take-redline');
    expect(dialog().textContent).toContain('この操作ができるのは担当官だけです');
    expect(dialog().querySelector('input[type=file]')).toBeNull();
  });
});

describe('a file that goes out', () => {
  test('has the changes since the text last changed hands', async () => {
    await open('review.redline');
    await press('ファイルを作成');
    expect(fake.asked('redline.write')).toEqual([{ id: 'd1', seq: 2, existing: 'ask' }]);
    expect(dialog().textContent).toContain('x(修正履歴).docx');
    await perform(() => {
      dialog().querySelector<HTMLElement>('[aria-label$="x(修正履歴).docx"]')?.click();
    });
    expect(fake.asked('host.show-file')).toEqual([{ path: '/out/x(修正履歴).docx' }]);
  });

  test('nothing is written over without a question; a problem leads back', async () => {
    writing = ok({ outcome: 'exists', file: 'x.docx' });
    await open('review.redline');
    await press('ファイルを作成');
    expect(dialog().textContent).toContain('同じ名前のファイルがあります:');
    writing = fail({ code: 'export-folder-gone', params: { folder: '/out' } });
    await press('両方残す');
    expect(dialog().querySelector('[role=alert]')?.textContent).toContain('/out');
    expect(fake.asked('redline.write')).toMatchObject([
      { existing: 'ask' },
      { existing: 'keep-both' },
    ]);
  });
});
