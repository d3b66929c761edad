// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Comment } from '#shared/contract/comments.ts';
import { ok } from '#shared/domain/result.ts';
import { setBody } from '#shared/editing/blocks.ts';
import { abilitiesBut, EVERYBODY, reviewOf, signedIn } from '#shared/testing/review.ts';
import { bodyOf, digestOf, itemOf, reportOf } from '#shared/testing/small-digest.ts';
import { template } from '#shared/testing/template.ts';
import { clearCommentDesk, useCommentDesk, writeComment } from '#renderer/draft/comment-desk.ts';
import { closeDraft, editDraft, openDraft, useDraft } from '#renderer/draft/draft.ts';
import { fakeWindow, perform, settle, type FakeWindow } from '../../testing/fake-window.tsx';
import { CommentsPane } from './comments-pane.tsx';

const comment = (id: string, patch: Partial<Comment> = {}): Comment => ({
  id,
  digest: 'd1',
  text: `Text of ${id}`,
  mentions: [],
  author: 'officer',
  at: 0,
  anchor: { on: 'item', item: 'a', gone: false },
  resolved: null,
  replies: [],
  ...patch,
});

let fake: FakeWindow;
let root: HTMLElement;

async function show(comments: readonly Comment[], review = reviewOf()): Promise<void> {
  fake = fakeWindow({
    'digest.open': ({ id }: { id: string }) =>
      ok({
        id,
        name: null,
        review,
        template,
        digest: digestOf({
          security: [
            itemOf('a', [reportOf('Some words here.', 'TREND', '2026-04-18')]),
            itemOf('b'),
          ],
        }),
        revs: { header: 1, 'item:a': 1, 'item:b': 1 },
        history: { undo: null, redo: null },
      }),
    'digest.write': () =>
      ok({ outcome: 'stored', revs: { 'item:a': 2 }, history: { undo: 'typing', redo: null } }),
    'comments.list': () => ok([...comments]),
    'comments.add': ({ anchor, text }: { anchor: Comment['anchor']; text: string }) =>
      ok(comment('new', { anchor, text })),
    'comments.resolve': ({ comment: id }: { comment: string }) =>
      ok(comment(id, { resolved: { by: 'officer', at: 1 } })),
    'session.get': () => ok(signedIn()),
    'people.list': () => ok([EVERYBODY]),
  });
  await openDraft('d1');
  root = await fake.show(<CommentsPane onClose={() => undefined} />);
  await settle(20);
}

const texts = (): string[] =>
  Array.from(root.querySelectorAll('article'), (one) => one.textContent).map(
    (text) => /Text of [a-z]+/.exec(text)?.[0] ?? text,
  );
const press = async (name: string, at = 0): Promise<void> => {
  const found = [...root.querySelectorAll('button')].filter((one) => one.textContent === name)[at];
  if (!found) throw new Error(`no button ${name}`);
  await perform(() => {
    found.click();
  });
  await settle(20);
};

beforeEach(clearCommentDesk);
afterEach(async () => {
  await fake.close();
  await closeDraft();
});

test('stand in the order of the report, open ones first of all', async () => {
  const words = {
    on: 'text',
    item: 'a',
    field: { field: 'body', block: 0 },
    start: 5,
    end: 10,
    quote: 'words',
    gone: false,
  } as const;
  await show([
    comment('later', { anchor: { on: 'item', item: 'b', gone: false } }),
    comment('text', { anchor: words }),
    comment('item'),
    comment('digest', { anchor: { on: 'digest' } }),
    comment('done', { resolved: { by: 'officer', at: 0 } }),
  ]);
  expect(texts()).toEqual(['Text of digest', 'Text of item', 'Text of text', 'Text of later']);
  await press('すべて 5');
  expect(texts()).toHaveLength(5);
  await press('見出しa · 本文 1');
  expect(useDraft.getState()).toMatchObject({
    selected: 'a',
    focus: { field: 'words', range: { start: 5, end: 10 } },
  });
  expect(useCommentDesk.getState().active).toBe('text');
  expect(root.querySelector('[data-active=true]')?.textContent).toContain('Text of text');
});

test('one that is resolved stays where it is until another is looked at', async () => {
  await show([comment('one'), comment('two')]);
  await press('解決');
  expect(texts()).toEqual(['Text of one', 'Text of two']);
  expect(root.textContent).toContain('が解決');
});

test('a new comment is about the words as they are stored when it is sent', async () => {
  await show([]);
  const { digest } = useDraft.getState();
  if (!digest) throw new Error('no digest');
  await perform(() => {
    writeComment({
      digest,
      anchor: {
        on: 'text',
        item: 'a',
        field: { field: 'body', block: 0 },
        start: 5,
        end: 10,
        quote: 'words',
        gone: false,
      },
    });
  });
  // Somebody goes on writing meanwhile, here or in another window.
  await perform(() => {
    editDraft('typing', (old) => setBody(old, 'a', 0, bodyOf('Now some good words here.')));
  });
  const field = root.querySelector('textarea');
  await perform(() => {
    if (!field) throw new Error('nothing to write in');
    Object.getOwnPropertyDescriptor(HTMLTextAreaElement.prototype, 'value')?.set?.call(
      field,
      'Whose?',
    );
    field.dispatchEvent(new InputEvent('input', { bubbles: true }));
  });
  await press('コメントする');
  expect(fake.calls.map(({ name }) => name).filter((name) => /write|add/.test(name))).toEqual([
    'digest.write',
    'comments.add',
  ]);
  expect(fake.asked('comments.add')).toMatchObject([
    { text: 'Whose?', anchor: { start: 14, end: 19, quote: 'words' } },
  ]);
  expect(root.querySelector('textarea')).toBeNull();
  expect(useCommentDesk.getState()).toEqual({ active: 'new', writing: null });
});

test('a comment that was begun on some words can be made one on the digest, text and all', async () => {
  await show([]);
  const { digest } = useDraft.getState();
  if (!digest) throw new Error('no digest');
  await perform(() => {
    writeComment({ digest, anchor: { on: 'item', item: 'a', gone: false } });
  });
  const field = root.querySelector('textarea');
  await perform(() => {
    if (!field) throw new Error('nothing to write in');
    Object.getOwnPropertyDescriptor(HTMLTextAreaElement.prototype, 'value')?.set?.call(
      field,
      '期間を確認',
    );
    field.dispatchEvent(new InputEvent('input', { bubbles: true }));
  });
  await press('ダイジェスト全体に');
  expect(root.querySelector('textarea')?.value).toBe('期間を確認');
  await press('コメントする');
  expect(fake.asked('comments.add')).toMatchObject([
    { text: '期間を確認', anchor: { on: 'digest' } },
  ]);
});

test('who may not comment is told why, and has nothing to press', async () => {
  const no = { allowed: false, why: 'wrong-role', roles: ['officer'] } as const;
  const refused = { ...no, roles: [...no.roles] };
  await show(
    [comment('one')],
    reviewOf({ abilities: abilitiesBut({ comment: refused, reply: refused, resolve: refused }) }),
  );
  expect(root.textContent).toContain('コメントできるのは担当官と承認者です。');
  expect(root.querySelectorAll('article button')).toHaveLength(1);
});
