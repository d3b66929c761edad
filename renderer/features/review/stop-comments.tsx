import { useState, type ReactElement } from 'react';
import type { Comment } from '#shared/contract/comments.ts';
import type { CommentAnchor } from '#shared/domain/comment-anchor.ts';
import type { Abilities } from '#shared/workflow/ability.ts';
import { CommentComposer } from '#renderer/fields/comments/comment-composer.tsx';
import { CommentThread } from '#renderer/fields/comments/comment-thread.tsx';
import { inReadingOrder, placeLabel } from '#renderer/fields/comments/place-label.ts';
import { useCommentDeeds } from '#renderer/fields/comments/use-comment-deeds.ts';
import { useDeskDigest, useDeskWords } from './desk-context.ts';
import styles from './review-item.module.css';

export interface StopCommentsProps {
  readonly id: string;
  readonly abilities: Abilities;
  readonly comments: readonly Comment[];
  /** What a comment is being written about here; null where none is. */
  readonly composing: CommentAnchor | null;
  /** The comment that is looked at. */
  readonly active: string | null;
  readonly onShow: (comment: string) => void;
  readonly onComposed: () => void;
}

/** The comments at an item, or on the digest, and the field for a new one. */
export function StopComments(props: StopCommentsProps): ReactElement {
  const { id, abilities, comments, composing, active, onShow, onComposed } = props;
  const digest = useDeskDigest();
  const { texts, comments: words, people, me } = useDeskWords();
  const deeds = useCommentDeeds(id);
  const [isAll, setAll] = useState(false);
  const resolved = comments.filter((comment) => comment.resolved !== null);
  const shown = isAll ? comments : comments.filter((comment) => comment.resolved === null);
  return (
    <>
      {composing && (
        <CommentComposer
          key={JSON.stringify(composing)}
          label={words.newFor(placeLabel(composing, digest, words))}
          send={words.send}
          people={people}
          memory={`review ${id} ${composing.on === 'digest' ? '' : composing.item}`}
          autoFocus
          onSend={async (remark) => {
            const comment = await deeds.add(composing, remark);
            if (comment) onComposed();
            return comment !== null;
          }}
          onCancel={onComposed}
        />
      )}
      {inReadingOrder(shown, digest).map((comment) => (
        <CommentThread
          key={comment.id}
          comment={comment}
          place={placeLabel(comment.anchor, digest, words)}
          people={people}
          me={me}
          canReply={abilities.reply.allowed}
          canResolve={abilities.resolve.allowed}
          isActive={comment.id === active}
          onShow={() => {
            onShow(comment.id);
          }}
          onReply={(remark) => deeds.reply(comment.id, remark)}
          onResolve={(to) => void deeds.resolve(comment.id, to)}
        />
      ))}
      {resolved.length > 0 && (
        <button
          type="button"
          className={styles.more}
          aria-expanded={isAll}
          onClick={() => {
            setAll(!isAll);
          }}
        >
          {texts.resolvedComments(resolved.length)}
        </button>
      )}
    </>
  );
}
