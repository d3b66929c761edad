import type { ReactElement } from 'react';
import type { Person } from '#shared/domain/person.ts';
import { mentionPieces } from './mentions.ts';
import styles from './comments.module.css';

interface CommentTextProps {
  readonly text: string;
  readonly people: readonly Person[];
}

/** What somebody wrote, line by line as it was written; the people that it names stand out. */
export const CommentText = ({ text, people }: CommentTextProps): ReactElement => (
  <p className={styles.said}>
    {mentionPieces(text, people).map((piece, index) =>
      piece.person ? (
        <b key={index} className={styles.mention}>
          {piece.text}
        </b>
      ) : (
        piece.text
      ),
    )}
  </p>
);
