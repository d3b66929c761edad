import { useState } from 'react';
import type { DigestSummary } from '#shared/contract/library.ts';
import { COMMON_TEXTS } from '#shared/messages/window/common.ts';
import { HOME_TEXTS } from '#shared/messages/window/home.ts';
import { useDigestLabel } from '#renderer/api/digest-label.ts';
import { useTexts } from '#renderer/api/texts.ts';
import { useCommand } from '#renderer/keyboard/command-registry.ts';
import { notify } from '#renderer/ui/notify.ts';
import { useLibraryCommand } from './library.ts';

/** What Ctrl+Z would put back, and what takes its notice away. */
interface Removed {
  readonly id: string;
  readonly dismiss: () => void;
}

/**
 * Moves a digest to the bin; the last one comes back with Ctrl+Z. For the whole screen: the list
 * itself goes with its last digest.
 */
export function useRemoval(): (digest: DigestSummary) => void {
  const texts = useTexts(HOME_TEXTS);
  const { undo } = useTexts(COMMON_TEXTS);
  const label = useDigestLabel();
  const [removed, setRemoved] = useState<Removed | null>(null);
  const remove = useLibraryCommand('library.remove');
  const restore = useLibraryCommand('library.restore');
  const putBack = (id: string): void => {
    setRemoved(null);
    restore({ id });
  };
  useCommand(
    'edit.undo',
    () => {
      removed?.dismiss();
      if (removed) putBack(removed.id);
    },
    removed !== null,
  );
  return ({ id, ...digest }) => {
    const undoRemoval = (): void => {
      putBack(id);
    };
    const tell = (): void => {
      const text = texts.removed(label(digest));
      const dismiss = notify({ text, action: { label: undo, run: undoRemoval } });
      setRemoved({ id, dismiss });
    };
    remove({ id }, { onSuccess: tell });
  };
}
