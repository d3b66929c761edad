import type { ReactElement } from 'react';
import { PASTE_TEXTS, type CardKeyTexts } from '#shared/messages/window/paste.ts';
import { useTexts } from '#renderer/api/texts.ts';
import { ChordText } from '#renderer/ui/chord-text.tsx';
import type { KeyPlace } from './card-keys.ts';
import styles from './key-bar.module.css';

type Hint = readonly [keys: readonly string[], what: keyof CardKeyTexts];

const CARD: readonly Hint[] = [
  [['ArrowUp', 'ArrowDown'], 'move'],
  [['A'], 'take'],
  [['D'], 'drop'],
  [['F'], 'block'],
  [['1', '2', '3'], 'section'],
  [['E'], 'headline'],
  [['O'], 'outlets'],
  [['T'], 'days'],
  [['B'], 'lines'],
  [['M'], 'join'],
  [['Z'], 'undo'],
  [['Enter'], 'all'],
  [['Escape'], 'leave'],
];

/** What the keys do, by where the focus is. */
const HINTS: Readonly<Record<KeyPlace, readonly Hint[]>> = {
  card: CARD,
  button: CARD,
  lines: [
    [['ArrowUp', 'ArrowDown'], 'line'],
    [['X'], 'cutOrKeep'],
    [['S'], 'split'],
    [['Z'], 'undo'],
    [['Escape'], 'back'],
  ],
  field: [
    [['Ctrl+Z'], 'undo'],
    [['Escape'], 'back'],
    [['Ctrl+Enter'], 'all'],
  ],
};

interface KeyBarProps {
  readonly place: KeyPlace;
  /** What cannot be done with this card. */
  readonly without: readonly (keyof CardKeyTexts)[];
}

/** The keys that do something where the focus is. */
export function KeyBar({ place, without }: KeyBarProps): ReactElement {
  const texts = useTexts(PASTE_TEXTS);
  return (
    <ul className={styles.bar} aria-label={texts.keyBar}>
      {HINTS[place]
        .filter(([, what]) => !without.includes(what))
        .map(([keys, what]) => (
          <li key={what} className={styles.hint}>
            {keys.map((key) => (
              <ChordText key={key} chord={key} />
            ))}
            {texts.keys[what]}
          </li>
        ))}
    </ul>
  );
}
