import type { RefObject } from 'react';
import { useCanWrite } from '#renderer/draft/draft.ts';
import { useCommand } from '#renderer/keyboard/command-registry.ts';
import { useLivePlace } from './body/live-place.ts';
import { FIELD, focusIn } from './focus-in.ts';
import { addBlockAfter, splitAtCaret } from './item-edits.ts';

/** The commands about the item in sight; `block` is the one that they are about. */
export function useItemCommands(
  root: RefObject<HTMLElement | null>,
  item: string,
  block: number,
): void {
  const isWriting = useLivePlace(({ isActive }) => isActive);
  const canWrite = useCanWrite();
  useCommand('item.headline', () => {
    focusIn(root.current, FIELD.headlineJa);
  });
  useCommand(
    'item.source',
    () => {
      focusIn(root.current, FIELD.outlets(block));
    },
    block >= 0,
  );
  useCommand(
    'item.add-report',
    () => {
      addBlockAfter(item, block, 'report');
    },
    canWrite,
  );
  useCommand(
    'item.add-note',
    () => {
      addBlockAfter(item, block, 'note');
    },
    canWrite,
  );
  useCommand('item.split', splitAtCaret, isWriting && canWrite);
}
