import { useId, useState, type ReactElement } from 'react';
import { COMMANDS } from '#shared/commands/commands.ts';
import type { Comment } from '#shared/contract/comments.ts';
import type { Digest } from '#shared/domain/digest.ts';
import { COMMENT_TEXTS } from '#shared/messages/window/comments.ts';
import { useComments } from '#renderer/api/comments.ts';
import { useMe, usePeople } from '#renderer/api/session.ts';
import { useTexts } from '#renderer/api/texts.ts';
import { lookAtComment, useCommentDesk } from '#renderer/draft/comment-desk.ts';
import { selectItem, useDraft } from '#renderer/draft/draft.ts';
import { CommentThread } from '#renderer/fields/comments/comment-thread.tsx';
import { inReadingOrder, placeLabel } from '#renderer/fields/comments/place-label.ts';
import { useCommentDeeds } from '#renderer/fields/comments/use-comment-deeds.ts';
import { CommandIconButton } from '#renderer/keyboard/command-button.tsx';
import { Button } from '#renderer/ui/button.tsx';
import { ChordText } from '#renderer/ui/chord-text.tsx';
import { EmptyState } from '#renderer/ui/empty-state.tsx';
import { IconButton } from '#renderer/ui/icon-button.tsx';
import { NewComment } from './new-comment.tsx';
import styles from './comments-pane.module.css';

interface CommentsPaneProps {
  readonly onClose: () => void;
}

/** Goes to what a comment is about. */
function goTo({ id, anchor }: Comment): void {
  lookAtComment(id);
  if (anchor.on === 'item') selectItem(anchor.item, 'headline-ja');
  if (anchor.on === 'text') selectItem(anchor.item, anchor);
}

const NOBODY = [] as const;

/** The comments on the digest that is open, in the order of its items. */
export function CommentsPane({ onClose }: CommentsPaneProps): ReactElement | null {
  const id = useDraft(({ open }) => open?.id ?? null);
  const digest = useDraft((draft) => draft.digest);
  const texts = useTexts(COMMENT_TEXTS);
  const heading = useId();
  return (
    <section className={styles.pane} aria-labelledby={heading}>
      <header className={styles.bar}>
        <h2 className={styles.title} id={heading}>
          {texts.title}
        </h2>
        <IconButton
          icon="close"
          label={texts.close}
          commandId="review.comments"
          onPress={onClose}
        />
      </header>
      {id !== null && digest && <CommentList id={id} digest={digest} />}
    </section>
  );
}

interface CommentListProps {
  readonly id: string;
  readonly digest: Digest;
}

function CommentList({ id, digest }: CommentListProps): ReactElement {
  const texts = useTexts(COMMENT_TEXTS);
  const comments = useComments(id);
  const people = usePeople() ?? NOBODY;
  const me = useMe()?.id ?? null;
  const deeds = useCommentDeeds(id);
  const abilities = useDraft(({ review }) => review?.abilities ?? null);
  const active = useCommentDesk((desk) => desk.active);
  const [isAll, setAll] = useState(false);
  const open = comments.filter(({ resolved }) => resolved === null);
  // The one that is looked at stays in sight when it is resolved.
  const shown = isAll
    ? comments
    : comments.filter((one) => one.resolved === null || one.id === active);
  const filter = (label: string, all: boolean): ReactElement => (
    <Button
      variant="quiet"
      aria-pressed={isAll === all}
      onPress={() => {
        setAll(all);
      }}
    >
      {label}
    </Button>
  );
  return (
    <>
      <div className={styles.filter} role="group" aria-label={texts.filter}>
        {filter(texts.open(open.length), false)}
        {filter(texts.all(comments.length), true)}
        <span className={styles.add}>
          {/* What is selected in the item stays so: the comment is about it. */}
          <CommandIconButton id="review.comment" icon="add" preventFocusOnPress />
        </span>
      </div>
      <div className={styles.list}>
        <NewComment id={id} people={people} deeds={deeds} ability={abilities?.comment ?? null} />
        {shown.length === 0 && (
          <EmptyState title={comments.length === 0 ? texts.none : texts.noneOpen}>
            {abilities?.comment.allowed === true && (
              <>
                <span>{texts.noneHelp}</span> <ChordText chord={COMMANDS['review.comment'].chord} />
              </>
            )}
          </EmptyState>
        )}
        {inReadingOrder(shown, digest).map((comment) => (
          <CommentThread
            key={comment.id}
            comment={comment}
            place={placeLabel(comment.anchor, digest, texts)}
            people={people}
            me={me}
            canReply={abilities?.reply.allowed === true}
            canResolve={abilities?.resolve.allowed === true}
            isActive={comment.id === active}
            {...(comment.anchor.on === 'digest'
              ? {}
              : {
                  onShow: () => {
                    goTo(comment);
                  },
                })}
            onReply={(remark) => deeds.reply(comment.id, remark)}
            onResolve={(resolved) => {
              lookAtComment(comment.id);
              void deeds.resolve(comment.id, resolved);
            }}
          />
        ))}
      </div>
    </>
  );
}
