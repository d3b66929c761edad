import type { CommandId } from '#shared/commands/commands.ts';
import { WORKFLOW_TEXTS } from '#shared/messages/window/workflow.ts';
import { useTexts } from '#renderer/api/texts.ts';
import { useCanWrite, useDraft } from '#renderer/draft/draft.ts';
import { useRefusal } from '#renderer/keyboard/command-registry.ts';
import { notify } from '#renderer/ui/notify.ts';
import { readingReason } from './next-step.ts';

/** The commands that change the text. */
const CHANGING: readonly CommandId[] = [
  'edit.undo',
  'edit.redo',
  'item.new',
  'item.move-up',
  'item.move-down',
  'item.section-1',
  'item.section-2',
  'item.section-3',
  'item.add-report',
  'item.add-note',
  'item.split',
  'item.merge',
  'item.remove',
  'section.sort-date',
  'section.sort-source',
  'format.bold',
  'format.italic',
  'format.link',
  'format.list',
];

/** Where the text may only be read, commands that would change it say why they do not. */
export function useReadingOnly(): void {
  const texts = useTexts(WORKFLOW_TEXTS);
  const canWrite = useCanWrite();
  const isOpen = useDraft(({ review }) => review !== null);
  useRefusal(
    CHANGING,
    () => {
      const { review } = useDraft.getState();
      if (review) notify({ text: texts.reading[readingReason(review).text] });
    },
    isOpen && !canWrite,
  );
}
