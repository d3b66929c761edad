import type { ReactElement } from 'react';
import { Toolbar } from 'react-aria-components';
import { useTexts } from '#renderer/api/texts.ts';
import { runCommand, useCanRun } from '#renderer/keyboard/command-registry.ts';
import { IconButton } from '#renderer/ui/icon-button.tsx';
import type { IconName } from '#renderer/ui/icon.tsx';
import type { CommandId } from '#shared/commands/commands.ts';
import { COMMAND_TEXTS } from '#shared/messages/window/commands.ts';
import { PAGES_TEXTS } from '#shared/messages/window/pages.ts';
import { zoomOf } from './zoom.ts';
import styles from './zoom-bar.module.css';

function Command({ id, icon }: { readonly id: CommandId; readonly icon: IconName }): ReactElement {
  const { commands } = useTexts(COMMAND_TEXTS);
  return (
    <IconButton
      icon={icon}
      label={commands[id]}
      commandId={id}
      size="small"
      onPress={() => {
        runCommand(id);
      }}
    />
  );
}

interface ZoomBarProps {
  /** CSS pixels a point. */
  readonly scale: number;
  /** The page in view, from 1. */
  readonly page: number;
  readonly total: number;
}

/** Which page is in view and how large it is shown, and the buttons that change that. */
export function ZoomBar({ scale, page, total }: ZoomBarProps): ReactElement {
  const texts = useTexts(PAGES_TEXTS);
  const ownWindow = useCanRun('view.pages-window');
  return (
    <Toolbar className={styles.bar ?? ''} aria-label={texts.zoom}>
      <span className={styles.number}>{texts.number({ page, total })}</span>
      <Command id="view.zoom-out" icon="zoom-out" />
      <span className={styles.percent}>{texts.percent(Math.round(zoomOf(scale) * 100))}</span>
      <Command id="view.zoom-in" icon="zoom-in" />
      <Command id="view.zoom-width" icon="fit-width" />
      {ownWindow && <Command id="view.pages-window" icon="window" />}
    </Toolbar>
  );
}
