import { parseDate } from '@internationalized/date';
import type { ReactElement, RefObject } from 'react';
import {
  Button,
  CalendarCell,
  CalendarGrid,
  Dialog,
  Heading,
  I18nProvider,
  RangeCalendar,
} from 'react-aria-components';
import { useDraft } from '#renderer/draft/draft.ts';
import { useLocale, useTexts } from '#renderer/api/texts.ts';
import { Icon } from '#renderer/ui/icon.tsx';
import { Popover } from '#renderer/ui/popover.tsx';
import type { DateRange } from '#shared/domain/calendar-date.ts';
import { ITEM_TEXTS } from '#shared/messages/window/item.ts';
import { today } from './today.ts';
import styles from './days-calendar.module.css';

interface DaysCalendarProps {
  readonly isOpen: boolean;
  /** Beside this it stands. */
  readonly trigger: RefObject<HTMLElement | null>;
  readonly days: DateRange | null;
  readonly onClose: () => void;
  readonly onChange: (days: DateRange) => void;
}

/** Begins where the days are, else at the end of the digest's period, else today. */
function firstShown(days: DateRange | null): string {
  return days?.from ?? useDraft.getState().digest?.period?.to ?? today();
}

/** A calendar for one day (chosen twice) or several. */
function Calendar({ days, onClose, onChange }: DaysCalendarProps): ReactElement {
  const texts = useTexts(ITEM_TEXTS);
  return (
    <RangeCalendar
      aria-label={texts.calendar}
      className={styles.calendar ?? ''}
      autoFocus
      defaultFocusedValue={parseDate(firstShown(days))}
      {...(days ? { defaultValue: { start: parseDate(days.from), end: parseDate(days.to) } } : {})}
      onChange={({ start, end }) => {
        onChange({ from: start.toString(), to: end.toString() });
        onClose();
      }}
    >
      <header className={styles.header}>
        <Button slot="previous" className={styles.turn ?? ''}>
          <Icon name="chevron-left" />
        </Button>
        <Heading className={styles.month ?? ''} />
        <Button slot="next" className={styles.turn ?? ''}>
          <Icon name="chevron-right" />
        </Button>
      </header>
      <CalendarGrid className={styles.grid ?? ''}>
        {(date) => <CalendarCell date={date} className={styles.day ?? ''} />}
      </CalendarGrid>
    </RangeCalendar>
  );
}

/** The calendar of a source line's days, beside their field. */
export function DaysCalendar(props: DaysCalendarProps): ReactElement {
  const { isOpen, trigger, onClose } = props;
  const texts = useTexts(ITEM_TEXTS);
  const locale = useLocale();
  return (
    <Popover
      isOpen={isOpen}
      triggerRef={trigger}
      placement="bottom start"
      onOpenChange={(open) => {
        if (!open) onClose();
      }}
    >
      <Dialog aria-label={texts.calendar} className={styles.dialog ?? ''}>
        <I18nProvider locale={locale === 'ja' ? 'ja-JP' : 'en-GB'}>
          <Calendar {...props} />
        </I18nProvider>
      </Dialog>
    </Popover>
  );
}
