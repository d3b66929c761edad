import { useEffect, useState, type ReactElement } from 'react';
import { useEventListener } from '#renderer/api/events.ts';
import { flushDraft, selectItem, useDraft } from '#renderer/draft/draft.ts';
import { findItem } from '#shared/editing/place.ts';
import { createPagesFeed } from './pages-feed.ts';
import { PagesView } from './pages-view.tsx';
import { untilTypingRests } from './typing-rest.ts';
import styles from './pages-pane.module.css';

/** Asked for at the moment, so that typing does not redraw the pages' buttons. */
function headlineOf(item: string): string | null {
  const { digest } = useDraft.getState();
  const headline = digest && findItem(digest, item)?.headline;
  return [headline?.ja, headline?.en].find((text) => text !== undefined && text !== '') ?? null;
}

function choose(item: string): void {
  selectItem(item, 'headline-ja');
}

/** In a pause of typing, and with the last letter stored: older pages would only hold up these. */
async function settled(): Promise<void> {
  await untilTypingRests();
  await flushDraft();
}

function DraftPages({ id }: { readonly id: string }): ReactElement {
  const [feed] = useState(() => createPagesFeed(id, settled));
  const selected = useDraft((state) => state.selected);

  useEffect(() => {
    feed.refresh();
    // Whenever what is shown has become what is stored.
    return useDraft.subscribe((now, before) => {
      const settled = now.saving === 'saved' && now.open?.id === id;
      if (settled && (before.saving !== 'saved' || before.digest !== now.digest)) feed.refresh();
    });
  }, [feed, id]);
  useEventListener('backend-state', ({ state }) => {
    if (state === 'ready') feed.refresh();
  });
  useEventListener('session-changed', ({ at }) => {
    // What was asked under the lock was refused.
    if (at === 'signed-in') feed.refresh();
  });
  useEventListener('review-changed', (event) => {
    // The mark of a draft stands on the pages until it is approved.
    if (event.id === id) feed.refresh();
  });

  return (
    <PagesView id={id} feed={feed} current={selected} headlineOf={headlineOf} onChoose={choose} />
  );
}

/** The finished pages of the open draft: the right column of the editor. */
export function PagesPane(): ReactElement {
  const id = useDraft(({ open }) => open?.id ?? null);
  return <div className={styles.pane}>{id !== null && <DraftPages key={id} id={id} />}</div>;
}
