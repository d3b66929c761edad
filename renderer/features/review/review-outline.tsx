import type { ReactElement } from 'react';
import { isChanged, type DigestComparison } from '#shared/comparison/compare-digests.ts';
import { COMPARISON_TEXTS } from '#shared/messages/window/comparison.ts';
import { REVIEW_TEXTS } from '#shared/messages/window/review.ts';
import { useTexts } from '#renderer/api/texts.ts';
import { headlineOf } from '#renderer/fields/comparison/headline.ts';
import { OutlineRow } from './outline-row.tsx';
import { HEADING } from './review-model.ts';
import styles from './review-outline.module.css';

interface ReviewOutlineProps {
  readonly comparison: DigestComparison;
  readonly accepted: Readonly<Record<string, unknown>>;
  /** How many comments are open at a stop. */
  readonly openAt: (stop: string) => number;
  readonly onlyChanged: boolean;
  readonly current: string;
  readonly onGo: (stop: string) => void;
}

/** The items by section, with signs: what changed, what is accepted, where comments are open. */
export function ReviewOutline(props: ReviewOutlineProps): ReactElement {
  const { comparison, accepted, openAt, onlyChanged, current, onGo } = props;
  const texts = useTexts(REVIEW_TEXTS);
  const { untitled } = useTexts(COMPARISON_TEXTS);
  const common = (stop: string) => ({
    stop,
    isAccepted: Object.hasOwn(accepted, stop),
    open: openAt(stop),
    isCurrent: current === stop,
    onGo,
  });
  return (
    <>
      <ul>
        <OutlineRow
          {...common(HEADING)}
          headline={texts.heading}
          change={null}
          isHeadingChanged={comparison.header.length > 0}
        />
      </ul>
      {comparison.sections.map(({ key, title, items }, index) => (
        <section key={key} aria-labelledby={`review-outline-${key}`}>
          <h2 className={styles.title} id={`review-outline-${key}`}>
            <span>
              {String(index + 1)} {title}
            </span>
            <span>{items.filter(({ after }) => after !== null).length}</span>
          </h2>
          <ul>
            {items
              .filter((item) => !onlyChanged || isChanged(item))
              .map((change) => (
                <OutlineRow
                  key={change.id}
                  {...common(change.id)}
                  headline={headlineOf(change) === '' ? untitled : headlineOf(change)}
                  change={change}
                />
              ))}
          </ul>
        </section>
      ))}
    </>
  );
}
