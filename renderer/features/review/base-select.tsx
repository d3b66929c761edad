import type { ReactElement } from 'react';
import type { HistoryEntry, ReviewReading } from '#shared/contract/review.ts';
import { REVIEW_TEXTS } from '#shared/messages/window/review.ts';
import { usePersonNames } from '#renderer/api/session.ts';
import { useTexts } from '#renderer/api/texts.ts';
import { useTimeLabel } from '#renderer/api/time-label.ts';
import { Select } from '#renderer/ui/select.tsx';
import { baseKey, SEEN, withText, type Base } from './base.ts';

interface BaseSelectProps {
  readonly base: Base;
  readonly history: readonly HistoryEntry[];
  readonly before: ReviewReading['before'];
  readonly onChange: (base: Base) => void;
}

/** Chooses the earlier text that the report is compared with. */
export function BaseSelect({ base, history, before, onChange }: BaseSelectProps): ReactElement {
  const texts = useTexts(REVIEW_TEXTS);
  const name = usePersonNames();
  const time = useTimeLabel();
  const seen =
    base.since === 'seen' && before === null
      ? texts.neverSeenOption
      : base.since === 'seen' && before
        ? texts.seenAt(time(before.at))
        : texts.seenLast;
  const shown: readonly Base[] = base.since === 'shown' ? [base] : [];
  const events = withText(history).map(({ seq }): Base => ({ since: 'event', seq }));
  const bases = [SEEN, ...shown, ...events];
  const labelOf = (one: Base): string => {
    if (one.since === 'seen') return seen;
    if (one.since === 'shown') return texts.shownBefore(time(one.at));
    const event = history.find(({ seq }) => seq === one.seq)?.event;
    if (!event) return texts.anEvent;
    return texts.eventBy(
      texts.events[event.event] ?? texts.anEvent,
      name(event.by),
      time(event.at),
    );
  };
  return (
    <Select
      label={texts.since}
      isLabelHidden
      options={bases.map((one) => ({ value: baseKey(one), label: labelOf(one) }))}
      value={baseKey(base)}
      onChange={(key) => {
        const chosen = bases.find((one) => baseKey(one) === key);
        if (chosen) onChange(chosen);
      }}
    />
  );
}
