import { memo, type ReactElement } from 'react';
import type { ItemChange } from '#shared/comparison/compare-digests.ts';
import { changeNames, ChangeSign } from '#renderer/fields/comparison/change-sign.tsx';
import { Icon } from '#renderer/ui/icon.tsx';
import { useDeskWords } from './desk-context.ts';
import styles from './review-outline.module.css';

interface OutlineRowProps {
  readonly stop: string;
  readonly headline: string;
  /** Null for the heading of the report. */
  readonly change: ItemChange | null;
  readonly isHeadingChanged?: boolean;
  readonly isAccepted: boolean;
  /** How many comments are open there. */
  readonly open: number;
  readonly isCurrent: boolean;
  readonly onGo: (stop: string) => void;
}

/** One line of the outline: the headline, and signs for what became of the item. */
export const OutlineRow = memo(function OutlineRow(props: OutlineRowProps): ReactElement {
  const { stop, headline, change, isHeadingChanged = false } = props;
  const { isAccepted, open, isCurrent, onGo } = props;
  const { texts } = useDeskWords();
  const signs = change ? changeNames(change) : isHeadingChanged ? (['changed'] as const) : [];
  const comments = texts.openComments(open);
  return (
    <li>
      <button
        type="button"
        className={styles.row}
        data-row={stop}
        data-gone={change?.after === null}
        tabIndex={isCurrent ? 0 : -1}
        {...(isCurrent ? { 'aria-current': true } : {})}
        onClick={() => {
          onGo(stop);
        }}
      >
        <span className={styles.headline}>{headline}</span>
        <span className={styles.signs}>
          {open > 0 && (
            <span className={styles.comments} role="img" aria-label={comments} title={comments}>
              <Icon name="comment" />
              {open}
            </span>
          )}
          {signs.map((sign) => (
            <ChangeSign key={sign} change={sign} isBrief />
          ))}
          {isAccepted && (
            <span
              className={styles.accepted}
              role="img"
              aria-label={texts.accepted}
              title={texts.accepted}
            >
              <Icon name="check" />
            </span>
          )}
        </span>
      </button>
    </li>
  );
});
