import { useState, type RefObject } from 'react';
import { findItem } from '#shared/editing/place.ts';
import { REVIEW_TEXTS } from '#shared/messages/window/review.ts';
import { call } from '#renderer/api/call.ts';
import { useExplain, useTexts } from '#renderer/api/texts.ts';
import { useCommand } from '#renderer/keyboard/command-registry.ts';
import { notify } from '#renderer/ui/notify.ts';
import { SEEN, type Base } from './base.ts';
import type { ReviewAct } from './review-keys.ts';
import { nextOf } from './review-model.ts';
import type { Composing } from './review-report.tsx';
import type { ReviewScreenProps } from './review-screen-props.ts';
import { useStopDeeds, type StopDeeds } from './stop-deeds.ts';
import { currentSelection, selectNextText } from './text-selection.ts';
import { useAcceptance } from './use-acceptance.ts';
import { useIfAllowed } from './use-if-allowed.ts';
import { useRemarks } from './use-remarks.ts';
import type { ShownReading } from './use-reading.ts';
import { useReviewKeys } from './use-review-keys.ts';
import type { Stops } from './use-stops.ts';

/** A sheet over the review; `asked` is the text as it was when the sheet was opened. */
type Sheet =
  { readonly kind: 'return' } | { readonly kind: 'approve'; readonly asked: ShownReading };

interface DeskInput extends ReviewScreenProps {
  readonly reading: ShownReading;
  readonly root: RefObject<HTMLElement | null>;
  readonly stops: Stops;
  readonly all: readonly string[];
  readonly changed: readonly string[];
  readonly onBase: (base: Base) => void;
  readonly refresh: () => Promise<unknown>;
  readonly onFilter: () => void;
}

export interface DeskDeeds {
  readonly deeds: StopDeeds;
  readonly sheet: Sheet | null;
  readonly composing: Composing | null;
  /** The comment that is looked at. */
  readonly active: string | null;
  /** The text became another since it was first shown. */
  readonly isUpdated: boolean;
  readonly filter: () => void;
  readonly markSeen: () => void;
  readonly openReturn: () => void;
  readonly openApprove: () => void;
  readonly closeSheet: () => void;
  /** Compares with what was shown, after it turned out to be another text by now. */
  readonly showChangesSince: (shown: ShownReading) => void;
}

/** A key that is used whatever comes of it. */
const used = (deed: () => void) => (): boolean => {
  deed();
  return true;
};

/** Everything that can be done on the review screen, by mouse, key and command. */
export function useDeskDeeds(input: DeskInput): DeskDeeds {
  const { id, reading, root, stops, all, changed } = input;
  const { onBase, refresh, onFilter, onBack, onHome, onCorrect } = input;
  const texts = useTexts(REVIEW_TEXTS);
  const explain = useExplain();
  const [sheet, setSheet] = useState<Sheet | null>(null);
  const [active, setActive] = useState<string | null>(null);
  const [knownClock, setKnownClock] = useState(reading.clock);
  const { abilities } = reading.review;
  const ifAllowed = useIfAllowed(abilities);
  const acceptance = useAcceptance(id, reading);
  const remarks = useRemarks({
    reading,
    stops,
    selectedNow: () => root.current && currentSelection(root.current),
    ifAllowed,
  });
  const { current } = stops;

  const showChangesSince = (shown: ShownReading): void => {
    onBase({ since: 'shown', at: shown.readAt, digest: shown.digest });
    void refresh();
  };
  const correct = (): void => {
    // An officer, who never corrects in review, hears when the text may be edited.
    const isOfficers =
      abilities.edit.allowed || abilities['correct-in-review'].allowed
        ? abilities.edit.allowed
        : abilities['correct-in-review'].why === 'wrong-role';
    ifAllowed(isOfficers ? 'edit' : 'correct-in-review', () => {
      onCorrect(findItem(reading.digest, current)?.id ?? null);
    });
  };
  const markSeen = async (): Promise<void> => {
    const answer = await call('review.seen', { id, clock: reading.clock });
    if (!answer.ok) {
      notify({ text: explain(answer.error), tone: 'warn' });
      if (answer.error.code === 'text-changed') showChangesSince(reading);
      return;
    }
    notify({ text: texts.markedSeen });
    setKnownClock(reading.clock);
    onBase(SEEN);
    await refresh();
  };
  const openReturn = (): void => {
    ifAllowed('return', () => {
      setSheet({ kind: 'return' });
    });
  };
  const openApprove = (): void => {
    ifAllowed('approve', () => {
      setSheet({ kind: 'approve', asked: reading });
    });
  };
  const filter = (): void => {
    if (changed.length === 0) notify({ text: texts.noneToFilter });
    else onFilter();
  };
  const goChanged = (step: 1 | -1) => (): void => {
    const next = nextOf(changed, all, current, step);
    if (next === null) notify({ text: texts.noOtherChange });
    else stops.go(next);
  };
  const select = (): void => {
    const stop = `[data-stop="${CSS.escape(current)}"] [data-item]`;
    const item = root.current?.querySelector<HTMLElement>(stop);
    if (item) selectNextText(item);
  };
  const toggle = (): void => {
    acceptance.toggle(current);
  };

  const acts: Readonly<Record<ReviewAct, (event: KeyboardEvent) => boolean>> = {
    // In an item that is longer than the window the arrows scroll first.
    next: ({ key }) => !(key === 'ArrowDown' && stops.hasMore(1)) && stops.step(1),
    previous: ({ key }) => !(key === 'ArrowUp' && stops.hasMore(-1)) && stops.step(-1),
    'next-changed': used(goChanged(1)),
    'previous-changed': used(goChanged(-1)),
    filter: used(filter),
    accept: used(toggle),
    'accept-all': used(acceptance.acceptAll),
    select: used(select),
    comment: used(remarks.comment),
    'comment-all': used(remarks.commentAll),
    correct: used(correct),
    seen: used(() => void markSeen()),
    return: used(openReturn),
    approve: used(openApprove),
    back: used(onBack),
  };
  useReviewKeys((act, event) => acts[act](event));
  useCommand('file.home', onHome);
  useCommand('review.comment', remarks.comment);
  useCommand('review.return', openReturn);
  useCommand('review.approve', openApprove);

  const deeds = useStopDeeds({
    toggle: acceptance.toggle,
    comment: remarks.comment,
    commentAll: remarks.commentAll,
    composed: remarks.composed,
    correct,
    go: stops.go,
    show: (comment) => {
      setActive(comment);
      const mark = `[data-marks~="${CSS.escape(comment)}"]`;
      root.current?.querySelector(mark)?.scrollIntoView({ block: 'nearest' });
    },
    sectionTitle: (key) => {
      const { before, digest } = reading;
      const sections = [...(before?.digest.sections ?? []), ...digest.sections];
      return sections.find((section) => section.key === key)?.title ?? key;
    },
  });

  return {
    deeds,
    sheet,
    composing: remarks.composing,
    active,
    isUpdated: reading.clock !== knownClock,
    filter,
    markSeen: () => void markSeen(),
    openReturn,
    openApprove,
    closeSheet: () => {
      setSheet(null);
    },
    showChangesSince,
  };
}
