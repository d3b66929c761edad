import type { ReactElement, ReactNode } from 'react';
import type { LineComparison } from '#shared/comparison/compare-bodies.ts';
import type { TextMark } from './fragments.ts';
import { PiecesText } from './pieces-text.tsx';
import { Relisted } from './remarks.tsx';
import styles from './comparison.module.css';

/** Where each line begins in the plain text of the later body (`bodyText`). */
export function lineStarts(lines: readonly LineComparison[]): number[] {
  let next = 0;
  return lines.map(({ after }) => {
    const start = next;
    if (after !== null) next += after.text.length + 1;
    return start;
  });
}

export interface BodyComparisonProps {
  readonly lines: readonly LineComparison[];
  readonly marks?: readonly TextMark[];
  readonly active?: string | null;
  /** Stands before the first line. */
  readonly lead?: ReactNode;
  /** Stands behind the last line, as a source line does. */
  readonly tail?: ReactNode;
}

/** A body with what changed in it, paragraph by paragraph; lists by indent and dash. */
export function BodyComparison(props: BodyComparisonProps): ReactElement {
  const { lines, marks = [], active = null, lead, tail } = props;
  const starts = lineStarts(lines);
  const last = lines.length - 1;
  // After a list a source line stands on a line of its own (as printed).
  const isTailInLine = (lines[last]?.after ?? lines[last]?.before)?.depth === 0;
  return (
    <>
      {lead !== undefined && lines.length === 0 && <p className={styles.line}>{lead}</p>}
      {lines.map(({ kind, before, after, pieces }, index) => {
        const line = after ?? before;
        const relisted = kind === 'changed' && before?.depth !== after?.depth;
        return (
          <p
            key={index}
            className={styles.line}
            data-change={kind}
            data-depth={Math.min(line?.depth ?? 0, 6)}
          >
            {line?.bullet === true && (
              <span className={styles.dash} aria-hidden="true">
                –{' '}
              </span>
            )}
            {relisted && <Relisted />}
            {index === 0 && lead}
            <PiecesText pieces={pieces} start={starts[index] ?? 0} marks={marks} active={active} />
            {index === last && isTailInLine && tail !== undefined && <> {tail}</>}
          </p>
        );
      })}
      {!isTailInLine && tail !== undefined && <p className={styles.line}>{tail}</p>}
    </>
  );
}
