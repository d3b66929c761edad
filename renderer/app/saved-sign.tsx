import { useEffect, useState, type ReactElement } from 'react';
import { EDITOR_TEXTS } from '#shared/messages/window/editor.ts';
import { useTexts } from '#renderer/api/texts.ts';
import { useDraft } from '#renderer/draft/draft.ts';
import { StateChip } from '#renderer/ui/state-chip.tsx';
import { Icon } from '#renderer/ui/icon.tsx';
import styles from './saved-sign.module.css';

/** Storing takes a moment after each pause; only what takes longer (milliseconds) is worth a word. */
const SLOW = 1000;

function useIsSlow(isSaving: boolean): boolean {
  const [isSlow, setSlow] = useState(false);
  useEffect(() => {
    if (!isSaving) return;
    const timer = window.setTimeout(() => {
      setSlow(true);
    }, SLOW);
    return () => {
      window.clearTimeout(timer);
      setSlow(false);
    };
  }, [isSaving]);
  return isSlow;
}

/** State of the digest, and whether all that was typed is stored. */
export function SavedSign(): ReactElement {
  const texts = useTexts(EDITOR_TEXTS);
  const saving = useDraft((draft) => draft.saving);
  const review = useDraft((draft) => draft.review);
  const isSlow = useIsSlow(saving === 'saving');
  const isWaiting = saving === 'waiting';
  return (
    <p className={styles.sign} data-saving={saving}>
      {review && <StateChip state={review.state} edition={review.edition} />}
      <span aria-hidden="true">·</span>
      {/* Read out where something is amiss, not at every pause in typing. */}
      <span className={styles.state} role="status" aria-live={isWaiting ? 'polite' : 'off'}>
        <Icon name={isWaiting ? 'warning' : 'check'} />
        {isWaiting ? texts.waiting : isSlow ? texts.saving : texts.saved}
      </span>
    </p>
  );
}
