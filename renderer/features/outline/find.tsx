import { useEffect, useRef, type KeyboardEvent, type ReactElement } from 'react';
import { OUTLINE_TEXTS } from '#shared/messages/window/outline.ts';
import { useTexts } from '#renderer/api/texts.ts';
import { focusField } from '#renderer/draft/draft.ts';
import { isComposing } from '#renderer/keyboard/when-composing.ts';
import { Icon } from '#renderer/ui/icon.tsx';
import { TextField } from '#renderer/ui/text-field.tsx';
import { VisuallyHidden } from '#renderer/ui/visually-hidden.tsx';
import { setSearch, useOutlineView } from './outline-focus.ts';
import styles from './find.module.css';

/** The last wish for the search field that was met. */
let met = 0;

/** The field that items are searched with: Esc shows all again, arrow down goes to the list. */
export function Find({ found }: { readonly found: number }): ReactElement {
  const texts = useTexts(OUTLINE_TEXTS);
  const search = useOutlineView((view) => view.search);
  const ask = useOutlineView((view) => view.findAsk);
  const input = useRef<HTMLInputElement & HTMLTextAreaElement>(null);
  useEffect(() => {
    if (ask === met) return;
    met = ask;
    input.current?.focus();
    input.current?.select();
  }, [ask]);
  const onKeyDown = (event: KeyboardEvent): void => {
    if (isComposing(event) || !['Escape', 'Enter', 'ArrowDown'].includes(event.key)) return;
    event.preventDefault();
    event.stopPropagation();
    if (event.key === 'Escape') setSearch('');
    focusField('outline');
  };
  return (
    <div className={styles.find} role="search" onKeyDownCapture={onKeyDown}>
      <Icon name="search" />
      <TextField
        label={texts.find}
        isLabelHidden
        placeholder={texts.find}
        value={search}
        onChange={setSearch}
        inputRef={input}
      />
      <VisuallyHidden>
        <span role="status">{search === '' ? '' : texts.found(found)}</span>
      </VisuallyHidden>
    </div>
  );
}
