import type { ReactElement, ReactNode } from 'react';
import { ToggleButton } from 'react-aria-components';
import { ChordText } from '#renderer/ui/chord-text.tsx';
import styles from './choice.module.css';

interface ChoiceProps {
  /** The key that does the same. */
  readonly chord: string;
  readonly isOn: boolean;
  readonly onChoose: () => void;
  readonly children: ReactNode;
}

/** One of a few, with its key on it. */
export function Choice({ chord, isOn, onChoose, children }: ChoiceProps): ReactElement {
  return (
    <ToggleButton
      className={styles.choice ?? ''}
      isSelected={isOn}
      onChange={onChoose}
      aria-keyshortcuts={chord}
    >
      <ChordText chord={chord} />
      {children}
    </ToggleButton>
  );
}
