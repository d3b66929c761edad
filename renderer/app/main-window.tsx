import { useState, type ReactElement } from 'react';
import { EDITOR_TEXTS } from '#shared/messages/window/editor.ts';
import { HOME_TEXTS } from '#shared/messages/window/home.ts';
import { PASTE_TEXTS } from '#shared/messages/window/paste.ts';
import { useEventListener } from '#renderer/api/events.ts';
import { useExplain, useTexts } from '#renderer/api/texts.ts';
import { BackupsDialog } from '#renderer/features/backups/backups-dialog.tsx';
import { ExportDialog } from '#renderer/features/exporting/export-dialog.tsx';
import { HomeScreen } from '#renderer/features/home/home-screen.tsx';
import { Importer } from '#renderer/features/home/importer.tsx';
import { NewDigestDialog } from '#renderer/features/home/new-digest-dialog.tsx';
import { OutletFormsDialog } from '#renderer/features/outlet-forms/outlet-forms-dialog.tsx';
import { CommandPalette } from '#renderer/features/palette/command-palette.tsx';
import { pasteFiles } from '#renderer/features/paste/paste.ts';
import { PasteArticles } from '#renderer/features/paste/paste-articles.tsx';
import { isArticleFile } from '#renderer/features/paste/sources.ts';
import { ShortcutsDialog } from '#renderer/features/palette/shortcuts-dialog.tsx';
import { useCommand } from '#renderer/keyboard/command-registry.ts';
import { notify } from '#renderer/ui/notify.ts';
import { EditorScreen } from './editor-screen.tsx';
import type { Place } from './place.ts';
import { useGeneralCommands } from './use-general-commands.ts';
import { useLeave } from './use-leave.ts';
import { useUnloadQuestion } from './use-unload-question.ts';
import styles from './main-window.module.css';

interface MainWindowProps {
  readonly place: Exclude<Place, { readonly view: 'pages' }>;
  readonly isRestarting: boolean;
}

/** The list of digests or one of them, and the sheets that can lie over both. */
export function MainWindow({ place, isRestarting }: MainWindowProps): ReactElement {
  const texts = useTexts(EDITOR_TEXTS);
  const home = useTexts(HOME_TEXTS);
  const paste = useTexts(PASTE_TEXTS);
  const explain = useExplain();
  const leave = useLeave();
  const openDigest = (id: string): void => {
    leave({ view: 'digest', id });
  };
  const [sheet, setSheet] = useState<'new' | 'backups' | 'outlets' | null>(null);
  const digest = place.view === 'digest' ? place.id : null;
  const [exported, setExported] = useState<string | null>(null);
  const close = (): void => {
    setSheet(null);
  };

  useGeneralCommands();
  useUnloadQuestion();
  useCommand('file.new', () => {
    setSheet('new');
  });
  useCommand('file.backups', () => {
    setSheet('backups');
  });
  useCommand('file.outlets', () => {
    setSheet('outlets');
  });
  useEventListener('show-digest', ({ id }) => {
    openDigest(id);
  });
  useEventListener('open-failed', ({ problem }) => {
    notify({ text: explain(problem), tone: 'danger' });
  });

  return (
    <div className={styles.window}>
      {isRestarting && (
        <p className={styles.restarting} role="status">
          {texts.restarting}
        </p>
      )}
      <div className={styles.screen}>
        {place.view === 'home' ? (
          <HomeScreen onOpen={openDigest} onExport={setExported} />
        ) : (
          <EditorScreen key={place.id} id={place.id} onExport={setExported} />
        )}
      </div>
      <Importer
        onOpen={openDigest}
        articles={{
          isOne: (file) => isArticleFile(file, digest !== null),
          take: (files) => void pasteFiles(files, digest),
          dropHere: digest === null ? home.dropHere : paste.dropHere,
        }}
      />
      <PasteArticles
        digest={digest}
        onOpen={openDigest}
        onNew={() => {
          setSheet('new');
        }}
      />
      <NewDigestDialog isOpen={sheet === 'new'} onClose={close} onOpen={openDigest} />
      {sheet === 'outlets' && <OutletFormsDialog onClose={close} />}
      <BackupsDialog isOpen={sheet === 'backups'} onClose={close} />
      {exported !== null && (
        <ExportDialog
          id={exported}
          isOpen
          onClose={() => {
            setExported(null);
          }}
        />
      )}
      <CommandPalette />
      <ShortcutsDialog />
    </div>
  );
}
