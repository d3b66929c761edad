import { memo, type ReactElement } from 'react';
import { headerText, type DigestComparison } from '#shared/comparison/compare-digests.ts';
import { HEADER_FIELDS } from '#shared/domain/correction.ts';
import { ChangeSign } from '#renderer/fields/comparison/change-sign.tsx';
import { PiecesText } from '#renderer/fields/comparison/pieces-text.tsx';
import { Button } from '#renderer/ui/button.tsx';
import { useDeskDigest, useDeskWords } from './desk-context.ts';
import { HEADING } from './review-model.ts';
import { StopComments, type StopCommentsProps } from './stop-comments.tsx';
import type { StopDeeds } from './stop-deeds.ts';
import styles from './review-item.module.css';

interface ReviewHeadingProps extends Omit<StopCommentsProps, 'onShow' | 'onComposed'> {
  readonly header: DigestComparison['header'];
  readonly isCurrent: boolean;
  readonly deeds: StopDeeds;
}

/** The heading of the report as printed, with what changed; beside it what is said of the whole. */
export const ReviewHeading = memo(function ReviewHeading(props: ReviewHeadingProps): ReactElement {
  const { header, isCurrent, deeds, ...rest } = props;
  const digest = useDeskDigest();
  const { texts } = useDeskWords();
  return (
    <article
      className={styles.stop}
      data-stop={HEADING}
      data-current={isCurrent}
      aria-label={texts.heading}
      {...(isCurrent ? { 'aria-current': true } : {})}
      tabIndex={isCurrent ? 0 : -1}
    >
      <div className={styles.heading} lang="ja">
        {HEADER_FIELDS.map((field) => {
          const pieces = header.find((change) => change.field === field)?.pieces ?? [
            { kind: 'same' as const, text: headerText(digest, field) },
          ];
          const isEmpty = pieces.every(({ text }) => text === '');
          return (
            !isEmpty && (
              <p key={field} data-part={field}>
                <PiecesText pieces={pieces} />
              </p>
            )
          );
        })}
      </div>
      <div className={styles.side} role="group" aria-label={texts.side(texts.heading)}>
        {header.length > 0 && (
          <p className={styles.signs}>
            <ChangeSign change="changed" />
          </p>
        )}
        {isCurrent && (
          <div className={styles.actions}>
            <Button
              variant="quiet"
              icon="comment"
              isDisabled={!rest.abilities.comment.allowed}
              onPress={deeds.commentAll}
            >
              {texts.commentAll}
            </Button>
          </div>
        )}
        <StopComments {...rest} onShow={deeds.show} onComposed={deeds.composed} />
      </div>
    </article>
  );
});
