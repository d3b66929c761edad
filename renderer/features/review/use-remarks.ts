import { useState } from 'react';
import type { ReviewReading } from '#shared/contract/review.ts';
import { REVIEW_TEXTS } from '#shared/messages/window/review.ts';
import { useTexts } from '#renderer/api/texts.ts';
import { notify } from '#renderer/ui/notify.ts';
import { anchorOf, itemAnchor } from './composing.ts';
import { HEADING } from './review-model.ts';
import type { Composing } from './review-report.tsx';
import type { SelectedText } from './text-selection.ts';
import type { IfAllowed } from './use-if-allowed.ts';
import type { Stops } from './use-stops.ts';

export interface Remarks {
  /** A comment that is being written. */
  readonly composing: Composing | null;
  /** Begins one on what is selected, else on the item (or the whole) that is looked at. */
  readonly comment: () => void;
  readonly commentAll: () => void;
  /** It is stored, or given up. */
  readonly composed: () => void;
}

interface RemarksInput {
  readonly reading: ReviewReading;
  readonly stops: Stops;
  /** What is selected at this moment. */
  readonly selectedNow: () => SelectedText | null;
  readonly ifAllowed: IfAllowed;
}

/** Writing comments on the review screen. */
export function useRemarks({ reading, stops, selectedNow, ifAllowed }: RemarksInput): Remarks {
  const texts = useTexts(REVIEW_TEXTS);
  const [composing, setComposing] = useState<Composing | null>(null);
  const { current } = stops;
  const compose = (stop: string, anchor: Composing['anchor'] | null): void => {
    ifAllowed('comment', () => {
      if (anchor) setComposing({ stop, anchor });
      else notify({ text: texts.itemGone });
    });
  };
  const commentAll = (): void => {
    stops.go(HEADING);
    compose(HEADING, { on: 'digest' });
  };
  return {
    composing,
    commentAll,
    comment: () => {
      const selected = selectedNow();
      if (selected) {
        stops.note(selected.item);
        compose(selected.item, anchorOf(selected, reading.digest));
      } else if (current === HEADING) commentAll();
      else compose(current, itemAnchor(current, reading.digest));
    },
    composed: () => {
      setComposing(null);
      stops.go(current);
    },
  };
}
