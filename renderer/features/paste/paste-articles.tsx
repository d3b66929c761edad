import { useEffect, type ReactElement } from 'react';
import { useDraft } from '#renderer/draft/draft.ts';
import { useCommand } from '#renderer/keyboard/command-registry.ts';
import { CardsSheet } from './sheet/cards-sheet.tsx';
import { ChooseDigest } from './sheet/choose-digest.tsx';
import { NothingSheet } from './sheet/nothing-sheet.tsx';
import { chooseDigest, closePaste, pasteClipboard, pasteText, recognise } from './paste.ts';
import { usePaste } from './paste-store.ts';
import { ReadingSign } from './sheet/reading-sign.tsx';
import { useFocusReturn } from './sheet/use-focus-return.ts';
import { usePreparing } from './use-preparing.ts';
import { useTextDrop } from './use-text-drop.ts';

interface PasteArticlesProps {
  /** The digest that the window shows; null for the list of digests. */
  readonly digest: string | null;
  /** Shows a digest. */
  readonly onOpen: (id: string) => void;
  /** Asks for a new digest; what is pasted is for the one that comes of it. */
  readonly onNew: () => void;
}

/** Pasting articles: by its command, or dropped as text; from the clipboard to the cards. */
export function PasteArticles({ digest, onOpen, onNew }: PasteArticlesProps): ReactElement | null {
  const step = usePaste((state) => state.step);
  const desk = usePaste((state) => state.desk);
  const open = useDraft((draft) => draft.open?.id ?? null);
  const isBroken = useDraft((draft) => draft.open === null && draft.problem !== null);

  useCommand('item.paste', () => void pasteClipboard(digest));
  useTextDrop((html, text) => {
    pasteText(html, text, digest);
  });
  useEffect(() => {
    if (step.at === 'opening' && open === step.digest) void recognise(step.digest, step.sources);
    else if (step.at === 'opening' && isBroken) closePaste();
  }, [step, open, isBroken]);
  useEffect(() => {
    // Made while its digest was asked for.
    if (step.at === 'choosing' && digest !== null) chooseDigest(digest);
  }, [step, digest]);
  useEffect(() => {
    // Another digest is shown: the cards were for the one before.
    if (step.at === 'cards' && open !== null && open !== desk?.digest) closePaste();
  }, [step, open, desk]);

  usePreparing();
  useFocusReturn(step.at !== 'closed');

  switch (step.at) {
    case 'choosing':
      return (
        <ChooseDigest
          onChoose={(id) => {
            chooseDigest(id);
            onOpen(id);
          }}
          onNew={onNew}
        />
      );
    case 'reading':
      return <ReadingSign key={step.run} />;
    case 'nothing':
      return <NothingSheet nothing={step.nothing} unread={step.unread} />;
    case 'cards':
      return desk !== null && desk.digest === open ? <CardsSheet desk={desk} /> : null;
    case 'opening':
    case 'closed':
      return null;
  }
}
