import type { Digest } from '#shared/domain/digest.ts';
import { bringBack, bringBackHeader, bringBackItem } from '#shared/editing/bring-back.ts';
import { COMMON_TEXTS } from '#shared/messages/window/common.ts';
import { HISTORY_TEXTS } from '#shared/messages/window/history.ts';
import { useAbilities } from '#renderer/api/review.ts';
import { useTexts } from '#renderer/api/texts.ts';
import { useWhyNot } from '#renderer/api/why-not.ts';
import { editDraft, flushDraft, undoDraft, useDraft } from '#renderer/draft/draft.ts';
import { notify } from '#renderer/ui/notify.ts';
import type { BringBack } from './comparison-view.tsx';

/** Bringing an earlier text back, as a new change of one step; or why it may not be done. */
export type BringingBack =
  | { readonly allowed: true; readonly whole: () => void; readonly parts: BringBack }
  | { readonly allowed: false; readonly why: string | null };

/** What can be brought back from an earlier text of the digest that is open here. */
export function useBringBack(id: string, earlier: Digest | undefined): BringingBack {
  const texts = useTexts(HISTORY_TEXTS);
  const { undo } = useTexts(COMMON_TEXTS);
  const whyNot = useWhyNot();
  const ability = useAbilities(id)?.['bring-back'];
  const isOpen = useDraft(({ open }) => open?.id === id);
  if (!ability || !earlier) return { allowed: false, why: null };
  if (!ability.allowed) return { allowed: false, why: whyNot(ability) };
  // In the review screen the text is only read.
  if (!isOpen) return { allowed: false, why: texts.notOpen };
  const write = (change: (digest: Digest) => Digest): void => {
    editDraft('bring-back', change);
    void flushDraft();
    notify({
      text: texts.broughtBack,
      action: { label: undo, run: () => void undoDraft() },
    });
  };
  return {
    allowed: true,
    whole: () => {
      write((digest) => bringBack(digest, earlier));
    },
    parts: {
      header: () => {
        write((digest) => bringBackHeader(digest, earlier));
      },
      item: (item, place) => {
        write((digest) => bringBackItem(digest, earlier, item, place));
      },
    },
  };
}
