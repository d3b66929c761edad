import type { ReactElement } from 'react';
import styles from './files.module.css';

/** The name of a file; where it needs two lines it is not cut within a date. */
export function FileName({ file }: { readonly file: string }): ReactElement {
  return (
    <span className={styles.path}>
      {file.split(/(?<=_)/u).map((piece, index) => (
        <span key={index} className={styles.piece}>
          {piece}
        </span>
      ))}
    </span>
  );
}
