import { useCallback, useMemo, useRef, type ReactElement } from 'react';
import type { Item } from '#shared/domain/digest.ts';
import { AddBlock } from './add-block.tsx';
import { BlockEditor } from './block-editor.tsx';
import { blockKeys } from './block-keys.ts';
import { focusIn } from './focus-in.ts';
import { Headlines } from './headlines.tsx';
import { useCurrentBlock } from './use-current-block.ts';
import { useFocusWishes } from './use-focus-wishes.ts';
import { useItemCommands } from './use-item-commands.ts';
import styles from './item-editor.module.css';

/** One item as a sheet of paper: headlines, blocks, and what can be added. */
export function ItemSheet({ item }: { readonly item: Item }): ReactElement {
  const root = useRef<HTMLDivElement>(null);
  const names = useMemo(() => blockKeys(item.id, item.blocks), [item.id, item.blocks]);
  const last = item.blocks.length - 1;
  const current = Math.min(useCurrentBlock(root), last);
  useItemCommands(root, item.id, current);
  useFocusWishes(root, item, Math.max(0, current));
  const goTo = useCallback((field: string) => {
    focusIn(root.current, field);
  }, []);
  return (
    <div className={styles.sheet} ref={root}>
      <Headlines item={item.id} headline={item.headline} onGoTo={goTo} />
      {item.blocks.map((block, index) => (
        <BlockEditor
          key={index}
          item={item.id}
          index={index}
          name={names[index] ?? ''}
          count={item.blocks.length}
          block={block}
        />
      ))}
      <AddBlock item={item.id} last={last} />
    </div>
  );
}
