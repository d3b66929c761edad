import {
  memo,
  useEffect,
  useLayoutEffect,
  useRef,
  type ReactElement,
  type KeyboardEvent,
} from 'react';
import { isComposing } from '#renderer/keyboard/when-composing.ts';
import { pastedLine } from '#shared/reading/pasted/pasted-body.ts';
import { movedCaret, rebasedText } from './line-text.ts';
import styles from './line-field.module.css';

interface LineFieldProps {
  /** For `data-field`. */
  readonly name: string;
  /** What readers hear, and what stands in the empty field. */
  readonly label: string;
  readonly hint?: string;
  readonly look: 'headline-ja' | 'headline-en' | 'label';
  readonly value: string;
  readonly onChange: (value: string) => void;
  /** Enter, outside of a composition. */
  readonly onEnter: () => void;
  readonly onLeave?: () => void;
  /** The text can be selected and copied, and not changed. */
  readonly isReadOnly?: boolean;
}

const LINE_BREAKS = /\s*[\r\n]+\s*/gu;

/** Also one that comes in the middle of a composition. React has no event for it. */
function refuseLineBreak(event: InputEvent): void {
  if (/^insert(?:Paragraph|LineBreak)$/.test(event.inputType)) event.preventDefault();
}

/** Gives a field a text from outside, with the caret as near as possible. */
function setText(field: HTMLTextAreaElement, text: string): void {
  const { value, selectionStart, selectionEnd } = field;
  field.value = text;
  if (field !== document.activeElement) return;
  field.setSelectionRange(
    movedCaret(value, text, selectionStart),
    movedCaret(value, text, selectionEnd),
  );
}

/**
 * A field of one line that grows with its text and never holds a line break. It keeps its own text
 * while an input method composes: what comes from outside then waits.
 */
export const LineField = memo(function LineField({
  name,
  label,
  hint,
  look,
  value,
  onChange,
  onEnter,
  onLeave,
  isReadOnly = false,
}: LineFieldProps): ReactElement {
  const ref = useRef<HTMLTextAreaElement>(null);
  /** The text that the field and the draft last agreed on. */
  const agreed = useRef(value);
  const composing = useRef(false);

  useLayoutEffect(() => {
    const field = ref.current;
    if (!field || composing.current) return;
    agreed.current = value;
    if (field.value !== value) setText(field, value);
  }, [value]);

  useEffect(() => {
    const field = ref.current;
    field?.addEventListener('beforeinput', refuseLineBreak);
    return () => {
      field?.removeEventListener('beforeinput', refuseLineBreak);
    };
  }, []);

  const tell = (field: HTMLTextAreaElement): void => {
    const text = field.value.replace(LINE_BREAKS, ' ');
    if (text !== field.value) setText(field, text);
    if (text === agreed.current) return;
    agreed.current = text;
    onChange(text);
  };
  const compositionEnd = (field: HTMLTextAreaElement): void => {
    composing.current = false;
    // Something came from outside meanwhile: both are kept.
    if (value !== agreed.current) {
      setText(field, rebasedText(agreed.current, field.value, value));
      agreed.current = value;
    }
    tell(field);
  };
  const enter = (event: KeyboardEvent): void => {
    if (event.key !== 'Enter' || isComposing(event)) return;
    if (event.ctrlKey || event.altKey || event.metaKey) return;
    event.preventDefault();
    onEnter();
  };
  return (
    <textarea
      ref={ref}
      className={styles.field}
      data-look={look}
      data-field={name}
      aria-label={label}
      placeholder={hint ?? label}
      rows={1}
      readOnly={isReadOnly}
      spellCheck={false}
      autoComplete="off"
      defaultValue={value}
      onInput={({ currentTarget }) => {
        if (!composing.current) tell(currentTarget);
      }}
      onCompositionStart={() => {
        composing.current = true;
      }}
      onCompositionEnd={({ currentTarget }) => {
        compositionEnd(currentTarget);
      }}
      onKeyDown={enter}
      onPaste={(event) => {
        event.preventDefault();
        if (composing.current || isReadOnly) return;
        const field = event.currentTarget;
        const line = pastedLine(event.clipboardData.getData('text/plain'));
        field.setRangeText(line, field.selectionStart, field.selectionEnd, 'end');
        tell(field);
      }}
      onBlur={({ currentTarget }) => {
        if (composing.current) compositionEnd(currentTarget);
        onLeave?.();
      }}
    />
  );
});
