import { useState, type ReactElement } from 'react';
import { useCommand } from '#renderer/keyboard/command-registry.ts';
import { HistoryDialog } from './history-dialog.tsx';

/** What happened to a digest; opened by its own command. */
export function History({ id }: { readonly id: string }): ReactElement | null {
  const [isOpen, setOpen] = useState(false);
  useCommand('review.history', () => {
    setOpen(true);
  });
  return isOpen ? (
    <HistoryDialog
      id={id}
      onClose={() => {
        setOpen(false);
      }}
    />
  ) : null;
}
