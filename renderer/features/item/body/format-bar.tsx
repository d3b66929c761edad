import { memo, useState, useSyncExternalStore, type ReactElement } from 'react';
import { useCommand } from '#renderer/keyboard/command-registry.ts';
import { useTexts } from '#renderer/api/texts.ts';
import { IconButton } from '#renderer/ui/icon-button.tsx';
import type { CommandId } from '#shared/commands/commands.ts';
import { COMMAND_TEXTS } from '#shared/messages/window/commands.ts';
import { ITEM_TEXTS } from '#shared/messages/window/item.ts';
import { isFormatOn, toggleFormat, type Format } from './formatting.ts';
import { LinkDialog } from './link-dialog.tsx';
import { liveEditor } from './live-editor.ts';
import { useLivePlace } from './live-place.ts';
import styles from './format-bar.module.css';

const FORMATS = ['bold', 'italic', 'list', 'link'] as const satisfies readonly (Format | 'link')[];
const COMMAND: Readonly<Record<(typeof FORMATS)[number], CommandId>> = {
  bold: 'format.bold',
  italic: 'format.italic',
  list: 'format.list',
  link: 'format.link',
};

function subscribe(onChange: () => void): () => void {
  const { editor } = liveEditor();
  editor.on('transaction', onChange);
  return () => {
    editor.off('transaction', onChange);
  };
}
/** As text, so that it is the same as long as nothing changes. */
const formatsOn = (): string =>
  FORMATS.filter((format) => isFormatOn(liveEditor().editor, format)).join(' ');

interface FormatBarProps {
  /** A note is set in italics as a whole (report-format). */
  readonly isNote: boolean;
}

/** Bold, italic, list and link of the body that is being edited, as buttons and as commands. */
export const FormatBar = memo(function FormatBar({ isNote }: FormatBarProps): ReactElement {
  const { commands } = useTexts(COMMAND_TEXTS);
  const texts = useTexts(ITEM_TEXTS);
  const isActive = useLivePlace((state) => state.isActive);
  const on = useSyncExternalStore(subscribe, formatsOn).split(' ');
  const [isLinking, setLinking] = useState(false);
  const run: Readonly<Record<(typeof FORMATS)[number], () => void>> = {
    bold: () => {
      toggleFormat(liveEditor().editor, 'bold');
    },
    italic: () => {
      toggleFormat(liveEditor().editor, 'italic');
    },
    list: () => {
      toggleFormat(liveEditor().editor, 'list');
    },
    link: () => {
      setLinking(true);
    },
  };
  useCommand('format.bold', run.bold, isActive);
  useCommand('format.italic', run.italic, isActive && !isNote);
  useCommand('format.list', run.list, isActive);
  useCommand('format.link', run.link, isActive);
  return (
    <div className={styles.bar} role="group" aria-label={texts.formats}>
      {FORMATS.filter((format) => !(isNote && format === 'italic')).map((format) => (
        <IconButton
          key={format}
          icon={format}
          size="small"
          label={commands[COMMAND[format]]}
          commandId={COMMAND[format]}
          isOn={on.includes(format)}
          excludeFromTabOrder
          preventFocusOnPress
          onPress={run[format]}
        />
      ))}
      {isLinking && (
        <LinkDialog
          onClose={() => {
            setLinking(false);
          }}
        />
      )}
    </div>
  );
});
