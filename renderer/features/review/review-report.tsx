import type { ReactElement } from 'react';
import { isChanged, type DigestComparison } from '#shared/comparison/compare-digests.ts';
import type { Comment } from '#shared/contract/comments.ts';
import type { ReviewReading } from '#shared/contract/review.ts';
import type { CommentAnchor } from '#shared/domain/comment-anchor.ts';
import { REVIEW_TEXTS } from '#shared/messages/window/review.ts';
import { useTexts } from '#renderer/api/texts.ts';
import { ReviewHeading } from './review-heading.tsx';
import { ReviewItem } from './review-item.tsx';
import { HEADING } from './review-model.ts';
import type { StopDeeds } from './stop-deeds.ts';
import { useDrawnItems } from './use-drawn-items.ts';
import styles from './review-screen.module.css';

/** A comment that is being written. */
export interface Composing {
  readonly stop: string;
  readonly anchor: CommentAnchor;
}

interface ReviewReportProps {
  readonly id: string;
  readonly reading: ReviewReading;
  readonly comparison: DigestComparison;
  readonly comments: ReadonlyMap<string, readonly Comment[]>;
  /** Who changed what, by item. */
  readonly changes: ReadonlyMap<string, ReviewReading['changes']>;
  readonly onlyChanged: boolean;
  readonly current: string;
  /** The item some of whose text is selected. */
  readonly selected: string | null;
  readonly active: string | null;
  readonly composing: Composing | null;
  readonly deeds: StopDeeds;
}

const NO_COMMENTS: readonly Comment[] = [];
const NO_CHANGES: ReviewReading['changes'] = [];

/** The report as it will look, item by item, with what changed since the earlier text. */
export function ReviewReport(props: ReviewReportProps): ReactElement {
  const { id, reading, comparison, comments, changes, onlyChanged, current } = props;
  const { selected, active, composing, deeds } = props;
  const texts = useTexts(REVIEW_TEXTS);
  const { review } = reading;
  const isDrawn = useDrawnItems(comparison, current);
  const common = (stop: string) => ({
    id,
    abilities: review.abilities,
    comments: comments.get(stop) ?? NO_COMMENTS,
    composing: composing?.stop === stop ? composing.anchor : null,
    active: comments.get(stop)?.some((comment) => comment.id === active) === true ? active : null,
    isCurrent: current === stop,
    deeds,
  });
  return (
    <>
      <ReviewHeading {...common(HEADING)} header={comparison.header} />
      {comparison.sections.map(({ key, title, items }, index) => {
        const shown = onlyChanged ? items.filter(isChanged) : items;
        const hidden = items.length - shown.length;
        return (
          <section key={key} className={styles.section} aria-labelledby={`review-section-${key}`}>
            <h2 className={styles.sectionTitle} id={`review-section-${key}`} lang="ja">
              {String(index + 1)}. {title}
            </h2>
            {shown.map((change) => (
              <ReviewItem
                key={change.id}
                {...common(change.id)}
                change={change}
                changes={changes.get(change.id) ?? NO_CHANGES}
                isDrawn={isDrawn(change.id)}
                stamp={review.accepted[change.id] ?? null}
                isSelected={selected === change.id}
              />
            ))}
            {items.length === 0 && <p className={styles.quiet}>{texts.noItems}</p>}
            {hidden > 0 && <p className={styles.quiet}>{texts.leftOut(hidden)}</p>}
          </section>
        );
      })}
    </>
  );
}
