import { useState, type ReactElement, type ReactNode } from 'react';
import { COMMAND_TEXTS } from '#shared/messages/window/commands.ts';
import { COMMON_TEXTS } from '#shared/messages/window/common.ts';
import { HOME_TEXTS } from '#shared/messages/window/home.ts';
import { useTexts } from '#renderer/api/texts.ts';
import { CommandButton } from '#renderer/keyboard/command-button.tsx';
import { runCommand } from '#renderer/keyboard/command-registry.ts';
import { Button } from '#renderer/ui/button.tsx';
import { EmptyState } from '#renderer/ui/empty-state.tsx';
import { MenuButton, MenuItem } from '#renderer/ui/menu.tsx';
import { Spinner } from '#renderer/ui/spinner.tsx';
import { Bin } from './bin.tsx';
import { DigestList } from './digest-list.tsx';
import { inBin, inOrder } from './in-order.ts';
import { useLibrary } from './library.ts';
import { useRemoval } from './use-removal.ts';
import styles from './home-screen.module.css';

interface HomeScreenProps {
  readonly onOpen: (id: string) => void;
  readonly onReview: (id: string) => void;
  readonly onExport: (id: string) => void;
  /** Who is signed in, at the end of the bar. */
  readonly who?: ReactNode;
  /** Stands in place of the digests for who may see none. */
  readonly instead?: ReactNode;
}

/** All digests, and the bin. */
export function HomeScreen(props: HomeScreenProps): ReactElement {
  const { onOpen, onReview, onExport, who, instead } = props;
  const texts = useTexts(HOME_TEXTS);
  const { loading } = useTexts(COMMON_TEXTS);
  const { commands } = useTexts(COMMAND_TEXTS);
  const [isBinOpen, setBinOpen] = useState(false);
  const library = useLibrary();
  const remove = useRemoval();
  const showList = (): void => {
    setBinOpen(false);
  };
  return (
    <main className={styles.screen}>
      <header className={styles.bar}>
        <h1 className={styles.heading}>{isBinOpen ? texts.bin : texts.heading}</h1>
        {isBinOpen ? (
          <Button icon="back" autoFocus onPress={showList}>
            {texts.backToList}
          </Button>
        ) : (
          <>
            <CommandButton id="file.import" icon="import">
              {texts.importFiles}
            </CommandButton>
            <CommandButton id="file.new" variant="primary" icon="add">
              {texts.newDigest}
            </CommandButton>
            <MenuButton label={texts.more}>
              <MenuItem
                id="bin"
                icon="bin"
                onAction={() => {
                  setBinOpen(true);
                }}
              >
                {texts.bin}
              </MenuItem>
              <MenuItem
                id="backups"
                icon="restore"
                onAction={() => void runCommand('file.backups')}
              >
                {commands['file.backups']}
              </MenuItem>
            </MenuButton>
          </>
        )}
        {who}
      </header>
      <div className={styles.content}>
        {instead !== undefined ? (
          instead
        ) : library === undefined ? (
          <Spinner label={loading} />
        ) : isBinOpen ? (
          <Bin digests={inBin(library)} />
        ) : library.every(({ deletedAt }) => deletedAt !== null) ? (
          <EmptyState title={texts.empty}>
            <p>{texts.emptyHelp}</p>
          </EmptyState>
        ) : (
          <DigestList
            digests={inOrder(library)}
            onOpen={onOpen}
            onReview={onReview}
            onExport={onExport}
            onRemove={remove}
          />
        )}
      </div>
    </main>
  );
}
