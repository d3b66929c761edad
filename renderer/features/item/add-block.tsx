import { memo, type ReactElement } from 'react';
import { useCanWrite } from '#renderer/draft/draft.ts';
import { useTexts } from '#renderer/api/texts.ts';
import { CommandButton } from '#renderer/keyboard/command-button.tsx';
import { Button } from '#renderer/ui/button.tsx';
import { COMMAND_TEXTS } from '#shared/messages/window/commands.ts';
import { ITEM_TEXTS } from '#shared/messages/window/item.ts';
import { addBlockAfter } from './item-edits.ts';
import styles from './item-editor.module.css';

interface AddBlockProps {
  readonly item: string;
  /** The index of the last block; -1 where there is none. */
  readonly last: number;
}

/** What can be added to an item, at its end. */
export const AddBlock = memo(function AddBlock({ item, last }: AddBlockProps): ReactElement {
  const texts = useTexts(ITEM_TEXTS);
  const { commands } = useTexts(COMMAND_TEXTS);
  const canWrite = useCanWrite();
  return (
    <div className={styles.adding}>
      {canWrite && (
        <>
          <Button
            variant="quiet"
            icon="add"
            commandId="item.add-report"
            onPress={() => {
              addBlockAfter(item, last, 'report');
            }}
          >
            {texts.addReport}
          </Button>
          <Button
            variant="quiet"
            icon="add"
            commandId="item.add-note"
            onPress={() => {
              addBlockAfter(item, last, 'note');
            }}
          >
            {texts.addNote}
          </Button>
        </>
      )}
      <span className={styles.original}>
        <CommandButton id="item.original" variant="quiet" icon="original">
          {commands['item.original']}
        </CommandButton>
      </span>
    </div>
  );
});
