import type { ReactNode } from 'react';

/** What the review screen is of, and the ways from it. */
export interface ReviewScreenProps {
  readonly id: string;
  /** The item to begin with. */
  readonly item: string | null;
  /** Stands at the far end of the bar. */
  readonly who?: ReactNode;
  readonly onBack: () => void;
  /** To the list of digests. */
  readonly onHome: () => void;
  /** Opens the editor, at an item. */
  readonly onCorrect: (item: string | null) => void;
  /** What the window shows by now, for its title and for coming back; the same functions always. */
  readonly onTitle: (title: string) => void;
  readonly onItem: (item: string | null) => void;
}
