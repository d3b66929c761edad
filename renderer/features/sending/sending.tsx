import { useState, type ReactElement } from 'react';
import { useReview } from '#renderer/api/review.ts';
import { useCommand } from '#renderer/keyboard/command-registry.ts';
import { DistributeDialog } from './distribute-dialog.tsx';
import { SendDialog } from './send-dialog.tsx';

/** Sending a digest and marking it as distributed; opened by their own commands. */
export function Sending({ id }: { readonly id: string }): ReactElement | null {
  const review = useReview(id);
  const [shown, setShown] = useState<'send' | 'distribute' | null>(null);
  const close = (): void => {
    setShown(null);
  };
  const open = (what: 'send' | 'distribute') => () => {
    setShown(what);
  };
  // Also for who may not: the dialogs say why, and what was sent.
  useCommand('review.send', open('send'), review !== undefined);
  useCommand('review.distribute', open('distribute'), review !== undefined);
  if (shown === null || !review) return null;
  return shown === 'send' ? (
    <SendDialog id={id} review={review} onClose={close} onDistribute={open('distribute')} />
  ) : (
    <DistributeDialog id={id} review={review} onClose={close} />
  );
}
