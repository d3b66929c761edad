import { memo, type ReactElement } from 'react';
import { REVIEW_TEXTS } from '#shared/messages/window/review.ts';
import { useTexts } from '#renderer/api/texts.ts';
import { ChordText } from '#renderer/ui/chord-text.tsx';
import { KEY_HINTS } from './review-keys.ts';
import styles from './review-screen.module.css';

/** What the keys of this screen do. */
export const KeyLegend = memo(function KeyLegend(): ReactElement {
  const texts = useTexts(REVIEW_TEXTS);
  return (
    <ul className={styles.legend} aria-label={texts.keys}>
      {KEY_HINTS.map(([keys, name]) => (
        <li key={name} className={styles.hint}>
          {keys.map((key) => (
            <ChordText key={key} chord={key} />
          ))}
          {texts.keyNames[name]}
        </li>
      ))}
    </ul>
  );
});
