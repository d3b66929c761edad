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

/** Top of a digest: what it is, whether it is stored, and the next step. */
export function TitleBar(panes: { readonly outline: Pane; readonly pages: Pane }): ReactElement {
  const texts = useTexts(EDITOR_TEXTS);
  const commands = useTexts(COMMAND_TEXTS);
  const label = useDigestLabel();
  const name = useDraft(({ open }) => open?.name ?? null);
  const period = useDraft(({ digest }) => digest?.period ?? null);
  const history = useDraft((draft) => draft.history);
  const [isHeaderOpen, setHeaderOpen] = useState(false);
  const shown = label({ name, period });
  const title = useWindowTitle();
  useEffect(() => {
    title(shown);
  }, [title, shown]);
  const stepName = (step: keyof typeof commands.steps | null): string | null =>
    step === null ? null : commands.steps[step];

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
        <IconButton
          icon="undo"
          label={commands.undo(stepName(history.undo))}
          commandId="edit.undo"
          isDisabled={history.undo === null}
          onPress={() => void runCommand('edit.undo')}
        />
        <IconButton
          icon="redo"
          label={commands.redo(stepName(history.redo))}
          commandId="edit.redo"
          isDisabled={history.redo === null}
          onPress={() => void runCommand('edit.redo')}
        />
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
