import { useEffect, useState } from 'react';
import { incompleteness } from '#shared/checks/incompleteness.ts';
import type { Item } from '#shared/domain/digest.ts';
import { COMMENT_TEXTS } from '#shared/messages/window/comments.ts';
import { OUTLINE_TEXTS, type OutlineTexts } from '#shared/messages/window/outline.ts';
import { useTexts } from '#renderer/api/texts.ts';
import { useDraft } from '#renderer/draft/draft.ts';
import { itemsById } from '#renderer/draft/items-by-id.ts';
import { itemLabel, sourceLabel } from './item-label.ts';
import { useOpenComments } from './use-open-comments.ts';

/** How long nothing was changed in an item before its row is named anew, milliseconds. */
const CALM = 800;

/** What a row is called: for drag and drop, and as a whole for screen readers. */
interface RowName {
  readonly headline: string;
  readonly all: string;
}

const itemNow = (id: string): Item | undefined => {
  const { digest } = useDraft.getState();
  return digest ? itemsById(digest).get(id) : undefined;
};

function nameOf(item: Item | undefined, texts: OutlineTexts, remarks: string | null): RowName {
  if (!item) return { headline: '', all: '' };
  const headline = itemLabel(item, texts.untitled).text;
  const missing = incompleteness(item).map((part) => texts.missing[part]);
  const parts = [
    headline,
    sourceLabel(item) || texts.noSource,
    ...(missing.length > 0 ? [texts.lacks(missing)] : []),
    ...(remarks === null ? [] : [remarks]),
  ];
  return { headline, all: parts.join(', ') };
}

/** The name of an item's row, as it is when nobody is typing in the item. */
export function useCalmName(id: string): RowName {
  const texts = useTexts(OUTLINE_TEXTS);
  const { openCount } = useTexts(COMMENT_TEXTS);
  const remarks = useOpenComments(id);
  const [item, setItem] = useState(() => itemNow(id));
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const stop = useDraft.subscribe((state, old) => {
      if (state.digest === old.digest) return;
      const before = old.digest && itemsById(old.digest).get(id);
      if (itemNow(id) === before) return;
      clearTimeout(timer);
      timer = setTimeout(() => {
        setItem(itemNow(id));
      }, CALM);
    });
    return () => {
      clearTimeout(timer);
      stop();
    };
  }, [id]);
  return nameOf(item, texts, remarks > 0 ? openCount(remarks) : null);
}
