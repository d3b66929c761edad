import type { ReactElement } from 'react';
import { useStore } from 'zustand';
import { Desk } from './desk.tsx';
import type { PagesFeed } from './pages-feed.ts';
import { PagesComing, PagesProblem } from './pages-state.tsx';

interface PagesViewProps {
  readonly id: string;
  readonly feed: PagesFeed;
  readonly current: string | null;
  readonly headlineOf: (item: string) => string | null;
  readonly onChoose: (item: string) => void;
}

/** The pages of a feed, or what stands in their place. */
export function PagesView({ feed, ...desk }: PagesViewProps): ReactElement {
  const { pages, problem } = useStore(feed.state);
  return (
    <>
      {problem !== null && (
        <PagesProblem problem={problem} stale={pages !== null} onAgain={feed.refresh} />
      )}
      {pages !== null && <Desk pages={pages} onOutdated={feed.refresh} {...desk} />}
      {pages === null && problem === null && <PagesComing />}
    </>
  );
}
