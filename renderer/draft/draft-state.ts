import type { History } from '#shared/contract/editing.ts';
import type { Digest } from '#shared/domain/digest.ts';
import type { Review } from '#shared/contract/review.ts';
import type { ItemField } from '#shared/domain/item-field.ts';
import type { Template } from '#shared/domain/template.ts';
import type { Problem } from '#shared/messages/messages.ts';
import type { Conflict } from './conflict.ts';
import type { Refused } from './refusal.ts';

/** Where the cursor can be asked to go. */
export type FocusField = 'headline-ja' | 'headline-en' | 'body' | 'source' | 'outline';

/** Words of an item (`fieldText`) that can be asked to be shown: UTF-16 units, without the end. */
export interface TextRange {
  readonly field: ItemField;
  readonly start: number;
  readonly end: number;
}

/** The digest that is open in this window, and how it stands with it. */
export interface DraftState {
  readonly open: {
    readonly id: string;
    readonly name: string | null;
    readonly template: Template;
  } | null;
  /** Where it is on its way, and what this person may do with it. */
  readonly review: Review | null;
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
  readonly focus: {
    readonly field: FocusField | 'words';
    /** For `words`: which. */
    readonly range: TextRange | null;
    readonly ask: number;
  } | null;
  /** Why the digest could not be opened, or is not being stored. */
  readonly problem: Problem | null;
  /** What was written here and may not be stored: the text may not be changed any more. */
  readonly refused: Refused | null;
}

export const NO_DRAFT: DraftState = {
  open: null,
  review: null,
  digest: null,
  selected: null,
  marked: [],
  saving: 'saved',
  history: { undo: null, redo: null },
  conflict: null,
  focus: null,
  problem: null,
  refused: null,
};
