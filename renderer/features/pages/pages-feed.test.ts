// @vitest-environment happy-dom
import { expect, test } from 'vitest';
import type { Envelope } from '#shared/contract/envelope.ts';
import type { Pages } from '#shared/contract/pages.ts';
import { fail, ok } from '#shared/domain/result.ts';
import { fakeWindow, settle } from '../../testing/fake-window.tsx';
import { createPagesFeed } from './pages-feed.ts';
import { pagesWith } from './testing/pages.ts';

type Answer = (envelope: Envelope<Pages>) => void;

function feedWithAnswers(): {
  readonly feed: ReturnType<typeof createPagesFeed>;
  readonly waiting: Answer[];
} {
  const waiting: Answer[] = [];
  fakeWindow({
    'pages.render': () => new Promise((resolve: Answer) => waiting.push(resolve)),
  });
  return { feed: createPagesFeed('d1'), waiting };
}

test('one question at a time, and one more for all that changed meanwhile', async () => {
  const { feed, waiting } = feedWithAnswers();
  feed.refresh();
  await settle();
  for (let edits = 0; edits < 5; edits += 1) feed.refresh();
  await settle();
  expect(waiting).toHaveLength(1);
  waiting[0]?.(ok(pagesWith([100])));
  await settle();
  // Shown although it is old: it is newer than what was there.
  expect(feed.state.getState().pages).toEqual(pagesWith([100]));
  expect(waiting).toHaveLength(2);
  waiting[1]?.(ok(pagesWith([100], [200])));
  await settle();
  expect(feed.state.getState().pages).toEqual(pagesWith([100], [200]));
  expect(waiting).toHaveLength(2);
});

test('a problem leaves the pages of before, and goes with the next pages', async () => {
  const { feed, waiting } = feedWithAnswers();
  const problem = { code: 'backend-stopped', params: {} } as const;
  feed.refresh();
  await settle();
  waiting[0]?.(ok(pagesWith([100])));
  await settle();
  feed.refresh();
  await settle();
  waiting[1]?.(fail(problem));
  await settle();
  expect(feed.state.getState()).toEqual({ pages: pagesWith([100]), problem });
  feed.refresh();
  await settle();
  waiting[2]?.(ok(pagesWith([120])));
  await settle();
  expect(feed.state.getState()).toEqual({ pages: pagesWith([120]), problem: null });
});
