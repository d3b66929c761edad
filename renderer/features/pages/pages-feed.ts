import { createStore, type StoreApi } from 'zustand';
import { call } from '#renderer/api/call.ts';
import type { Pages } from '#shared/contract/pages.ts';
import type { Problem } from '#shared/messages/messages.ts';

export interface FeedState {
  /** The newest pages; those of before stay until the next are there. */
  readonly pages: Pages | null;
  /** Why there are none newer. */
  readonly problem: Problem | null;
}

export interface PagesFeed {
  readonly state: StoreApi<FeedState>;
  /** Asks for the pages as the digest is stored now. */
  readonly refresh: () => void;
}

/**
 * The pages of a digest, kept up to date. One question is on its way at a time: what changes
 * meanwhile is asked for once, afterwards, so that steady typing neither piles up questions nor
 * keeps the pages from being shown. Before newer pages are asked for, `settled` is waited for.
 */
export function createPagesFeed(
  id: string,
  settled: () => Promise<unknown> = () => Promise.resolve(),
): PagesFeed {
  const state = createStore<FeedState>(() => ({ pages: null, problem: null }));
  let wanted = 0;
  let asking = false;

  async function ask(): Promise<void> {
    asking = true;
    let asked: number;
    do {
      // The first pages are waited for; only newer ones can wait.
      if (state.getState().pages !== null) await settled();
      asked = wanted;
      const answer = await call('pages.render', { id });
      state.setState(
        answer.ok ? { pages: answer.value, problem: null } : { problem: answer.error },
      );
    } while (asked !== wanted);
    asking = false;
  }

  return {
    state,
    refresh() {
      wanted += 1;
      if (!asking) void ask();
    },
  };
}
