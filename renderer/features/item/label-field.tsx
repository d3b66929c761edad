import { useCallback, useEffect, useRef, type ReactElement } from 'react';
import { editDraft, useCanWrite } from '#renderer/draft/draft.ts';
import { useTexts } from '#renderer/api/texts.ts';
import { setLabel } from '#shared/editing/blocks.ts';
import { ITEM_TEXTS } from '#shared/messages/window/item.ts';
import { FIELD, focusIn } from './focus-in.ts';
import { LineField } from '#renderer/fields/line-field.tsx';

interface LabelFieldProps {
  readonly item: string;
  readonly index: number;
  readonly label: string | null;
  /** It was asked for just now: it takes the focus. */
  readonly isNew: boolean;
  readonly onEnter: () => void;
  readonly onLeave: () => void;
}

/** Whose account follows (report-format: label). */
export function LabelField(props: LabelFieldProps): ReactElement {
  const { item, index, label, isNew, onEnter, onLeave } = props;
  const texts = useTexts(ITEM_TEXTS);
  const isReadOnly = !useCanWrite();
  const root = useRef<HTMLDivElement>(null);
  const name = FIELD.label(index);
  const change = useCallback(
    (text: string) => {
      editDraft(
        'typing',
        (digest) => setLabel(digest, item, index, text),
        `item:${item}:${String(index)}:label`,
      );
    },
    [item, index],
  );
  useEffect(() => {
    if (!isNew) return undefined;
    // The menu that it was asked in gives the focus back to its button first.
    const timer = window.setTimeout(() => {
      focusIn(root.current, name);
    }, 0);
    return () => {
      window.clearTimeout(timer);
    };
  }, [isNew, name]);
  return (
    <div ref={root}>
      <LineField
        name={name}
        label={texts.label(index + 1)}
        hint={texts.labelHint}
        look="label"
        value={label ?? ''}
        onChange={change}
        onEnter={onEnter}
        onLeave={onLeave}
        isReadOnly={isReadOnly}
      />
    </div>
  );
}
