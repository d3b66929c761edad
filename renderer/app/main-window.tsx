import { useState, type ReactElement } from 'react';
import { EDITOR_TEXTS } from '#shared/messages/window/editor.ts';
import { HOME_TEXTS } from '#shared/messages/window/home.ts';
import { refusalProblem } from '#shared/messages/refusal-problem.ts';
import { PASTE_TEXTS } from '#shared/messages/window/paste.ts';
import { useEventListener } from '#renderer/api/events.ts';
import { useMayRead, useMe, useOfficeAbility } from '#renderer/api/session.ts';
import { useExplain, useTexts } from '#renderer/api/texts.ts';
import { BackupsDialog } from '#renderer/features/backups/backups-dialog.tsx';
import { ExportDialog } from '#renderer/features/exporting/export-dialog.tsx';
import { HomeScreen } from '#renderer/features/home/home-screen.tsx';
import { Importer } from '#renderer/features/home/importer.tsx';
import { NewDigestDialog } from '#renderer/features/home/new-digest-dialog.tsx';
import { OutletFormsDialog } from '#renderer/features/outlet-forms/outlet-forms-dialog.tsx';
import { NothingToRead } from '#renderer/features/people/nothing-to-read.tsx';
import { PasswordDialog } from '#renderer/features/people/password-dialog.tsx';
import { PeopleDialog } from '#renderer/features/people/people-dialog.tsx';
import { WhoMenu } from '#renderer/features/people/who-menu.tsx';
import { CommandPalette } from '#renderer/features/palette/command-palette.tsx';
import { pasteFiles } from '#renderer/features/paste/paste.ts';
import { PasteArticles } from '#renderer/features/paste/paste-articles.tsx';
import { isArticleFile } from '#renderer/features/paste/sources.ts';
import { ShortcutsDialog } from '#renderer/features/palette/shortcuts-dialog.tsx';
import { Recipients } from '#renderer/features/sending/recipients.tsx';
import { TemplatesDialog } from '#renderer/features/templates/templates-dialog.tsx';
import { useCommand } from '#renderer/keyboard/command-registry.ts';
import { notify } from '#renderer/ui/notify.ts';
import { EditorScreen } from './editor-screen.tsx';
import type { Place } from './place.ts';
import { ReviewLink } from './review-link.tsx';
import { ReviewPlace } from './review-place.tsx';
import { useLeave } from './use-leave.ts';
import styles from './main-window.module.css';

interface MainWindowProps {
  readonly place: Exclude<Place, { readonly view: 'pages' }>;
  readonly isRestarting: boolean;
}

/** What can lie over the list of digests and over one of them. */
type Sheet = 'new' | 'backups' | 'outlets' | 'templates' | 'people' | 'password';

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
  const [sheet, setSheet] = useState<Sheet | null>(null);
  const digest = place.view === 'digest' ? place.id : null;
  const [exported, setExported] = useState<string | null>(null);
  const me = useMe();
  const mayRead = useMayRead();
  const mayCreate = useOfficeAbility('create');
  const keepsPeople = useOfficeAbility('manage-people');
  const keepsTemplates = useOfficeAbility('manage-templates');
  const close = (): void => {
    setSheet(null);
  };

  useCommand(
    'file.new',
    () => {
      setSheet('new');
    },
    mayCreate?.allowed !== false,
  );
  useCommand('file.backups', () => {
    setSheet('backups');
  });
  useCommand('file.outlets', () => {
    setSheet('outlets');
  });
  useCommand('file.templates', () => {
    if (keepsTemplates?.allowed === false)
      notify({ text: explain(refusalProblem(keepsTemplates)) });
    else setSheet('templates');
  });
  useCommand('people.password', () => {
    setSheet('password');
  });
  useCommand('people.open', () => {
    // Offered to everybody: who may not is told why, and who may.
    if (keepsPeople?.allowed === false) notify({ text: explain(refusalProblem(keepsPeople)) });
    else setSheet('people');
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
      {place.view === 'digest' && <ReviewLink key={place.id} place={place} />}
      <div className={styles.screen}>
        {place.view === 'home' ? (
          <HomeScreen
            onOpen={openDigest}
            onReview={(id) => {
              leave({ view: 'review', id });
            }}
            onExport={setExported}
            who={<WhoMenu />}
            instead={mayRead ? undefined : <NothingToRead />}
          />
        ) : place.view === 'review' ? (
          <ReviewPlace key={place.id} place={place} onExport={setExported} who={<WhoMenu />} />
        ) : (
          <EditorScreen key={place.id} id={place.id} onExport={setExported} who={<WhoMenu />} />
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
      {sheet === 'templates' && <TemplatesDialog onClose={close} />}
      {sheet === 'people' && keepsPeople?.allowed !== false && <PeopleDialog onClose={close} />}
      {sheet === 'password' && me && <PasswordDialog person={me} isOwn onClose={close} />}
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
      <Recipients />
      <CommandPalette />
      <ShortcutsDialog />
    </div>
  );
}
