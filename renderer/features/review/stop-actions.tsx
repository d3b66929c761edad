import type { ReactElement } from 'react';
import { mayChangeText } from '#shared/workflow/abilities.ts';
import type { Abilities } from '#shared/workflow/ability.ts';
import { Button } from '#renderer/ui/button.tsx';
import { useDeskWords } from './desk-context.ts';
import styles from './review-item.module.css';

interface StopActionsProps {
  readonly abilities: Abilities;
  readonly isSelected: boolean;
  readonly onComment: () => void;
  readonly onCorrect: () => void;
}

/** What can be done with the item that is looked at. */
export function StopActions(props: StopActionsProps): ReactElement {
  const { abilities, isSelected, onComment, onCorrect } = props;
  const { texts } = useDeskWords();
  return (
    <div
      className={styles.actions}
      onMouseDown={(event) => {
        // What is selected in the text stays selected.
        event.preventDefault();
      }}
    >
      <Button
        variant="quiet"
        icon="comment"
        isDisabled={!abilities.comment.allowed}
        onPress={onComment}
      >
        {isSelected ? texts.commentSelection : texts.comment}
      </Button>
      <Button
        variant="quiet"
        icon="edit"
        isDisabled={!mayChangeText(abilities)}
        onPress={onCorrect}
      >
        {texts.correct}
      </Button>
    </div>
  );
}
