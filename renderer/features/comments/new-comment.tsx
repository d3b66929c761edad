import type { ReactElement } from 'react';
import { moveAnchor } from '#shared/comparison/move-anchor.ts';
import type { CommentAnchor } from '#shared/domain/comment-anchor.ts';
import type { Digest } from '#shared/domain/digest.ts';
import { fieldText } from '#shared/domain/item-field.ts';
import type { Person } from '#shared/domain/person.ts';
import { findItem } from '#shared/editing/place.ts';
import { COMMENT_TEXTS } from '#shared/messages/window/comments.ts';
import type { Ability } from '#shared/workflow/ability.ts';
import { useTexts } from '#renderer/api/texts.ts';
import { lookAtComment, useCommentDesk, writeComment } from '#renderer/draft/comment-desk.ts';
import { flushDraft, useDraft } from '#renderer/draft/draft.ts';
import { CommentComposer } from '#renderer/fields/comments/comment-composer.tsx';
import { placeLabel } from '#renderer/fields/comments/place-label.ts';
import type { CommentDeeds, Remark } from '#renderer/fields/comments/use-comment-deeds.ts';
import { Button } from '#renderer/ui/button.tsx';
import { notify } from '#renderer/ui/notify.ts';
import styles from './comments-pane.module.css';

interface NewCommentProps {
  readonly id: string;
  readonly people: readonly Person[];
  readonly deeds: CommentDeeds;
  readonly ability: Ability | null;
}

/** What a comment is about after the text was changed, in the words that stand there now. */
export function anchorNow(anchor: CommentAnchor, then: Digest, now: Digest): CommentAnchor {
  const moved = moveAnchor(anchor, then, now);
  if (moved.on !== 'text' || moved.gone) return moved;
  const item = findItem(now, moved.item);
  const quote = item && fieldText(item, moved.field)?.slice(moved.start, moved.end);
  return quote ? { ...moved, quote } : moved;
}

/** The comment that is being written, if any. */
export function NewComment({ id, people, deeds, ability }: NewCommentProps): ReactElement | null {
  const texts = useTexts(COMMENT_TEXTS);
  const writing = useCommentDesk((desk) => desk.writing);
  const digest = useDraft((draft) => draft.digest);
  if (ability?.allowed === false) {
    return <p className={styles.refused}>{texts.refused[ability.why] ?? texts.refusedOther}</p>;
  }
  if (!writing || !digest) return null;
  const anchor = anchorNow(writing.anchor, writing.digest, digest);
  const send = async (remark: Remark): Promise<boolean> => {
    // It is about the words as they are stored.
    if (!(await flushDraft())) {
      notify({ text: texts.notStored, tone: 'warn' });
      return false;
    }
    const now = useDraft.getState().digest ?? digest;
    const comment = await deeds.add(anchorNow(writing.anchor, writing.digest, now), remark);
    if (!comment) return false;
    lookAtComment(comment.id);
    writeComment(null);
    return true;
  };
  const about = (other: CommentAnchor): void => {
    writeComment({ anchor: other, digest });
  };
  const place = placeLabel(anchor, digest, texts);
  return (
    <div className={styles.new}>
      <div className={styles.about}>
        <p className={styles.place}>{place}</p>
        {anchor.on === 'text' && (
          <Button
            variant="quiet"
            onPress={() => {
              about({ on: 'item', item: anchor.item, gone: false });
            }}
          >
            {texts.onItem}
          </Button>
        )}
        {anchor.on !== 'digest' && (
          <Button
            variant="quiet"
            onPress={() => {
              about({ on: 'digest' });
            }}
          >
            {texts.onDigest}
          </Button>
        )}
      </div>
      {anchor.on === 'text' && <blockquote className={styles.quote}>{anchor.quote}</blockquote>}
      <CommentComposer
        // Another place is another comment: the field takes the focus again.
        key={JSON.stringify(writing.anchor)}
        label={texts.newFor(place)}
        send={texts.send}
        people={people}
        memory={`comment ${id}`}
        autoFocus
        onSend={send}
        onCancel={() => {
          writeComment(null);
        }}
      />
    </div>
  );
}
