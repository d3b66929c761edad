import type { ReactElement } from 'react';
import type { Comment } from '#shared/contract/comments.ts';
import type { Person } from '#shared/domain/person.ts';
import { COMMENT_TEXTS } from '#shared/messages/window/comments.ts';
import { useTexts } from '#renderer/api/texts.ts';
import { useTimeLabel } from '#renderer/api/time-label.ts';
import { CommentText } from './comment-text.tsx';
import styles from './comments.module.css';

interface WrittenProps {
  readonly written: Pick<Comment, 'author' | 'at' | 'text' | 'mentions'>;
  readonly people: readonly Person[];
  /** The id of who looks at it; null where nobody is known. */
  readonly me: string | null;
}

/** A comment or a reply: who wrote it, when, and what. */
export function Written({ written, people, me }: WrittenProps): ReactElement {
  const texts = useTexts(COMMENT_TEXTS);
  const time = useTimeLabel();
  const author = people.find(({ id }) => id === written.author)?.name ?? texts.unknownPerson;
  const isForMe = me !== null && written.mentions.includes(me);
  return (
    <div className={styles.written}>
      <p className={styles.head}>
        <b className={styles.author}>{author}</b>
        <time dateTime={new Date(written.at).toISOString()}>{time(written.at)}</time>
        {isForMe && <span className={styles.forYou}>{texts.forYou}</span>}
      </p>
      <CommentText text={written.text} people={people} />
    </div>
  );
}
