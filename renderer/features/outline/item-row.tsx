import type { ReactElement } from 'react';
import { TreeItem, TreeItemContent } from 'react-aria-components';
import { ItemRowContent } from './item-row-content.tsx';
import { useCalmName } from './use-calm-name.ts';
import styles from './item-row.module.css';

/**
 * One item of the list. What it shows is drawn by its content, which listens to its own item; the
 * row itself is drawn anew only when its name has come to rest, since the whole list is then as well.
 */
export function ItemRow({ id }: { readonly id: string }): ReactElement {
  const { headline, all } = useCalmName(id);
  return (
    <TreeItem id={id} textValue={headline} aria-label={all} className={styles.row ?? ''}>
      <TreeItemContent>
        <ItemRowContent id={id} />
      </TreeItemContent>
    </TreeItem>
  );
}
