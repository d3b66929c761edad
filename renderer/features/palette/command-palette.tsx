import { useState, type KeyboardEvent, type ReactElement } from 'react';
import {
  Autocomplete,
  Dialog,
  Input,
  ListBox,
  ListBoxItem,
  Modal,
  ModalOverlay,
  SearchField,
} from 'react-aria-components';
import { COMMAND_IDS, commandOf, type CommandId } from '#shared/commands/commands.ts';
import { COMMAND_TEXTS } from '#shared/messages/window/commands.ts';
import { PALETTE_TEXTS } from '#shared/messages/window/palette.ts';
import { useTexts } from '#renderer/api/texts.ts';
import { canRun, runCommand, useCommand } from '#renderer/keyboard/command-registry.ts';
import { isComposing } from '#renderer/keyboard/when-composing.ts';
import { ChordText } from '#renderer/ui/chord-text.tsx';
import { remember, useRecentCommands } from './recent-commands.ts';
import { searchCommands } from './search-commands.ts';
import { afterFocusReturned } from '#renderer/ui/after-focus-returned.ts';
import styles from './command-palette.module.css';

/** Every command by its name; opened by its own command. */
export function CommandPalette(): ReactElement {
  // What could be done where the focus was; within the palette itself it is elsewhere.
  const [available, setAvailable] = useState<readonly CommandId[] | null>(null);
  const close = (): void => {
    setAvailable(null);
  };
  useCommand('view.palette', () => {
    setAvailable(COMMAND_IDS.filter((id) => id !== 'view.palette' && canRun(id)));
  });
  return (
    <ModalOverlay
      className={styles.overlay ?? ''}
      isOpen={available !== null}
      onOpenChange={close}
      isDismissable
    >
      <Modal data-modal className={styles.modal ?? ''}>
        {available && <Palette available={available} onClose={close} />}
      </Modal>
    </ModalOverlay>
  );
}

interface PaletteProps {
  readonly available: readonly CommandId[];
  readonly onClose: () => void;
}

/** In a composition Enter would choose, and Esc empty the field, as the browser has it too. */
function keepFromComposition(event: KeyboardEvent): void {
  if (!isComposing(event)) return;
  event.stopPropagation();
  if (event.key === 'Escape') event.preventDefault();
}

function Palette({ available, onClose }: PaletteProps): ReactElement {
  const texts = useTexts(PALETTE_TEXTS);
  const { commands, menus } = useTexts(COMMAND_TEXTS);
  const recent = useRecentCommands();
  const [query, setQuery] = useState('');
  const found = searchCommands(query, available, recent);
  const choose = (id: CommandId): void => {
    remember(id);
    onClose();
    afterFocusReturned(() => void runCommand(id));
  };
  return (
    <Dialog className={styles.palette ?? ''} aria-label={texts.title}>
      <Autocomplete inputValue={query} onInputChange={setQuery}>
        <SearchField aria-label={texts.search} autoFocus className={styles.search ?? ''}>
          <Input
            className={styles.input ?? ''}
            // The list is part of the field, and only scrolled from here.
            role="combobox"
            aria-expanded
            aria-haspopup="listbox"
            placeholder={texts.search}
            spellCheck="false"
            onKeyDownCapture={keepFromComposition}
          />
        </SearchField>
        <ListBox
          className={styles.list ?? ''}
          aria-label={texts.results}
          items={found.map((id) => ({ id }))}
          onAction={(key) => {
            const id = found.find((one) => one === key);
            if (id !== undefined) choose(id);
          }}
          renderEmptyState={() => <p className={styles.nothing}>{texts.nothing}</p>}
        >
          {({ id }) => {
            const { menu, chord } = commandOf(id);
            return (
              <ListBoxItem textValue={commands[id]} className={styles.row ?? ''}>
                <span>{commands[id]}</span>
                <span className={styles.menu}>{menus[menu]}</span>
                {chord !== null && <ChordText chord={chord} />}
              </ListBoxItem>
            );
          }}
        </ListBox>
      </Autocomplete>
    </Dialog>
  );
}
