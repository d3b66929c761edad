import { memo, useMemo, type ReactElement } from 'react';
import type { ItemChange } from '#shared/comparison/compare-digests.ts';
import type { ReviewReading } from '#shared/contract/review.ts';
import { headlineOf } from '#renderer/fields/comparison/headline.ts';
import { ItemChangeText } from '#renderer/fields/comparison/item-comparison.tsx';
import { Icon } from '#renderer/ui/icon.tsx';
import { useDeskWords } from './desk-context.ts';
import { marksOf } from './item-comments.ts';
import { ItemSigns } from './item-signs.tsx';
import { StopActions } from './stop-actions.tsx';
import { StopComments, type StopCommentsProps } from './stop-comments.tsx';
import type { StopDeeds } from './stop-deeds.ts';
import { ITEM_MARK } from './text-selection.ts';
import styles from './review-item.module.css';

type Review = ReviewReading['review'];

interface AcceptProps {
  readonly item: string;
  readonly headline: string;
  readonly stamp: Review['accepted'][string] | null;
  readonly isCurrent: boolean;
  /** Whether the person may; others only see what was accepted. */
  readonly isAllowed: boolean;
  readonly onToggle: (item: string) => void;
}

/** Whether an item is accepted, and by whom; the button switches it. */
function Accept(props: AcceptProps): ReactElement | null {
  const { item, headline, stamp, isCurrent, isAllowed, onToggle } = props;
  const { texts, name, time } = useDeskWords();
  if (!isAllowed && !stamp) return null;
  const by = stamp && (
    <span className={styles.fact}>{texts.acceptedBy(name(stamp.by), time(stamp.at))}</span>
  );
  if (!isAllowed) {
    return (
      <p className={styles.acceptance}>
        <span className={styles.accepted}>
          <Icon name="check" />
          {texts.accepted}
        </span>
        {by}
      </p>
    );
  }
  return (
    <p className={styles.acceptance}>
      <button
        type="button"
        className={styles.accept}
        aria-pressed={stamp !== null}
        aria-label={texts.acceptItem(headline)}
        tabIndex={isCurrent ? 0 : -1}
        onClick={() => {
          onToggle(item);
        }}
      >
        <span className={styles.box} aria-hidden="true">
          {stamp && <Icon name="check" />}
        </span>
        {stamp ? texts.accepted : texts.accept}
      </button>
      {by}
    </p>
  );
}

export interface ReviewItemProps extends Omit<StopCommentsProps, 'onShow' | 'onComposed'> {
  readonly change: ItemChange;
  readonly changes: ReviewReading['changes'];
  readonly stamp: AcceptProps['stamp'];
  readonly isCurrent: boolean;
  /** False for a moment after the screen opens: then only the headline stands there. */
  readonly isDrawn: boolean;
  /** Some of this item's text is selected. */
  readonly isSelected: boolean;
  readonly deeds: StopDeeds;
}

/** An item of the report: its text with what changed, and beside it what is to be said about it. */
export const ReviewItem = memo(function ReviewItem(props: ReviewItemProps): ReactElement {
  const { change, changes, stamp, isCurrent, isDrawn, isSelected, deeds, ...rest } = props;
  const { comments, active, abilities } = rest;
  const { texts } = useDeskWords();
  const marks = useMemo(() => marksOf(comments), [comments]);
  const headline = headlineOf(change);
  const heading = `review-${change.id}`;
  return (
    <article
      className={styles.stop}
      data-stop={change.id}
      data-current={isCurrent}
      data-change={change.kind}
      aria-labelledby={heading}
      {...(isCurrent ? { 'aria-current': true } : {})}
      tabIndex={isCurrent ? 0 : -1}
    >
      {isDrawn ? (
        <>
          <div className={styles.text} {...(change.after ? { [ITEM_MARK]: change.id } : {})}>
            <ItemChangeText change={change} marks={marks} active={active} headingId={heading} />
          </div>
          <div className={styles.side} role="group" aria-label={texts.side(headline)}>
            <ItemSigns change={change} changes={changes} sectionTitle={deeds.sectionTitle} />
            {change.after && (
              <Accept
                item={change.id}
                headline={headline}
                stamp={stamp}
                isCurrent={isCurrent}
                isAllowed={abilities['accept-item'].allowed}
                onToggle={deeds.toggle}
              />
            )}
            {isCurrent && change.after && (
              <StopActions
                abilities={abilities}
                isSelected={isSelected}
                onComment={deeds.comment}
                onCorrect={deeds.correct}
              />
            )}
            {(comments.length > 0 || rest.composing) && (
              <StopComments {...rest} onShow={deeds.show} onComposed={deeds.composed} />
            )}
          </div>
        </>
      ) : (
        <h3 id={heading}>{headline}</h3>
      )}
    </article>
  );
});
