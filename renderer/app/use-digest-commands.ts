import { DRAFT_TEXTS } from '#shared/messages/window/draft.ts';
import { call } from '#renderer/api/call.ts';
import { useTexts } from '#renderer/api/texts.ts';
import { redoDraft, undoDraft, useCanWrite, type UndoOutcome } from '#renderer/draft/draft.ts';
import { useCommand } from '#renderer/keyboard/command-registry.ts';
import { notify } from '#renderer/ui/notify.ts';
import { useLeave } from './use-leave.ts';
import type { Pane } from './use-pane.ts';

interface DigestActions {
  readonly outline: Pane;
  readonly pages: Pane;
  readonly onExport: (id: string) => void;
}

/** What can be asked while a digest is open and concerns it as a whole. */
export function useDigestCommands(id: string, { outline, pages, onExport }: DigestActions): void {
  const texts = useTexts(DRAFT_TEXTS);
  const leave = useLeave();
  useCommand('file.export', () => {
    onExport(id);
  });
  useCommand('file.home', () => {
    leave({ view: 'home' });
  });
  useCommand('file.second-window', () => {
    void call('host.open-window', { view: 'digest', id });
  });
  useCommand('view.pages-window', () => {
    void call('host.open-window', { view: 'pages', id });
  });
  useCommand('view.outline', outline.toggle);
  useCommand('view.pages', pages.toggle);
  // Always there, also with nothing to undo: a field's own undo would work against the digest's.
  const tell = (outcome: UndoOutcome): void => {
    if (outcome !== 'done' && outcome !== 'refused') notify({ text: texts.undo[outcome] });
  };
  const canWrite = useCanWrite();
  useCommand('edit.undo', () => void undoDraft().then(tell), canWrite);
  useCommand('edit.redo', () => void redoDraft().then(tell), canWrite);
}
