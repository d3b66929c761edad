import { OUTLINE_TEXTS } from '#shared/messages/window/outline.ts';
import { useTexts } from '#renderer/api/texts.ts';
import { focusField, useCanWrite, useDraft } from '#renderer/draft/draft.ts';
import { runCommand, useCommand } from '#renderer/keyboard/command-registry.ts';
import { notify } from '#renderer/ui/notify.ts';
import {
  goBy,
  itemDone,
  merge,
  moveBy,
  newItem,
  nextIncomplete,
  remove,
  sectionNow,
  sort,
  toSection,
} from './outline-actions.ts';
import { isOutlineThere, useOutlineView } from './outline-focus.ts';

const SECTION_COMMANDS = ['item.section-1', 'item.section-2', 'item.section-3'] as const;

/** Opens the pane where it is folded away. */
function showOutline(): void {
  if (!isOutlineThere()) runCommand('view.outline');
}

/**
 * The commands about items and their order. Draws nothing: they work as well while the outline is
 * folded away.
 */
export function OutlineCommands(): null {
  const texts = useTexts(OUTLINE_TEXTS);
  const isOpen = useDraft(({ digest }) => digest !== null);
  const canWrite = useCanWrite();
  const hasItem = useDraft(({ selected }) => selected !== null) && canWrite;

  useCommand('item.new', newItem, isOpen && canWrite);
  useCommand('item.done', itemDone, isOpen);
  useCommand(
    'item.next',
    () => {
      goBy('next');
    },
    isOpen,
  );
  useCommand(
    'item.previous',
    () => {
      goBy('previous');
    },
    isOpen,
  );
  useCommand(
    'item.outline',
    () => {
      showOutline();
      focusField('outline');
    },
    isOpen,
  );
  useCommand(
    'edit.find',
    () => {
      showOutline();
      useOutlineView.setState(({ findAsk }) => ({ findAsk: findAsk + 1 }));
    },
    isOpen,
  );
  useCommand(
    'item.next-incomplete',
    () => {
      if (!nextIncomplete()) notify({ text: texts.allComplete });
    },
    isOpen,
  );
  useCommand(
    'item.move-up',
    () => {
      moveBy('up');
    },
    hasItem,
  );
  useCommand(
    'item.move-down',
    () => {
      moveBy('down');
    },
    hasItem,
  );
  useSectionCommand(0, hasItem);
  useSectionCommand(1, hasItem);
  useSectionCommand(2, hasItem);
  useCommand('item.merge', merge, hasItem);
  useCommand(
    'item.remove',
    () => {
      const removed = remove();
      if (!removed) return;
      const { count, restore } = removed;
      notify({ text: texts.removed(count), action: { label: texts.undo, run: restore } });
    },
    hasItem,
  );
  useCommand(
    'section.sort-date',
    () => {
      sort(sectionNow(), 'date');
    },
    isOpen && canWrite,
  );
  useCommand(
    'section.sort-source',
    () => {
      sort(sectionNow(), 'source');
    },
    isOpen && canWrite,
  );
  return null;
}

function useSectionCommand(index: 0 | 1 | 2, hasItem: boolean): void {
  const isThere = useDraft(({ digest }) => (digest?.sections.length ?? 0) > index);
  useCommand(
    SECTION_COMMANDS[index],
    () => {
      toSection(index);
    },
    hasItem && isThere,
  );
}
