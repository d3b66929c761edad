import { useId, useRef, useState, type KeyboardEvent, type ReactElement } from 'react';
import { useDraft } from '#renderer/draft/draft.ts';
import { useCommand } from '#renderer/keyboard/command-registry.ts';
import { isComposing } from '#renderer/keyboard/when-composing.ts';
import { useLocale, useTexts } from '#renderer/api/texts.ts';
import { IconButton } from '#renderer/ui/icon-button.tsx';
import type { DateRange } from '#shared/domain/calendar-date.ts';
import { formatDateInput, readDateInput } from '#shared/domain/date-input.ts';
import { pastedLine } from '#shared/reading/pasted/pasted-body.ts';
import { ITEM_TEXTS } from '#shared/messages/window/item.ts';
import { DaysCalendar } from './days-calendar.tsx';
import { describeDays } from './describe-days.ts';
import { today } from './today.ts';
import { keepUnfinished, unfinishedText } from './unfinished.ts';
import { useBeforeLeaving } from './use-before-leaving.ts';
import styles from './source.module.css';

interface DaysFieldProps {
  /** For `data-field`. */
  readonly name: string;
  /** Under this what is typed and no date yet is kept, for the time when the field comes back. */
  readonly memory: string;
  readonly days: DateRange | null;
  readonly onChange: (days: DateRange | null) => void;
}

const periodNow = (): DateRange | null => useDraft.getState().digest?.period ?? null;

/** The days of a source line: typed (`16-18.4`), or chosen in a calendar. */
export function DaysField({ name, memory, days, onChange }: DaysFieldProps): ReactElement {
  const texts = useTexts(ITEM_TEXTS);
  const locale = useLocale();
  const remark = useId();
  const line = useRef<HTMLDivElement>(null);
  /** What is being typed; null where the field shows what is stored. */
  const [typed, setTyped] = useState(() => unfinishedText(memory));
  /** Whether it was to be a date by now: only then it is said what is wrong. */
  const [isDone, setDone] = useState(true);
  const [isFocused, setFocused] = useState(false);
  const [isOpen, setOpen] = useState(false);

  const read =
    typed === null || typed.trim() === ''
      ? null
      : readDateInput(typed, { period: periodNow(), today: today() });
  const type = (text: string | null): void => {
    setTyped(text);
    keepUnfinished(memory, text);
  };
  const commit = (): void => {
    if (typed === null) return;
    if (typed.trim() === '') {
      type(null);
      if (days !== null) onChange(null);
    } else if (read?.ok === true) {
      type(null);
      if (days?.from !== read.value.from || days.to !== read.value.to) onChange(read.value);
    }
    setDone(true);
  };
  useBeforeLeaving(commit);
  // What is typed and not yet a step of the history is what is undone first.
  useCommand(
    'edit.undo',
    () => {
      type(null);
    },
    typed !== null && isFocused,
  );
  const keyDown = (event: KeyboardEvent): void => {
    if (isComposing(event)) return;
    if (event.key === 'Enter' && !event.ctrlKey) {
      event.preventDefault();
      commit();
    } else if (event.key === 'F4') {
      // As in the forms of Windows, where Alt+↓ does it too: that is the next item here.
      event.preventDefault();
      setOpen(true);
    }
  };
  const isWrong = read?.ok === false && isDone;
  return (
    <div className={styles.days}>
      <div className={styles.line} ref={line}>
        <input
          className={styles.input}
          data-field={name}
          aria-label={texts.days}
          aria-describedby={remark}
          aria-invalid={isWrong}
          placeholder={texts.daysHint}
          autoComplete="off"
          spellCheck={false}
          value={typed ?? (days ? formatDateInput(days) : '')}
          onChange={({ target }) => {
            type(target.value);
            setDone(false);
          }}
          onPaste={(event) => {
            event.preventDefault();
            const { value, selectionStart, selectionEnd } = event.currentTarget;
            const text = pastedLine(event.clipboardData.getData('text/plain'));
            type(
              value.slice(0, selectionStart ?? 0) + text + value.slice(selectionEnd ?? undefined),
            );
            setDone(false);
          }}
          onFocus={() => {
            setFocused(true);
          }}
          onBlur={() => {
            setFocused(false);
            commit();
          }}
          onKeyDown={keyDown}
        />
        <IconButton
          icon="calendar"
          size="small"
          label={texts.calendar}
          excludeFromTabOrder
          onPress={() => {
            setOpen(true);
          }}
        />
        <DaysCalendar
          isOpen={isOpen}
          trigger={line}
          days={days}
          onClose={() => {
            setOpen(false);
          }}
          onChange={(chosen) => {
            type(null);
            onChange(chosen);
          }}
        />
      </div>
      <p id={remark} className={styles.remark} data-wrong={isWrong} aria-live="polite">
        {read?.ok === true && describeDays(read.value, locale)}
        {isWrong && texts.dayProblems[read.error]}
      </p>
    </div>
  );
}
