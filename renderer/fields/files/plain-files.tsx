import type { ReactElement } from 'react';
import { FileName } from './file-name.tsx';
import styles from './files.module.css';

/** The names of files. */
export function PlainFiles({ files }: { readonly files: readonly string[] }): ReactElement {
  return (
    <ul className={styles.files}>
      {files.map((file) => (
        <li key={file}>
          <FileName file={file} />
        </li>
      ))}
    </ul>
  );
}
