import {
  memo,
  useEffect,
  useState,
  type CSSProperties,
  type ReactElement,
  type ReactNode,
} from 'react';
import { ORIGINALS_TEXTS } from '#shared/messages/window/originals.ts';
import { COMMENT_TEXTS } from '#shared/messages/window/comments.ts';
import { EDITOR_TEXTS } from '#shared/messages/window/editor.ts';
import { useTexts } from '#renderer/api/texts.ts';
import { useCommentEvents } from '#renderer/api/comments.ts';
import { clearCommentDesk } from '#renderer/draft/comment-desk.ts';
import { openDraft, useDraft } from '#renderer/draft/draft.ts';
import { CommentsPane } from '#renderer/features/comments/comments-pane.tsx';
import { ConflictDialog } from '#renderer/features/conflict/conflict-dialog.tsx';
import { RefusedDialog } from '#renderer/features/conflict/refused-dialog.tsx';
import { ItemEditor } from '#renderer/features/item/item-editor.tsx';
import { OutlineCommands } from '#renderer/features/outline/outline-commands.tsx';
import { Outline } from '#renderer/features/outline/outline.tsx';
import { OriginalsPane } from '#renderer/features/originals/originals-pane.tsx';
import { useCommand } from '#renderer/keyboard/command-registry.ts';
import { PagesLink } from '#renderer/features/pages/pages-link.tsx';
import { PagesPane } from '#renderer/features/pages/pages-pane.tsx';
import { StateLines } from '#renderer/features/workflow/state-lines.tsx';
import { useReadingOnly } from '#renderer/features/workflow/use-reading-only.ts';
import { Workflow } from '#renderer/features/workflow/workflow.tsx';
import { DigestDialogs } from './digest-dialogs.tsx';
import { DraftMissing } from './draft-missing.tsx';
import { useCommentCommand } from './use-comment-command.ts';
import { Splitter } from './splitter.tsx';
import { TitleBar } from './title-bar.tsx';
import { useDigestCommands } from './use-digest-commands.ts';
import { usePane, type Pane } from './use-pane.ts';
import styles from './editor-screen.module.css';

interface EditorScreenProps {
  readonly id: string;
  readonly onExport: (id: string) => void;
  /** Who is signed in, at the end of the title bar. */
  readonly who?: ReactNode;
}

// The columns look after themselves: moving a splitter need not draw them again.
const OutlineColumn = memo(Outline);
const ItemColumn = memo(ItemEditor);
const PagesColumn = memo(PagesPane);

/** One digest: where I am, what I do, what comes of it. */
export function EditorScreen({ id, onExport, who }: EditorScreenProps): ReactElement {
  const texts = useTexts(EDITOR_TEXTS);
  const outline = usePane('outline');
  const pagesPane = usePane('pages');
  const { title: original } = useTexts(ORIGINALS_TEXTS);
  const comments = useTexts(COMMENT_TEXTS);
  // What was pasted for the item, and comments, stand where the pages do.
  const [instead, setInstead] = useState<'original' | 'comments' | null>(null);
  const toggle = (pane: 'original' | 'comments') => (): void => {
    setInstead(instead === pane ? null : pane);
  };
  const pages: Pane = {
    ...pagesPane,
    open: pagesPane.open && instead === null,
    toggle: () => {
      setInstead(null);
      if (instead === null || !pagesPane.open) pagesPane.toggle();
    },
  };
  const beside: Pane = {
    ...pages,
    open: true,
    toggle: () => {
      setInstead(null);
    },
  };
  useCommand('item.original', toggle('original'));
  useCommand('review.comments', toggle('comments'));
  useCommentCommand(() => {
    setInstead('comments');
  });
  useCommentEvents(id);
  useReadingOnly();
  const isOpen = useDraft(({ open }) => open?.id === id);
  useDigestCommands(id, { outline, pages, onExport });

  useEffect(() => {
    // Closed by who leaves it (leave.ts): the draft outlives a page of failure in between.
    if (useDraft.getState().open?.id !== id) void openDraft(id);
    return clearCommentDesk;
  }, [id]);

  if (!isOpen) return <DraftMissing />;
  return (
    <div className={styles.screen}>
      <TitleBar outline={outline} pages={pages} isCommenting={instead === 'comments'} who={who} />
      <StateLines />
      <div
        className={styles.columns}
        style={
          {
            '--outline': outline.open ? `${String(outline.width)}px` : '0px',
            '--pages': pages.open || instead !== null ? `${String(pages.width)}px` : '0px',
          } as CSSProperties
        }
      >
        {outline.open && (
          <nav className={styles.outline} aria-label={texts.outline}>
            <OutlineColumn />
            <Splitter label={texts.outlineWidth} pane={outline} edge="end" />
          </nav>
        )}
        <main className={styles.item} aria-label={texts.item}>
          <ItemColumn />
        </main>
        {instead === 'original' && (
          <aside className={styles.pages} aria-label={original}>
            <Splitter label={texts.originalWidth} pane={beside} edge="start" />
            <OriginalsPane onClose={beside.toggle} />
          </aside>
        )}
        {instead === 'comments' && (
          <aside className={styles.pages} aria-label={comments.title}>
            <Splitter label={comments.width} pane={beside} edge="start" />
            <CommentsPane onClose={beside.toggle} />
          </aside>
        )}
        {pages.open && (
          <aside className={styles.pages} aria-label={texts.pages}>
            <Splitter label={texts.pagesWidth} pane={pages} edge="start" />
            <PagesColumn />
          </aside>
        )}
      </div>
      <ConflictDialog />
      <RefusedDialog />
      <Workflow id={id} />
      <DigestDialogs id={id} />
      <OutlineCommands />
      <PagesLink />
    </div>
  );
}
