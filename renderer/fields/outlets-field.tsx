import { useQuery } from '@tanstack/react-query';
import { useId, useRef, useState, type KeyboardEvent, type ReactElement } from 'react';
import { ask } from '#renderer/api/call.ts';
import { useTexts } from '#renderer/api/texts.ts';
import { useCommand } from '#renderer/keyboard/command-registry.ts';
import { isComposing } from '#renderer/keyboard/when-composing.ts';
import { findSource, type Source } from '#shared/domain/source-line.ts';
import { pastedLine } from '#shared/reading/pasted/pasted-body.ts';
import { ITEM_TEXTS } from '#shared/messages/window/item.ts';
import { OutletChips } from './outlet-chips.tsx';
import { OutletList, optionId } from './outlet-list.tsx';
import { hasSeparator, readOutlets, withOutlets } from './outlet-names.ts';
import { suggestOutlets } from './suggest-outlets.ts';
import { keepUnfinished, unfinishedText } from './unfinished.ts';
import { useBeforeLeaving } from './use-before-leaving.ts';
import styles from './source.module.css';

interface OutletsFieldProps {
  /** For `data-field`. */
  readonly name: string;
  /** Under this what is typed and no name yet is kept, for the time when the field comes back. */
  readonly memory: string;
  readonly outlets: readonly string[];
  readonly onChange: (outlets: readonly string[]) => void;
  /** A whole source line was pasted. */
  readonly onSource: (source: Source) => void;
}

/** The outlets of a source line: chips, and a field that completes names used before. */
export function OutletsField(props: OutletsFieldProps): ReactElement {
  const { name, memory, outlets, onChange, onSource } = props;
  const texts = useTexts(ITEM_TEXTS);
  const list = useId();
  const remark = useId();
  const field = useRef<HTMLInputElement>(null);
  const [typed, setTyped] = useState(() => unfinishedText(memory) ?? '');
  const [isFocused, setFocused] = useState(false);
  const [isOpen, setOpen] = useState(false);
  const [active, setActive] = useState(0);
  const [isComposingNow, setComposing] = useState(false);
  const known = useQuery({
    queryKey: ['outlets'],
    queryFn: () => ask('outlets.list', {}),
    enabled: isFocused,
    // A name that was used a moment ago is one of them.
    staleTime: 0,
  });
  const uses = known.data ?? [];
  const suggestions = isFocused ? suggestOutlets(uses, typed, outlets) : [];
  const isShown = isOpen && !isComposingNow && suggestions.length > 0;

  const type = (text: string): void => {
    setTyped(text);
    keepUnfinished(memory, text);
    setActive(0);
    setOpen(text.trim() !== '');
  };
  /** Makes chips of a text; what is no name stays in the field. */
  const add = (text: string): void => {
    const { names, rest } = readOutlets(
      text,
      uses.map((use) => use.name),
    );
    if (names.length > 0) onChange(withOutlets(outlets, names));
    type(rest);
    setOpen(false);
  };
  const commit = (): void => {
    if (typed.trim() !== '') add(typed);
  };
  useBeforeLeaving(commit);
  useCommand(
    'edit.undo',
    () => {
      type('');
    },
    isFocused && typed !== '',
  );

  const take = (text: string): void => {
    const pasted = findSource(text);
    if (pasted) onSource(pasted.source);
    else if (hasSeparator(text)) add(text);
    else type(typed + text);
  };
  const pickOrCommit = (): void => {
    const suggestion = isShown ? suggestions[active] : undefined;
    if (suggestion && !suggestion.isNew) add(suggestion.name);
    else commit();
  };
  const keys: Readonly<Record<string, (event: KeyboardEvent) => boolean>> = {
    Enter: (event) => {
      if (event.ctrlKey) return false;
      if (typed.trim() !== '') pickOrCommit();
      else focusNext(field.current);
      return true;
    },
    Tab: (event) => {
      if (typed.trim() !== '' && !event.shiftKey) pickOrCommit();
      return false;
    },
    Escape: () => {
      setOpen(false);
      return isShown;
    },
    ArrowDown: (event) => {
      if (event.altKey) return false;
      setOpen(true);
      if (isShown) setActive((active + 1) % suggestions.length);
      return true;
    },
    ArrowUp: (event) => {
      if (event.altKey) return false;
      setActive((active + suggestions.length - 1) % Math.max(1, suggestions.length));
      return isShown;
    },
    Backspace: () => {
      if (typed !== '' || outlets.length === 0) return false;
      onChange(outlets.slice(0, -1));
      return true;
    },
  };
  const isWrong = !isFocused && typed !== '';
  return (
    <div className={styles.outlets}>
      <OutletChips
        outlets={outlets}
        onRemove={(removed) => {
          onChange(outlets.filter((_, at) => !removed.has(at)));
          field.current?.focus();
        }}
      />
      <input
        ref={field}
        className={styles.input}
        role="combobox"
        aria-label={texts.outlets}
        aria-autocomplete="list"
        aria-expanded={isShown}
        aria-controls={isShown ? list : undefined}
        aria-activedescendant={isShown ? optionId(list, active) : undefined}
        aria-describedby={remark}
        aria-invalid={isWrong}
        data-field={name}
        placeholder={texts.outletsHint}
        autoComplete="off"
        spellCheck={false}
        value={typed}
        onChange={({ target, nativeEvent }) => {
          const composing = 'isComposing' in nativeEvent && nativeEvent.isComposing === true;
          if (!composing && hasSeparator(target.value)) add(target.value);
          else type(target.value);
        }}
        onCompositionStart={() => {
          setComposing(true);
        }}
        onCompositionEnd={({ currentTarget }) => {
          setComposing(false);
          if (hasSeparator(currentTarget.value)) add(currentTarget.value);
        }}
        onPaste={(event) => {
          event.preventDefault();
          take(pastedLine(event.clipboardData.getData('text/plain')));
        }}
        onFocus={() => {
          setFocused(true);
        }}
        onBlur={() => {
          setFocused(false);
          commit();
        }}
        onKeyDown={(event) => {
          if (!isComposing(event) && keys[event.key]?.(event) === true) event.preventDefault();
        }}
      />
      <OutletList
        id={list}
        isOpen={isShown}
        trigger={field}
        suggestions={suggestions}
        active={active}
        onPick={add}
        onClose={() => {
          setOpen(false);
        }}
      />
      <p id={remark} className={styles.remark} data-wrong aria-live="polite">
        {isWrong && texts.outletWrong}
      </p>
    </div>
  );
}

/** From the outlets to the date: the fields of a source line in the order of the line. */
function focusNext(field: HTMLElement | null): void {
  field?.closest('[role=group]')?.querySelector<HTMLElement>('[data-field^="days:"]')?.focus();
}
