import type { History } from '#shared/contract/editing.ts';
import type { Digest } from '#shared/domain/digest.ts';
import type { Template } from '#shared/domain/template.ts';
import type { Problem } from '#shared/messages/messages.ts';
import type { Conflict } from './conflict.ts';

/** Where the cursor can be asked to go. */
export type FocusField = 'headline-ja' | 'headline-en' | 'body' | 'source' | 'outline';

/** The digest that is open in this window, and how it stands with it. */
export interface DraftState {
  readonly open: {
    readonly id: string;
    readonly name: string | null;
    readonly template: Template;
  } | null;
  /** With everything that was done here, stored or not. */
  readonly digest: Digest | null;
  /** The item that is being edited. */
  readonly selected: string | null;
  /** Several items marked in the outline; none, or the selected one among them. */
  readonly marked: readonly string[];
  /** `waiting`: it cannot be stored now; it is kept here and sent again. */
  readonly saving: 'saved' | 'saving' | 'waiting';
  readonly history: History;
  readonly conflict: Conflict | null;
  /** A wish for the focus; `ask` counts up, so that the same wish can be made again. */
  readonly focus: { readonly field: FocusField; readonly ask: number } | null;
  /** Why the digest could not be opened, or is not being stored. */
  readonly problem: Problem | null;
}

export const NO_DRAFT: DraftState = {
  open: null,
  digest: null,
  selected: null,
  marked: [],
  saving: 'saved',
  history: { undo: null, redo: null },
  conflict: null,
  focus: null,
  problem: null,
};
