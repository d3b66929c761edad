import { call } from '#renderer/api/call.ts';
import { onEvent } from '#renderer/api/events.ts';
import { windowInfo } from '#renderer/api/window-info.ts';
import type { Item } from '#shared/domain/digest.ts';
import { createDraft } from './create-draft.ts';
import { mayWrite } from './may-write.ts';
import { itemsById } from './items-by-id.ts';

export type { Conflict, ConflictChoice } from './conflict.ts';
export type { DraftState, FocusField, TextRange } from './draft-state.ts';
export { whyReadOnly } from './may-write.ts';
export type { Refused } from './refusal.ts';
export type { UndoOutcome } from './sync-deeds.ts';

/** The draft of this window. */
const draft = createDraft({
  call,
  onEvent,
  onAway: (listener) => {
    window.addEventListener('blur', () => {
      listener(false);
    });
    document.addEventListener('visibilitychange', () => {
      listener(false);
    });
    window.addEventListener('pagehide', () => {
      listener(true);
    });
  },
  seat: () => windowInfo().seat,
});

/** The state of the draft, or a part of it. */
export const useDraft = draft.store;

export const {
  openDraft,
  closeDraft,
  editDraft,
  undoDraft,
  redoDraft,
  flushDraft,
  resolveConflict,
  forgetRefused,
  parkDraft,
  unparkDraft,
  hasParkedDraft,
  selectItem,
  markItems,
  focusField,
} = draft;

/** Whether the text may be changed by this person now. */
export const useCanWrite = (): boolean => useDraft(({ review }) => mayWrite(review));
export const canWrite = (): boolean => mayWrite(useDraft.getState().review);

/** One item of the draft; renders again when this item changes, and no other. */
export const useItem = (id: string): Item | undefined =>
  useDraft(({ digest }) => (digest ? itemsById(digest).get(id) : undefined));

/** The item that is being edited. */
export const useSelectedItem = (): Item | undefined =>
  useDraft(({ digest, selected }) =>
    digest && selected !== null ? itemsById(digest).get(selected) : undefined,
  );
