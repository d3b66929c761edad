import { create } from 'zustand';

/** Marks the list of items in the page, so that commands know whether the focus is in it. */
export const OUTLINE_MARK = 'data-outline';
/** Marks a row with its key: an item's id, or `section:` and the section's key. */
export const SECTION_PREFIX = 'section:';

/** What the outline is searched for, and how often the search field was asked for. */
interface OutlineView {
  readonly search: string;
  readonly findAsk: number;
  /** Sections whose items are folded away. */
  readonly folded: readonly string[];
  /** How often items were moved here: the selected one is then brought into sight. */
  readonly moves: number;
}

/** How this window looks at the outline; it outlives the pane, which can be folded away. */
export const useOutlineView = create<OutlineView>()(() => ({
  search: '',
  findAsk: 0,
  folded: [],
  moves: 0,
}));

export const setSearch = (search: string): void => {
  useOutlineView.setState({ search });
};

/** Opens sections and folds the others away. */
export const setFolded = (folded: readonly string[]): void => {
  useOutlineView.setState({ folded });
};

/** Items were moved in this window. */
export const noteMove = (): void => {
  useOutlineView.setState(({ moves }) => ({ moves: moves + 1 }));
};

const outline = (): HTMLElement | null => document.querySelector(`[${OUTLINE_MARK}]`);

/** Whether the focus is in the outline. */
export const isInOutline = (): boolean => outline()?.contains(document.activeElement) ?? false;

/** Whether the outline is in sight. */
export const isOutlineThere = (): boolean => outline() !== null;

/** About how high a row is, CSS pixels; each is measured when it comes into sight. */
export const ROW_HEIGHT = 47;

/**
 * Brings the row with this index (sections counted as well) near enough to be drawn; exactly where
 * it is to be, `scrollIntoView` says then.
 */
export function scrollNear(index: number): void {
  const list = outline()?.querySelector('[role="treegrid"]');
  if (list) list.scrollTop = Math.max(0, index * ROW_HEIGHT - list.clientHeight / 2);
}

/** The row of an item or section, where it is drawn. */
export const rowOf = (key: string): HTMLElement | null =>
  outline()?.querySelector(`[role="row"][data-key="${CSS.escape(key)}"]`) ?? null;

/** The key of the row that has the focus in it; null where none has. */
export const focusedRow = (): string | null =>
  isInOutline()
    ? (document.activeElement?.closest<HTMLElement>('[role="row"]')?.dataset.key ?? null)
    : null;

/** The section whose own row has the focus. */
export function focusedSection(): string | null {
  const key = focusedRow();
  return key?.startsWith(SECTION_PREFIX) === true ? key.slice(SECTION_PREFIX.length) : null;
}
