import type { ReactElement, ReactNode } from 'react';
import type { StyledPiece } from '#shared/comparison/compare-bodies.ts';
import type { Piece } from '#shared/comparison/pieces.ts';
import { fragmentsOf, type Fragment, type TextMark } from './fragments.ts';
import { Relooked } from './remarks.tsx';
import styles from './comparison.module.css';

const NO_MARKS: readonly TextMark[] = [];

/** The text of a fragment in its look; links are told, and not followed. */
function Look({ text, look }: Fragment): ReactNode {
  const { bold, italic, href } = look;
  const slanted = italic ? <em>{text}</em> : text;
  const weighted = bold ? <strong>{slanted}</strong> : slanted;
  return href === null ? (
    weighted
  ) : (
    <span className={styles.link} title={href}>
      {weighted}
    </span>
  );
}

interface FragmentViewProps {
  readonly fragment: Fragment;
  readonly active: string | null;
}

function FragmentView({ fragment, active }: FragmentViewProps): ReactElement {
  const { kind, at, was, marks } = fragment;
  const content = <Look {...fragment} />;
  if (kind === 'deleted') return <del className={styles.deleted}>{content}</del>;
  const shown = was === null ? content : <Relooked>{content}</Relooked>;
  const place = {
    'data-at': at ?? 0,
    ...(was === null ? {} : { 'data-relooked': true }),
    ...(marks.length === 0 ? {} : { 'data-marks': marks.join(' ') }),
    ...(active !== null && marks.includes(active) ? { 'data-active': true } : {}),
  };
  return kind === 'inserted' ? (
    <ins className={styles.inserted} {...place}>
      {shown}
    </ins>
  ) : (
    <span className={styles.same} {...place}>
      {shown}
    </span>
  );
}

export interface PiecesTextProps {
  readonly pieces: readonly (Piece | StyledPiece)[];
  /** Where the pieces begin in the later text of their field (UTF-16 units). */
  readonly start?: number;
  /** Ranges of the later text to be marked. */
  readonly marks?: readonly TextMark[];
  /** The mark that is looked at. */
  readonly active?: string | null;
}

/**
 * A comparison as one text: what came is underlined, what went is struck. What is in the later text
 * says in `data-at` where it stands there.
 */
export function PiecesText({
  pieces,
  start = 0,
  marks = NO_MARKS,
  active = null,
}: PiecesTextProps): ReactElement {
  return (
    <>
      {fragmentsOf(pieces, start, marks).map((fragment, index) => (
        <FragmentView key={index} fragment={fragment} active={active} />
      ))}
    </>
  );
}
