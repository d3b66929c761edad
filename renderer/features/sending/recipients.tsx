import { useState, type ReactElement } from 'react';
import { useCommand } from '#renderer/keyboard/command-registry.ts';
import { RecipientsDialog } from './recipients-dialog.tsx';

/** The lists of recipients; opened by their own command. */
export function Recipients(): ReactElement | null {
  const [isOpen, setOpen] = useState(false);
  useCommand('review.recipients', () => {
    setOpen(true);
  });
  return isOpen ? (
    <RecipientsDialog
      onClose={() => {
        setOpen(false);
      }}
    />
  ) : null;
}
