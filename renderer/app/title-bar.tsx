import { useEffect, useState, type ReactElement, type ReactNode } from 'react';
import { COMMAND_TEXTS } from '#shared/messages/window/commands.ts';
import { EDITOR_TEXTS } from '#shared/messages/window/editor.ts';
import { useDigestLabel } from '#renderer/api/digest-label.ts';
import { useTexts } from '#renderer/api/texts.ts';
import { useDraft } from '#renderer/draft/draft.ts';
import { NextStepButton } from '#renderer/features/workflow/next-step-button.tsx';
import { WorkflowMenu } from '#renderer/features/workflow/workflow-menu.tsx';
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

interface TitleBarProps {
  readonly outline: Pane;
  readonly pages: Pane;
  /** Whether the list of comments is in sight. */
  readonly isCommenting: boolean;
  /** Who is signed in. */
  readonly who?: ReactNode;
}

/** Top of a digest: what it is, whether it is stored, and the next step. */
export function TitleBar({ who, isCommenting, ...panes }: TitleBarProps): ReactElement {
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
        <CommandIconButton id="review.comments" icon="comment" isOn={isCommenting} />
        <WorkflowMenu />
        <CommandButton id="file.export">{texts.export}</CommandButton>
        <NextStepButton />
        {who}
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
