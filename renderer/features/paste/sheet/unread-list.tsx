import type { ReactElement } from 'react';
import type { Problem } from '#shared/messages/messages.ts';
import { PASTE_TEXTS } from '#shared/messages/window/paste.ts';
import { useExplain, useTexts } from '#renderer/api/texts.ts';
import { Icon } from '#renderer/ui/icon.tsx';
import styles from './unread-list.module.css';

interface UnreadListProps {
  readonly unread: readonly Problem[];
}

/** Why something could not be read, a sentence each. */
export function UnreadList({ unread }: UnreadListProps): ReactElement | null {
  const texts = useTexts(PASTE_TEXTS);
  const explain = useExplain();
  if (unread.length === 0) return null;
  return (
    <ul className={styles.list} aria-label={texts.unread}>
      {unread.map((problem, index) => (
        <li key={index} className={styles.row}>
          <Icon name="warning" />
          {explain(problem)}
        </li>
      ))}
    </ul>
  );
}
