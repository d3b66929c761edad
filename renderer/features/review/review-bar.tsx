import type { ReactElement, ReactNode } from 'react';
import type { HistoryEntry, ReviewReading } from '#shared/contract/review.ts';
import { REVIEW_TEXTS } from '#shared/messages/window/review.ts';
import { useTexts } from '#renderer/api/texts.ts';
import { Button } from '#renderer/ui/button.tsx';
import { Checkbox } from '#renderer/ui/checkbox.tsx';
import { IconButton } from '#renderer/ui/icon-button.tsx';
import { StateChip } from '#renderer/ui/state-chip.tsx';
import { BaseSelect } from './base-select.tsx';
import type { Base } from './base.ts';
import styles from './review-bar.module.css';

interface ReviewBarProps {
  readonly label: string;
  readonly reading: ReviewReading;
  readonly base: Base;
  readonly history: readonly HistoryEntry[];
  readonly onlyChanged: boolean;
  readonly canFilter: boolean;
  readonly who: ReactNode;
  readonly onBack: () => void;
  readonly onBase: (base: Base) => void;
  readonly onFilter: () => void;
  readonly onSeen: () => void;
  readonly onReturn: () => void;
  readonly onApprove: () => void;
}

/** Top of the review: what is reviewed, what it is compared with, and the two ways on. */
export function ReviewBar(props: ReviewBarProps): ReactElement {
  const { label, reading, base, history, onlyChanged, canFilter, who } = props;
  const { onBack, onBase, onFilter, onSeen, onReturn, onApprove } = props;
  const texts = useTexts(REVIEW_TEXTS);
  const { state, edition, abilities } = reading.review;
  // A person who never could sees no button for it.
  const isReviewer = abilities.approve.allowed || abilities.approve.why !== 'wrong-role';
  return (
    <div className={styles.bar}>
      <IconButton icon="back" label={texts.back} onPress={onBack} />
      <h1 className={styles.heading}>
        <span className={styles.screen}>{texts.screen}</span>
        <span className={styles.name}>{label}</span>
      </h1>
      <StateChip state={state} edition={edition} />
      <div className={styles.base}>
        <span className={styles.since} aria-hidden="true">
          {texts.since}
        </span>
        <BaseSelect base={base} history={history} before={reading.before} onChange={onBase} />
        <Checkbox isSelected={onlyChanged} isDisabled={!canFilter} onChange={onFilter}>
          {texts.onlyChanged}
        </Checkbox>
      </div>
      <div className={styles.tools}>
        <Button onPress={onSeen}>{texts.markSeen}</Button>
        {isReviewer && (
          <>
            <Button isDisabled={!abilities.return.allowed} onPress={onReturn}>
              {texts.return}
            </Button>
            <Button variant="primary" isDisabled={!abilities.approve.allowed} onPress={onApprove}>
              {texts.approve}
            </Button>
          </>
        )}
        {who}
      </div>
    </div>
  );
}
