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
] as const;
export type StepLabel = (typeof STEP_LABELS)[number];
