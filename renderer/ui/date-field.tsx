import { parseDate } from '@internationalized/date';
import type { KeyboardEvent, ReactElement } from 'react';
import {
  Button,
  DateInput,
  DatePicker,
  DateSegment,
  Dialog,
  FieldError,
  Group,
  Label,
  Popover,
  type DateSegmentProps,
} from 'react-aria-components';
import type { CalendarDate } from '#shared/domain/calendar-date.ts';
import { CalendarSheet } from './calendar-sheet.tsx';
import { Icon } from './icon.tsx';
import styles from './date-field.module.css';

export interface DateFieldProps {
  readonly label: string;
  /** `yyyy-mm-dd`, or null while there is none. */
  readonly value: CalendarDate | null;
  readonly onChange: (value: CalendarDate | null) => void;
  readonly error?: string | undefined;
  readonly autoFocus?: boolean;
  /** The day can be read, and not changed. */
  readonly isReadOnly?: boolean;
}

/**
 * Year, month or day. It is no text, so that the input method is off in it, as in the browser's own
 * fields for dates: what is composed would be lost.
 */
const Part = ({ segment }: Pick<DateSegmentProps, 'segment'>): ReactElement => (
  <DateSegment
    className={styles.segment ?? ''}
    segment={segment}
    render={(props) => <span {...props} contentEditable={false} />}
  />
);

/**
 * A digit goes into the part of a date that has the focus, which listens to this event. Enter sends
 * the form off, as it does in a text field.
 */
function typeIntoPart(event: KeyboardEvent): void {
  const { key, target } = event;
  if (!(target instanceof HTMLElement) || target.role !== 'spinbutton') return;
  if (event.nativeEvent.isComposing || event.ctrlKey || event.altKey || event.metaKey) return;
  if (key === 'Enter') target.closest('form')?.requestSubmit();
  if (!/^[0-9]$/.test(key)) return;
  const typed = { inputType: 'insertText', data: key, bubbles: true, cancelable: true };
  target.dispatchEvent(new InputEvent('beforeinput', typed));
}

/** A day: typed part by part, or chosen from a calendar. */
export function DateField({
  label,
  value,
  onChange,
  error,
  autoFocus = false,
  isReadOnly = false,
}: DateFieldProps): ReactElement {
  return (
    <DatePicker
      className={styles.field ?? ''}
      value={value === null ? null : parseDate(value)}
      onChange={(date) => {
        onChange(date?.toString() ?? null);
      }}
      isInvalid={error !== undefined}
      autoFocus={autoFocus}
      isReadOnly={isReadOnly}
      shouldForceLeadingZeros
    >
      <Label className={styles.label ?? ''}>{label}</Label>
      <Group className={styles.group ?? ''}>
        <div className={styles.parts} onKeyDownCapture={typeIntoPart}>
          <DateInput className={styles.input ?? ''}>
            {(segment) => <Part segment={segment} />}
          </DateInput>
        </div>
        <Button className={styles.button ?? ''}>
          <Icon name="calendar" />
        </Button>
      </Group>
      <FieldError className={styles.error ?? ''}>{error}</FieldError>
      <Popover className={styles.popover ?? ''}>
        <Dialog className={styles.dialog ?? ''}>
          <CalendarSheet />
        </Dialog>
      </Popover>
    </DatePicker>
  );
}
