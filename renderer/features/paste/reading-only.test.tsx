// @vitest-environment happy-dom
import { afterEach, expect, test } from 'vitest';
import { ok } from '#shared/domain/result.ts';
import { abilitiesBut, reviewOf } from '#shared/testing/review.ts';
import { digestOf, itemOf } from '#shared/testing/small-digest.ts';
import { template } from '#shared/testing/template.ts';
import { closeDraft, openDraft } from '#renderer/draft/draft.ts';
import { fakeWindow, type FakeWindow } from '../../testing/fake-window.tsx';
import { closePaste, pasteClipboard, pasteText } from './paste.ts';
import { usePaste } from './paste-store.ts';

const APPROVED = reviewOf({
  state: 'approved',
  abilities: abilitiesBut({
    edit: { allowed: false, why: 'wrong-state', state: 'approved', states: ['draft'] },
    'correct-in-review': {
      allowed: false,
      why: 'wrong-state',
      state: 'approved',
      states: ['in-review'],
    },
  }),
});

let fake: FakeWindow;
afterEach(async () => {
  closePaste();
  await fake.close();
  await closeDraft();
});

test('nothing is pasted into a digest that may only be read, and it is said why', async () => {
  fake = fakeWindow({
    'digest.open': ({ id }: { id: string }) =>
      ok({
        id,
        name: null,
        review: APPROVED,
        template,
        digest: digestOf({ security: [itemOf('a')] }),
        revs: {},
        history: { undo: null, redo: null },
      }),
    'host.clipboard': () => ok({ html: null, text: 'An article.', url: null }),
  });
  await openDraft('d1');
  const why = {
    at: 'nothing',
    nothing: {
      why: 'problem',
      problem: { code: 'not-allowed-state', params: { state: 'approved', states: 'draft' } },
    },
    unread: [],
  };
  await pasteClipboard('d1');
  expect(usePaste.getState().step).toEqual(why);
  closePaste();
  pasteText(null, 'An article that is dropped.', 'd1');
  expect(usePaste.getState().step).toEqual(why);
  expect(fake.asked('host.clipboard')).toEqual([]);
  expect(fake.asked('articles.recognise')).toEqual([]);
});
