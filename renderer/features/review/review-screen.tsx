import { useState, type ReactElement } from 'react';
import { COMMON_TEXTS } from '#shared/messages/window/common.ts';
import { REVIEW_TEXTS } from '#shared/messages/window/review.ts';
import { ProblemError } from '#renderer/api/call.ts';
import { useCommentEvents } from '#renderer/api/comments.ts';
import { useHasRole } from '#renderer/api/session.ts';
import { useExplain, useTexts } from '#renderer/api/texts.ts';
import { Button } from '#renderer/ui/button.tsx';
import { EmptyState } from '#renderer/ui/empty-state.tsx';
import { Spinner } from '#renderer/ui/spinner.tsx';
import { firstBase, type Base } from './base.ts';
import { ReviewDesk } from './review-desk.tsx';
import type { ReviewScreenProps } from './review-screen-props.ts';
import { useHistory, useReading, useReadingEvents } from './use-reading.ts';
import styles from './review-screen.module.css';

/** A digest as a reviewer looks through it; everybody who may read may look. */
export function ReviewScreen(props: ReviewScreenProps): ReactElement {
  const { id, onBack } = props;
  const texts = useTexts(REVIEW_TEXTS);
  const { loading } = useTexts(COMMON_TEXTS);
  const explain = useExplain();
  const isReviewer = useHasRole('supervisor');
  const [chosen, setChosen] = useState<Base | null>(null);
  useReadingEvents(id);
  useCommentEvents(id);
  const history = useHistory(id);
  const base = chosen ?? (history && firstBase(isReviewer, history)) ?? null;
  const { reading, error, refresh } = useReading(id, base);

  if (reading && base && history) {
    return (
      <ReviewDesk
        {...props}
        reading={reading}
        base={base}
        history={history}
        onBase={setChosen}
        refresh={refresh}
      />
    );
  }
  return (
    <main className={styles.waiting}>
      {error instanceof ProblemError ? (
        <EmptyState
          title={explain(error.problem)}
          action={
            <Button icon="back" onPress={onBack}>
              {texts.back}
            </Button>
          }
        />
      ) : (
        <Spinner label={loading} />
      )}
    </main>
  );
}
