import { useId, useRef, useState, type KeyboardEvent, type ReactElement } from 'react';
import type { Person } from '#shared/domain/person.ts';
import { COMMENT_TEXTS } from '#shared/messages/window/comments.ts';
import { useTexts } from '#renderer/api/texts.ts';
import { useCommand } from '#renderer/keyboard/command-registry.ts';
import { isComposing } from '#renderer/keyboard/when-composing.ts';
import { Button } from '#renderer/ui/button.tsx';
import { ChordText } from '#renderer/ui/chord-text.tsx';
import { keepUnfinished, unfinishedText } from '../unfinished.ts';
import {
  mentionAt,
  mentionsIn,
  suggestPeople,
  withMention,
  type TypedMention,
} from './mentions.ts';
import { personOptionId, PersonList } from './person-list.tsx';
import type { Remark } from './use-comment-deeds.ts';
import styles from './comments.module.css';

interface CommentComposerProps {
  /** What readers hear: whom or what it is about. */
  readonly label: string;
  /** Words of the button. */
  readonly send: string;
  readonly people: readonly Person[];
  /** Under this what is written is kept until it is sent, also when the field goes and comes back. */
  readonly memory: string;
  readonly autoFocus?: boolean;
  /** Whether it was stored: only then the field is emptied. */
  readonly onSend: (remark: Remark) => Promise<boolean>;
  readonly onCancel?: () => void;
}

/** The field's own undo, which the window's commands would keep from it. */
const ownHistory = (step: 'undo' | 'redo'): boolean =>
  // eslint-disable-next-line @typescript-eslint/no-deprecated -- there is no other way to ask a field for it
  document.execCommand(step);

/** Where a comment or a reply is written: Ctrl+Enter sends it, Esc leaves, @ names people. */
export function CommentComposer(props: CommentComposerProps): ReactElement {
  const { label, send, people, memory, autoFocus = false, onSend, onCancel } = props;
  const texts = useTexts(COMMENT_TEXTS);
  const list = useId();
  const field = useRef<HTMLTextAreaElement>(null);
  const [text, setText] = useState(() => unfinishedText(memory) ?? '');
  const [mention, setMention] = useState<TypedMention | null>(null);
  const [active, setActive] = useState(0);
  const [isFocused, setFocused] = useState(false);
  const [isSending, setSending] = useState(false);
  const suggestions = mention ? suggestPeople(people, mention.typed) : [];
  const isListed = isFocused && suggestions.length > 0;
  const isEmpty = text.trim() === '';

  const write = (next: string): void => {
    setText(next);
    keepUnfinished(memory, next);
  };
  const look = (): void => {
    const { current } = field;
    setMention(current && mentionAt(current.value, current.selectionStart));
    setActive(0);
  };
  const submit = async (): Promise<void> => {
    if (isEmpty || isSending) return;
    setSending(true);
    const isStored = await onSend({ text: text.trim(), mentions: mentionsIn(text, people) });
    setSending(false);
    if (isStored) write('');
  };
  const pick = (person: Person | undefined): void => {
    const { current } = field;
    if (!current || !mention || !person) return;
    const named = withMention(text, mention, person);
    write(named.text);
    setMention(null);
    // The field shows it first.
    requestAnimationFrame(() => {
      current.focus();
      current.setSelectionRange(named.caret, named.caret);
    });
  };
  // The chords of the item are not meant while somebody writes here.
  useCommand('item.done', () => void submit(), isFocused);
  useCommand('edit.undo', () => ownHistory('undo'), isFocused);
  useCommand('edit.redo', () => ownHistory('redo'), isFocused);

  const listKeys: Readonly<Record<string, () => void>> = {
    ArrowDown: () => {
      setActive((active + 1) % suggestions.length);
    },
    ArrowUp: () => {
      setActive((active + suggestions.length - 1) % suggestions.length);
    },
    Enter: () => {
      pick(suggestions[active]);
    },
    Tab: () => {
      pick(suggestions[active]);
    },
    Escape: () => {
      setMention(null);
    },
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (isComposing(event)) return;
    const isSent = event.key === 'Enter' && (event.ctrlKey || event.metaKey);
    const act = isSent
      ? () => void submit()
      : isListed
        ? listKeys[event.key]
        : event.key === 'Escape'
          ? onCancel
          : undefined;
    if (!act) return;
    event.preventDefault();
    event.stopPropagation();
    act();
  };

  return (
    <div className={styles.composer}>
      <textarea
        ref={field}
        className={styles.text}
        aria-label={label}
        aria-autocomplete="list"
        aria-controls={isListed ? list : undefined}
        aria-activedescendant={isListed ? personOptionId(list, active) : undefined}
        placeholder={texts.hint}
        rows={2}
        maxLength={20_000}
        spellCheck={false}
        autoFocus={autoFocus}
        readOnly={isSending}
        value={text}
        onChange={({ target }) => {
          write(target.value);
          look();
        }}
        onSelect={look}
        onKeyDown={onKeyDown}
        onFocus={() => {
          setFocused(true);
        }}
        onBlur={() => {
          setFocused(false);
        }}
      />
      <PersonList
        id={list}
        isOpen={isListed}
        trigger={field}
        people={suggestions}
        active={active}
        onPick={pick}
        onClose={() => {
          setMention(null);
        }}
      />
      <div className={styles.actions}>
        <ChordText chord="Ctrl+Enter" />
        {onCancel && (
          <Button variant="quiet" onPress={onCancel}>
            {texts.cancel}
          </Button>
        )}
        <Button isDisabled={isEmpty || isSending} onPress={() => void submit()}>
          {send}
        </Button>
      </div>
    </div>
  );
}
