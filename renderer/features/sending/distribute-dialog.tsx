import type { ReactElement } from 'react';
import type { Review } from '#shared/contract/review.ts';
import { COMMON_TEXTS } from '#shared/messages/window/common.ts';
import { SENDING_TEXTS } from '#shared/messages/window/sending.ts';
import { useDeed } from '#renderer/api/review.ts';
import { useTexts } from '#renderer/api/texts.ts';
import { useWhyNot } from '#renderer/api/why-not.ts';
import { Button } from '#renderer/ui/button.tsx';
import { Dialog } from '#renderer/ui/dialog.tsx';
import { Icon } from '#renderer/ui/icon.tsx';
import { notify } from '#renderer/ui/notify.ts';
import { useTellProblem } from '#renderer/ui/use-tell-problem.ts';
import styles from './sending.module.css';

interface DistributeDialogProps {
  readonly id: string;
  readonly review: Review;
  readonly onClose: () => void;
}

/** Marks a digest as distributed, after saying what that means and what is not on record. */
export function DistributeDialog({ id, review, onClose }: DistributeDialogProps): ReactElement {
  const texts = useTexts(SENDING_TEXTS);
  const { cancel, close } = useTexts(COMMON_TEXTS);
  const whyNot = useWhyNot();
  const tellProblem = useTellProblem();
  const deed = useDeed(id);
  const ability = review.abilities.distribute;
  const flags = ability.allowed ? ability.flags : [];
  return (
    <Dialog
      role="alertdialog"
      title={texts.distributeTitle}
      isOpen
      isHeld={deed.isPending}
      onClose={onClose}
      actions={
        <>
          <Button onPress={onClose} isDisabled={deed.isPending} autoFocus={!ability.allowed}>
            {ability.allowed ? cancel : close}
          </Button>
          {ability.allowed && (
            <Button
              variant="primary"
              autoFocus
              isPending={deed.isPending}
              onPress={() => {
                deed.mutate(
                  { deed: 'distribute' },
                  {
                    onSuccess: () => {
                      notify({ text: texts.distributed });
                      onClose();
                    },
                    onError: tellProblem,
                  },
                );
              }}
            >
              {texts.distributeTitle}
            </Button>
          )}
        </>
      }
    >
      {ability.allowed ? (
        <p>{texts.distributeText}</p>
      ) : (
        <p className={styles.sentence}>
          <Icon name="info" />
          {whyNot(ability)}
        </p>
      )}
      {flags.map((flag) => {
        const said = texts.distributeFlags[flag];
        return said === undefined ? null : (
          <p key={flag} className={styles.warning}>
            <Icon name="warning" />
            {said}
          </p>
        );
      })}
    </Dialog>
  );
}
