import { useState } from 'react';
import type { Key, Selection } from 'react-aria-components';
import { markItems, selectItem, useDraft } from '#renderer/draft/draft.ts';
import { SECTION_PREFIX } from './outline-focus.ts';

interface Marks {
  readonly selectedKeys: Iterable<Key>;
  readonly onSelectionChange: (keys: Selection) => void;
}

const isSame = (keys: ReadonlySet<Key>, ids: readonly string[]): boolean =>
  keys.size === ids.length && ids.every((id) => keys.has(id));

/** Tells the draft what is marked now: the item that was marked last is edited. */
function mark(ids: readonly string[]): void {
  const { marked, selected } = useDraft.getState();
  const added = ids.filter((id) => id !== selected && !marked.includes(id));
  const kept = selected !== null && ids.includes(selected) ? selected : ids[0];
  const next = added.length === 1 || kept === undefined ? added[0] : kept;
  if (next === undefined) return;
  if (ids.length === 1) selectItem(next);
  else markItems(ids, next);
}

/** The marks of the list, which are those of the draft. `all` are the items in sight. */
export function useMarks(all: readonly string[]): Marks {
  const selected = useDraft((state) => state.selected);
  const marked = useDraft((state) => state.marked);
  // The list's own object knows where Shift began; it is given back as long as it says the same.
  const [last, setLast] = useState<ReadonlySet<Key>>(() => new Set());
  const ids = marked.length > 0 ? marked : selected === null ? [] : [selected];
  return {
    selectedKeys: isSame(last, ids) ? last : ids,
    onSelectionChange: (keys) => {
      if (keys !== 'all') setLast(keys);
      mark(
        keys === 'all'
          ? all
          : [...keys].map(String).filter((key) => !key.startsWith(SECTION_PREFIX)),
      );
    },
  };
}
