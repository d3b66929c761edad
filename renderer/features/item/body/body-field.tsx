import { memo, useLayoutEffect, useRef, type PointerEvent, type ReactElement } from 'react';
import { lookAtComment } from '#renderer/draft/comment-desk.ts';
import { canWrite, editDraft, useCanWrite } from '#renderer/draft/draft.ts';
import { useTexts } from '#renderer/api/texts.ts';
import { notify } from '#renderer/ui/notify.ts';
import { bodySchema, type Body } from '#shared/domain/body.ts';
import type { Block } from '#shared/domain/digest.ts';
import { setBody } from '#shared/editing/blocks.ts';
import { ITEM_TEXTS } from '#shared/messages/window/item.ts';
import { FIELD } from '../focus-in.ts';
import { BodyView } from './body-view.tsx';
import { caretInPage } from './caret.ts';
import { liveEditor } from './live-editor.ts';
import type { LiveField } from './live-field.ts';
import { editBody, useIsLive, useLivePlace } from './live-place.ts';
import { useLiveMarks, useRanges } from './use-ranges.ts';
import styles from './body.module.css';

interface BodyFieldProps {
  readonly item: string;
  /** The index of its block. */
  readonly index: number;
  readonly kind: Block['kind'];
  readonly body: Body;
}

/** A click on words that a comment is about shows the comment, where the list is open. */
function lookAtMark({ target }: PointerEvent): void {
  const mark = target instanceof Element ? target.closest<HTMLElement>('[data-comment]') : null;
  lookAtComment(mark?.dataset.comment ?? null);
}

/** What a body is to readers and to the keyboard, with and without the editor. */
function useAttributes({ index }: BodyFieldProps): Readonly<Record<string, string>> {
  const texts = useTexts(ITEM_TEXTS);
  return {
    role: 'textbox',
    'aria-multiline': 'true',
    'aria-label': texts.body(index + 1),
    'data-field': FIELD.body(index),
    'data-placeholder': texts.bodyHint,
    translate: 'no',
  };
}

/** The body while it is only shown: it becomes the editor when it gets the focus, where it is clicked. */
function StillBody(props: BodyFieldProps): ReactElement {
  const { item, index, kind, body } = props;
  const isPressed = useRef(false);
  const attributes = useAttributes(props);
  const isReadOnly = !useCanWrite();
  const ranges = useRanges(item, index);
  const press = (element: HTMLElement): void => {
    isPressed.current = true;
    // What is selected with the mouse is known when the button is let go, wherever that is.
    const ended = new AbortController();
    const release = (): void => {
      ended.abort();
      isPressed.current = false;
      if (element.isConnected && canWrite())
        editBody({ item, index }, caretInPage(element) ?? 'end');
    };
    window.addEventListener('pointerup', release, { signal: ended.signal });
    window.addEventListener('pointercancel', release, { signal: ended.signal });
  };
  return (
    <div
      {...attributes}
      className={styles[kind]}
      tabIndex={0}
      aria-readonly={isReadOnly}
      onPointerDown={(event) => {
        lookAtMark(event);
        press(event.currentTarget);
      }}
      onFocus={() => {
        if (!isPressed.current && canWrite()) editBody({ item, index }, 'end');
      }}
    >
      <BodyView body={body} ranges={ranges} />
    </div>
  );
}

/** The body with the editor in it. */
function LiveBody(props: BodyFieldProps): ReactElement {
  const { item, index, kind, body } = props;
  const texts = useTexts(ITEM_TEXTS);
  const attributes = useAttributes(props);
  const host = useRef<HTMLDivElement>(null);
  const caret = useLivePlace((state) => state.caret);
  const field: LiveField = {
    isNote: kind === 'note',
    attributes: { ...attributes, class: styles[kind] ?? '', spellcheck: 'false' },
    onChange: (changed, how) => {
      const merge = how === 'typing' ? `item:${item}:${String(index)}:body` : undefined;
      editDraft(how, (digest) => setBody(digest, item, index, changed), merge);
    },
    onFiles: () => {
      notify({ text: texts.filesIgnored });
    },
  };
  const ranges = useRanges(item, index);
  const latest = useRef({ field, body });

  useLayoutEffect(() => {
    latest.current = { field, body };
  });
  useLayoutEffect(() => {
    if (!host.current) return undefined;
    return liveEditor().attach(host.current, latest.current.body, latest.current.field);
  }, []);
  useLayoutEffect(() => {
    liveEditor().describe(latest.current.field);
  }, [kind, texts]);
  useLayoutEffect(() => {
    liveEditor().take(body);
  }, [body]);
  useLayoutEffect(() => {
    if (caret === null) return;
    useLivePlace.setState({ caret: null });
    liveEditor().focus(caret);
  }, [caret]);
  useLiveMarks(ranges);
  return <div ref={host} onPointerDown={lookAtMark} />;
}

/** A body that is no body, as it is. */
function UnreadableBody({ body }: BodyFieldProps): ReactElement {
  const texts = useTexts(ITEM_TEXTS);
  return (
    <div className={styles.unreadable}>
      <p>{texts.unreadable}</p>
      <pre>{JSON.stringify(body, null, 1)}</pre>
    </div>
  );
}

/** The text of a block. Only one in the window is an editor at a time; the others look the same. */
export const BodyField = memo(function BodyField(props: BodyFieldProps): ReactElement {
  const isLive = useIsLive(props);
  const isWritable = useCanWrite();
  if (isLive && isWritable) return <LiveBody {...props} />;
  return bodySchema.safeParse(props.body).success ? (
    <StillBody {...props} />
  ) : (
    <UnreadableBody {...props} />
  );
});
