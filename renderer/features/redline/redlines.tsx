import { useState, type ReactElement } from 'react';
import { useCommand } from '#renderer/keyboard/command-registry.ts';
import { TakeDialog } from './take-dialog.tsx';
import { WriteDialog } from './write-dialog.tsx';

/** Files for those who review in Word, out and back; opened by their own commands. */
export function Redlines({ id }: { readonly id: string }): ReactElement | null {
  const [shown, setShown] = useState<'write' | 'take' | null>(null);
  const close = (): void => {
    setShown(null);
  };
  useCommand('review.redline', () => {
    setShown('write');
  });
  useCommand('review.take-redline', () => {
    setShown('take');
  });
  if (shown === null) return null;
  return shown === 'write' ? (
    <WriteDialog id={id} onClose={close} />
  ) : (
    <TakeDialog id={id} onClose={close} />
  );
}
