import type { ReactElement } from 'react';
import type { Review } from '#shared/contract/review.ts';
import { WORKFLOW_TEXTS } from '#shared/messages/window/workflow.ts';
import { usePersonName } from '#renderer/api/session.ts';
import { useTexts } from '#renderer/api/texts.ts';
import { useTimeLabel } from '#renderer/api/time-label.ts';
import { useCanWrite, useDraft } from '#renderer/draft/draft.ts';
import { CommandButton } from '#renderer/keyboard/command-button.tsx';
import { Icon } from '#renderer/ui/icon.tsx';
import { readingReason } from './next-step.ts';
import styles from './state-lines.module.css';

/** Why the text cannot be changed, and what can be done about it. */
function ReadingLine({ review }: { readonly review: Review }): ReactElement {
  const texts = useTexts(WORKFLOW_TEXTS);
  const { text, step } = readingReason(review);
  return (
    <div className={styles.line} role="status">
      <Icon name="lock" />
      <span>{texts.reading[text]}</span>
      {step && (
        <CommandButton id={step.command} variant="quiet">
          {texts[step.text]}
        </CommandButton>
      )}
    </div>
  );
}

/** What the reviewer said when the digest came back; it stays until it is handed in again. */
function ReturnedLine({
  returned,
}: {
  readonly returned: NonNullable<Review['returned']>;
}): ReactElement {
  const texts = useTexts(WORKFLOW_TEXTS);
  const time = useTimeLabel();
  const name = usePersonName(returned.by);
  return (
    <section className={styles.returned} aria-label={texts.returned(name, time(returned.at))}>
      <p className={styles.who}>
        <Icon name="info" />
        {texts.returned(name, time(returned.at))}
      </p>
      <p className={styles.remark} tabIndex={0}>
        {returned.remark ?? texts.noRemark}
      </p>
    </section>
  );
}

/** Below the title bar, where there is something to be said about the state of the digest. */
export function StateLines(): ReactElement | null {
  const review = useDraft((draft) => draft.review);
  const canWrite = useCanWrite();
  if (!review) return null;
  return (
    <>
      {!canWrite && <ReadingLine review={review} />}
      {review.returned && <ReturnedLine returned={review.returned} />}
    </>
  );
}
