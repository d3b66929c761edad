import { useId, type ReactElement } from 'react';
import type { VersionLine } from './version-lines.ts';
import styles from './conflict-dialog.module.css';

interface VersionProps {
  readonly title: string;
  readonly lines: readonly VersionLine[];
  /** The lines of the other version: those that it has not are marked. */
  readonly others: readonly VersionLine[];
  /** What is said where there is no line. */
  readonly empty: string;
}

/** One of two versions; lines that the other has not are marked by a bar and by `mark`. */
export function Version({ title, lines, others, empty }: VersionProps): ReactElement {
  const heading = useId();
  const known = new Set(others.map(({ text }) => text));
  return (
    <section className={styles.version} aria-labelledby={heading}>
      <h3 className={styles.title} id={heading}>
        {title}
      </h3>
      {lines.length === 0 && <p className={styles.empty}>{empty}</p>}
      {lines.map(({ kind, text }, index) => (
        <p key={`${String(index)} ${text}`} className={styles[kind]}>
          {known.has(text) ? text : <mark className={styles.differs}>{text}</mark>}
        </p>
      ))}
    </section>
  );
}
