import { useEffect, useRef, useState, type ReactElement } from 'react';
import type { Comment } from '#shared/contract/comments.ts';
import type { Person } from '#shared/domain/person.ts';
import { COMMENT_TEXTS } from '#shared/messages/window/comments.ts';
import { useTexts } from '#renderer/api/texts.ts';
import { useTimeLabel } from '#renderer/api/time-label.ts';
import { Button } from '#renderer/ui/button.tsx';
import { Icon } from '#renderer/ui/icon.tsx';
import { CommentComposer } from './comment-composer.tsx';
import type { Remark } from './use-comment-deeds.ts';
import { Written } from './written.tsx';
import styles from './comments.module.css';

interface CommentThreadProps {
  readonly comment: Comment;
  /** What it is about, in words (`placeLabel`). */
  readonly place: string;
  readonly people: readonly Person[];
  /** The id of who looks at it. */
  readonly me: string | null;
  readonly canReply: boolean;
  readonly canResolve: boolean;
  /** It is the one that is looked at: it comes into sight. */
  readonly isActive?: boolean;
  /** Goes to the text; absent where it stands beside it. */
  readonly onShow?: () => void;
  readonly onReply: (remark: Remark) => Promise<boolean>;
  readonly onResolve: (resolved: boolean) => void;
}

/** The words that a comment is about, as they were; said plainly where they are gone. */
function Quote({ anchor }: Pick<Comment, 'anchor'>): ReactElement | null {
  const texts = useTexts(COMMENT_TEXTS);
  if (anchor.on === 'digest' || (anchor.on === 'item' && !anchor.gone)) return null;
  return (
    <>
      {anchor.gone && (
        <p className={styles.gone}>
          <Icon name="warning" />
          {anchor.on === 'text' ? texts.goneHelp : texts.goneItem}
        </p>
      )}
      {anchor.on === 'text' && (
        <blockquote className={styles.quote} data-gone={anchor.gone}>
          {anchor.quote}
        </blockquote>
      )}
    </>
  );
}

/** A comment with its replies; it is answered, resolved and reopened here. */
export function CommentThread(props: CommentThreadProps): ReactElement {
  const { comment, place, people, me, canReply, canResolve, isActive = false } = props;
  const { onShow, onReply, onResolve } = props;
  const texts = useTexts(COMMENT_TEXTS);
  const time = useTimeLabel();
  const root = useRef<HTMLElement>(null);
  const [isReplying, setReplying] = useState(false);
  const { id, anchor, resolved, replies } = comment;
  const nameOf = (person: string): string =>
    people.find((one) => one.id === person)?.name ?? texts.unknownPerson;
  const author = nameOf(comment.author);
  useEffect(() => {
    if (isActive) root.current?.scrollIntoView({ block: 'nearest' });
  }, [isActive]);

  return (
    <article
      ref={root}
      className={styles.thread}
      data-active={isActive}
      data-resolved={resolved !== null}
      aria-label={texts.thread(author, place)}
    >
      {onShow === undefined || (anchor.on !== 'digest' && anchor.gone) ? (
        <p className={styles.place}>{place}</p>
      ) : (
        <button type="button" className={styles.place} title={texts.goTo} onClick={onShow}>
          {place}
        </button>
      )}
      <Quote anchor={anchor} />
      <Written written={comment} people={people} me={me} />
      {replies.length > 0 && (
        <div className={styles.replies}>
          {replies.map((reply) => (
            <Written key={reply.id} written={reply} people={people} me={me} />
          ))}
        </div>
      )}
      {resolved && (
        <p className={styles.resolved}>
          <Icon name="check" />
          {texts.resolved(nameOf(resolved.by), time(resolved.at))}
        </p>
      )}
      {isReplying && canReply ? (
        <CommentComposer
          label={texts.replyTo(author)}
          send={texts.sendReply}
          people={people}
          memory={`reply ${id}`}
          autoFocus
          onSend={async (remark) => {
            const isStored = await onReply(remark);
            if (isStored) setReplying(false);
            return isStored;
          }}
          onCancel={() => {
            setReplying(false);
          }}
        />
      ) : (
        (canReply || canResolve) && (
          <div className={styles.actions}>
            {canReply && (
              <Button
                variant="quiet"
                aria-label={texts.replyTo(author)}
                onPress={() => {
                  setReplying(true);
                }}
              >
                {texts.reply}
              </Button>
            )}
            {canResolve && (
              <Button
                variant="quiet"
                icon={resolved ? 'undo' : 'check'}
                onPress={() => {
                  onResolve(resolved === null);
                }}
              >
                {resolved ? texts.reopen : texts.resolve}
              </Button>
            )}
          </div>
        )
      )}
    </article>
  );
}
