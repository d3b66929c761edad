import type { KeyboardEvent, ReactElement } from 'react';
import { focusField, useCanWrite, useDraft, useSelectedItem } from '#renderer/draft/draft.ts';
import { runCommand } from '#renderer/keyboard/command-registry.ts';
import { isComposing } from '#renderer/keyboard/when-composing.ts';
import { useTexts } from '#renderer/api/texts.ts';
import { Button } from '#renderer/ui/button.tsx';
import { ChordText } from '#renderer/ui/chord-text.tsx';
import { EmptyState } from '#renderer/ui/empty-state.tsx';
import { COMMANDS } from '#shared/commands/commands.ts';
import { COMMAND_TEXTS } from '#shared/messages/window/commands.ts';
import { ITEM_TEXTS } from '#shared/messages/window/item.ts';
import { ItemSheet } from './item-sheet.tsx';
import styles from './item-editor.module.css';

/** Stands where the item does, while there is none. */
function NoItem(): ReactElement {
  const texts = useTexts(ITEM_TEXTS);
  const { commands } = useTexts(COMMAND_TEXTS);
  const canWrite = useCanWrite();
  const isEmpty = useDraft(
    ({ digest }) => digest?.sections.every(({ items }) => items.length === 0) ?? true,
  );
  if (!canWrite) return <EmptyState title={isEmpty ? texts.noItems : texts.noItem} />;
  return (
    <EmptyState
      title={isEmpty ? texts.noItems : texts.noItem}
      action={
        <Button
          icon="add"
          onPress={() => {
            runCommand('item.new');
          }}
        >
          {commands['item.new']}
        </Button>
      }
    >
      <span>{isEmpty ? texts.addFirst : texts.chooseItem}</span>
      <ChordText chord={COMMANDS['item.new'].chord} />
    </EmptyState>
  );
}

/** Esc, which no part of the item has used, goes back to the outline. */
function leaveOnEscape(event: KeyboardEvent<HTMLElement>): void {
  const { key, target, currentTarget } = event;
  if (key !== 'Escape' || event.defaultPrevented || isComposing(event)) return;
  // What opens over the window is its child for React, and not in the page.
  if (target instanceof Node && currentTarget.contains(target)) focusField('outline');
}

/** The item that is being edited. */
export function ItemEditor(): ReactElement {
  const item = useSelectedItem();
  return (
    <div className={styles.scroll} onKeyDown={leaveOnEscape}>
      {item ? <ItemSheet key={item.id} item={item} /> : <NoItem />}
    </div>
  );
}
