import type { PasteTexts } from '#shared/messages/window/paste.ts';
import { editDraft, selectItem, useDraft } from '#renderer/draft/draft.ts';
import { afterFocusReturned } from '#renderer/ui/after-focus-returned.ts';
import { notify } from '#renderer/ui/notify.ts';
import { additionOf } from './add-cards.ts';
import { countTaken } from './card.ts';
import { isEdited } from './deck.ts';
import { clearDesk, closePaste, refuseCards, reopenPaste } from '../paste.ts';
import { usePaste } from '../paste-store.ts';

/** Takes the last notice of this away. */
let dismiss = (): void => undefined;

/** Takes away what was said of the last paste: another one is on its way. */
export const forgetLastPaste = (): void => {
  dismiss();
};

/** Puts the accepted cards into the digest, as one step; the first Japanese headline comes next. */
export function takeCards(texts: PasteTexts): void {
  const { desk } = usePaste.getState();
  const { digest, selected } = useDraft.getState();
  const count = desk ? countTaken(desk.deck.cards) : 0;
  if (!desk || !digest || count === 0 || refuseCards()) return;
  const addition = additionOf(desk.deck.cards, digest, selected, () => crypto.randomUUID());
  editDraft('paste-items', addition.change, undefined, addition.originals);
  clearDesk();
  // Of one article the item that has the focus now says enough.
  dismiss();
  if (count > 1) dismiss = notify({ text: texts.added(count) });
  const { first } = addition;
  if (first === null) return;
  afterFocusReturned(() => {
    selectItem(first, 'headline-ja');
  });
}

/** Closes the cards; what was done to them can be gone on with. */
export function leaveCards(texts: PasteTexts): void {
  const { desk } = usePaste.getState();
  closePaste();
  if (desk && isEdited(desk.deck)) {
    dismiss = notify({ text: texts.left, action: { label: texts.reopen, run: reopenPaste } });
  }
}
