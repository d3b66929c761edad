import { useEffect, useState, type ReactElement } from 'react';
import { COMMAND_TEXTS } from '#shared/messages/window/commands.ts';
import { EDITOR_TEXTS } from '#shared/messages/window/editor.ts';
import { useDigestLabel } from '#renderer/api/digest-label.ts';
import { useTexts } from '#renderer/api/texts.ts';
import { useDraft } from '#renderer/draft/draft.ts';
import { CommandButton, CommandIconButton } from '#renderer/keyboard/command-button.tsx';
import { runCommand } from '#renderer/keyboard/command-registry.ts';
import { Button } from '#renderer/ui/button.tsx';
import { IconButton } from '#renderer/ui/icon-button.tsx';
import { HeaderDialog } from './header-dialog.tsx';
import { SavedSign } from './saved-sign.tsx';
import { useWindowTitle } from './use-window-title.ts';
import type { Pane } from './use-pane.ts';
import styles from './title-bar.module.css';

/** Undo and redo, which say what they would do. Apart from the rest, as each key may change that. */
function UndoButtons(): ReactElement {
  const texts = useTexts(COMMAND_TEXTS);
  const undo = useDraft(({ history }) => history.undo);
  const redo = useDraft(({ history }) => history.redo);
  return (
    <>
      <IconButton
        icon="undo"
        label={texts.undo(undo && texts.steps[undo])}
        commandId="edit.undo"
        isDisabled={undo === null}
        onPress={() => void runCommand('edit.undo')}
      />
      <IconButton
        icon="redo"
        label={texts.redo(redo && texts.steps[redo])}
        commandId="edit.redo"
        isDisabled={redo === null}
        onPress={() => void runCommand('edit.redo')}
      />
    </>
  );
}

/** Top of a digest: what it is, whether it is stored, and the next step. */
export function TitleBar(panes: { readonly outline: Pane; readonly pages: Pane }): ReactElement {
  const texts = useTexts(EDITOR_TEXTS);
  const label = useDigestLabel();
  const name = useDraft(({ open }) => open?.name ?? null);
  const period = useDraft(({ digest }) => digest?.period ?? null);
  const [isHeaderOpen, setHeaderOpen] = useState(false);
  const shown = label({ name, period });
  const title = useWindowTitle();
  useEffect(() => {
    title(shown);
  }, [title, shown]);

  return (
    <header className={styles.bar}>
      <CommandIconButton id="file.home" icon="back" />
      <h1 className={styles.heading}>
        <Button
          variant="quiet"
          aria-label={texts.editHeader(shown)}
          onPress={() => {
            setHeaderOpen(true);
          }}
        >
          <span className={styles.name}>{shown}</span>
        </Button>
      </h1>
      <SavedSign />
      <div className={styles.tools}>
        <UndoButtons />
        <CommandIconButton id="view.outline" icon="outline" isOn={panes.outline.open} />
        <CommandIconButton id="view.pages" icon="pages" isOn={panes.pages.open} />
        <CommandButton id="file.export" variant="primary">
          {texts.export}
        </CommandButton>
      </div>
      {isHeaderOpen && (
        <HeaderDialog
          onClose={() => {
            setHeaderOpen(false);
          }}
        />
      )}
    </header>
  );
}
