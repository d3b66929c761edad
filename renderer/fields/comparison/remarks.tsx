import type { ReactElement, ReactNode } from 'react';
import { COMPARISON_TEXTS } from '#shared/messages/window/comparison.ts';
import { useTexts } from '#renderer/api/texts.ts';
import styles from './comparison.module.css';

// Words that few texts need. Each is a component of its own, so that the many pieces of a long
// report need not ask for the language of the window.

/** Says that only the look of a text changed, on rest of the mouse. */
export function Relooked({ children }: { readonly children: ReactNode }): ReactElement {
  const { lookChanged } = useTexts(COMPARISON_TEXTS);
  return <span title={lookChanged}>{children}</span>;
}

/** Says that a paragraph went into a list, or out of one. */
export function Relisted(): ReactElement {
  const { listChanged } = useTexts(COMPARISON_TEXTS);
  return <span className={styles.remark}>{listChanged} </span>;
}

/** Says that an account became a note, or a note an account. */
export function KindChanged({ to }: { readonly to: 'report' | 'note' }): ReactElement {
  const { kindChanged } = useTexts(COMPARISON_TEXTS);
  return <p className={styles.remark}>{kindChanged[to]}</p>;
}

/** Stands for a headline where an item has none. */
export function Untitled(): ReactElement {
  return <>{useTexts(COMPARISON_TEXTS).untitled}</>;
}
