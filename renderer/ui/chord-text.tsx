import type { ReactElement } from 'react';
import { chordKeys } from './chord-label.ts';
import styles from './chord-text.module.css';

/** A chord, each key as a key. */
export function ChordText({ chord }: { readonly chord: string }): ReactElement {
  return (
    <span className={styles.chord}>
      {chordKeys(chord).map((key) => (
        <kbd key={key} className={styles.key}>
          {key}
        </kbd>
      ))}
    </span>
  );
}
