/** What a step of the history is called in "Undo …"; the words are in shared/messages. */
export const STEP_LABELS = [
  'typing',
  'add-item',
  'remove-items',
  'move-items',
  'sort-section',
  'split-item',
  'merge-items',
  'add-block',
  'remove-block',
  'move-block',
  'change-kind',
  'source',
  'paste',
  'paste-items',
  'header',
  'resolve-conflict',
  /** Brought back from an earlier version. */
  'bring-back',
  /** Taken from a file that came back from Word. */
  'take-proposals',
] as const;
export type StepLabel = (typeof STEP_LABELS)[number];
