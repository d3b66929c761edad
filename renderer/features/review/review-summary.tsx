import type { ReactElement } from 'react';
import type { DigestComparison } from '#shared/comparison/compare-digests.ts';
import type { ReviewReading } from '#shared/contract/review.ts';
import { itemsInOrder } from '#shared/editing/place.ts';
import type { Refusal } from '#shared/workflow/ability.ts';
import { refusalProblem } from '#shared/messages/refusal-problem.ts';
import { REVIEW_TEXTS } from '#shared/messages/window/review.ts';
import { useExplain, useTexts } from '#renderer/api/texts.ts';
import { Icon } from '#renderer/ui/icon.tsx';
import { changedStops, countChanges, unaccepted } from './review-model.ts';
import styles from './review-bar.module.css';

interface ReviewSummaryProps {
  readonly reading: ReviewReading;
  readonly comparison: DigestComparison;
  readonly open: number;
  /** The text became another while it was shown. */
  readonly isUpdated: boolean;
}

/** How much changed, how much is accepted, what is open; and why something cannot be done. */
export function ReviewSummary(props: ReviewSummaryProps): ReactElement {
  const { reading, comparison, open, isUpdated } = props;
  const texts = useTexts(REVIEW_TEXTS);
  const explain = useExplain();
  const { before, digest, review } = reading;
  const { approve, 'accept-item': accept } = review.abilities;
  const all = itemsInOrder(digest).length;
  const changes =
    before === null
      ? texts.neverSeen
      : changedStops(comparison).length === 0
        ? texts.nothingChanged
        : [
            texts.counts(countChanges(comparison)),
            comparison.header.length > 0 ? texts.headerChanged : '',
          ]
            .filter((part) => part !== '')
            .join(' · ');
  const facts = [
    changes,
    texts.acceptedCount(all - unaccepted(reading).length, all),
    ...(open > 0 ? [texts.openComments(open)] : []),
  ];
  const refusal = accept.allowed ? approve : accept;
  const why = (one: Refusal): string => {
    if (one.why === 'wrong-role') return texts.notSupervisor;
    return one.why === 'wrong-state' ? texts.notInReview : explain(refusalProblem(one));
  };
  return (
    <div className={styles.summary}>
      <p>{facts.join(' · ')}</p>
      {!refusal.allowed && (
        <p className={styles.why}>
          <Icon name="info" />
          {why(refusal)}
        </p>
      )}
      <p className={styles.updated} role="status">
        {isUpdated && texts.textUpdated}
      </p>
    </div>
  );
}
