import { memo, useEffect, useState, type CSSProperties, type ReactElement } from 'react';
import { ORIGINALS_TEXTS } from '#shared/messages/window/originals.ts';
import { EDITOR_TEXTS } from '#shared/messages/window/editor.ts';
import { useTexts } from '#renderer/api/texts.ts';
import { openDraft, useDraft } from '#renderer/draft/draft.ts';
import { ConflictDialog } from '#renderer/features/conflict/conflict-dialog.tsx';
import { ItemEditor } from '#renderer/features/item/item-editor.tsx';
import { OutlineCommands } from '#renderer/features/outline/outline-commands.tsx';
import { Outline } from '#renderer/features/outline/outline.tsx';
import { OriginalsPane } from '#renderer/features/originals/originals-pane.tsx';
import { useCommand } from '#renderer/keyboard/command-registry.ts';
import { PagesLink } from '#renderer/features/pages/pages-link.tsx';
import { PagesPane } from '#renderer/features/pages/pages-pane.tsx';
import { DraftMissing } from './draft-missing.tsx';
import { Splitter } from './splitter.tsx';
import { TitleBar } from './title-bar.tsx';
import { useDigestCommands } from './use-digest-commands.ts';
import { usePane, type Pane } from './use-pane.ts';
import styles from './editor-screen.module.css';

interface EditorScreenProps {
  readonly id: string;
  readonly onExport: (id: string) => void;
}

// The columns look after themselves: moving a splitter need not draw them again.
const OutlineColumn = memo(Outline);
const ItemColumn = memo(ItemEditor);
const PagesColumn = memo(PagesPane);

/** One digest: where I am, what I do, what comes of it. */
export function EditorScreen({ id, onExport }: EditorScreenProps): ReactElement {
  const texts = useTexts(EDITOR_TEXTS);
  const outline = usePane('outline');
  const pagesPane = usePane('pages');
  const { title: original } = useTexts(ORIGINALS_TEXTS);
  // What was pasted for the item stands where the pages do.
  const [isOriginal, setOriginal] = useState(false);
  const toggleOriginal = (): void => {
    setOriginal(!isOriginal);
  };
  const pages: Pane = {
    ...pagesPane,
    open: pagesPane.open && !isOriginal,
    toggle: () => {
      setOriginal(false);
      if (!isOriginal || !pagesPane.open) pagesPane.toggle();
    },
  };
  useCommand('item.original', toggleOriginal);
  const isOpen = useDraft(({ open }) => open?.id === id);
  useDigestCommands(id, { outline, pages, onExport });

  useEffect(() => {
    // Closed by who leaves it (leave.ts): the draft outlives a page of failure in between.
    if (useDraft.getState().open?.id !== id) void openDraft(id);
  }, [id]);

  if (!isOpen) return <DraftMissing />;
  return (
    <div className={styles.screen}>
      <TitleBar outline={outline} pages={pages} />
      <div
        className={styles.columns}
        style={
          {
            '--outline': outline.open ? `${String(outline.width)}px` : '0px',
            '--pages': pages.open || isOriginal ? `${String(pages.width)}px` : '0px',
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
        {isOriginal && (
          <aside className={styles.pages} aria-label={original}>
            <Splitter
              label={texts.originalWidth}
              pane={{ ...pages, open: true, toggle: toggleOriginal }}
              edge="start"
            />
            <OriginalsPane onClose={toggleOriginal} />
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
      <OutlineCommands />
      <PagesLink />
    </div>
  );
}
