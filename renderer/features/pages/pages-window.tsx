import { useEffect, useState, type ReactElement } from 'react';
import { useEventListener } from '#renderer/api/events.ts';
import { useTexts } from '#renderer/api/texts.ts';
import { PAGES_TEXTS } from '#shared/messages/window/pages.ts';
import { tellChoice, WHICH_ITEM } from './follow-link.ts';
import { createPagesFeed } from './pages-feed.ts';
import { PagesView } from './pages-view.tsx';
import { usePagesTitle } from './use-pages-title.ts';
import styles from './pages-pane.module.css';

/** The editor knows the headlines; here items go by their numbers. */
const unknown = (): null => null;

/** The finished pages of a digest in a window of their own; the editor is another window. */
export function PagesWindow({ id }: { readonly id: string }): ReactElement {
  const texts = useTexts(PAGES_TEXTS);
  usePagesTitle(id);
  const [feed] = useState(() => createPagesFeed(id));
  const [current, setCurrent] = useState<string | null>(null);
  const [choose] = useState(() => (item: string) => {
    setCurrent(item);
    void tellChoice(id, item);
  });

  useEffect(() => {
    feed.refresh();
    void tellChoice(id, WHICH_ITEM);
  }, [feed, id]);
  useEventListener('digest-changed', (event) => {
    if (event.id === id) feed.refresh();
  });
  useEventListener('review-changed', (event) => {
    // The mark of a draft stands on the pages until it is approved.
    if (event.id === id) feed.refresh();
  });
  useEventListener('data-replaced', feed.refresh);
  useEventListener('session-changed', ({ at }) => {
    // What was asked under the lock was refused.
    if (at === 'signed-in') feed.refresh();
  });
  useEventListener('backend-state', ({ state }) => {
    if (state === 'ready') feed.refresh();
  });
  useEventListener('follow', (event) => {
    if (event.id === id && event.from === 'item') setCurrent(event.item);
  });

  return (
    <main className={styles.pane} aria-label={texts.pages}>
      <PagesView id={id} feed={feed} current={current} headlineOf={unknown} onChoose={choose} />
    </main>
  );
}
