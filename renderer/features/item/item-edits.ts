import { editDraft, selectItem } from '#renderer/draft/draft.ts';
import type { Block } from '#shared/domain/digest.ts';
import { addBlock, moveBlock, removeBlock, setBlockKind } from '#shared/editing/blocks.ts';
import { emptyBlock } from '#shared/editing/empty.ts';
import { splitItem } from '#shared/editing/split-item.ts';
import { liveEditor } from './body/live-editor.ts';
import { editBody, followBlock, useLivePlace } from './body/live-place.ts';

/** Puts a new block behind another one, and the caret into it. */
export function addBlockAfter(item: string, after: number, kind: Block['kind']): void {
  const index = after + 1;
  editDraft('add-block', (digest) => addBlock(digest, item, emptyBlock(kind), index));
  editBody({ item, index }, 'end');
}

/** Takes a block away; the caret goes to the one before it. */
export function removeBlockAt(item: string, index: number): void {
  editDraft('remove-block', (digest) => removeBlock(digest, item, index));
  editBody({ item, index: Math.max(0, index - 1) }, 'end');
}

/** Moves a block among those of its item; the caret goes with it. */
export function moveBlockTo(item: string, from: number, to: number): void {
  editDraft('move-block', (digest) => moveBlock(digest, item, from, to));
  followBlock(item, from, to);
}

/** Makes a report a note, or a note a report. */
export function changeKind(item: string, index: number, kind: Block['kind']): void {
  editDraft('change-kind', (digest) => setBlockKind(digest, item, index, kind));
}

/** Makes two items of one, cut at the caret; the second wants a headline next. */
export function splitAtCaret(): void {
  const { place } = useLivePlace.getState();
  if (!place) return;
  const halves = liveEditor().split();
  const id = crypto.randomUUID();
  editDraft('split-item', (digest) =>
    splitItem(digest, place.item, { block: place.index, ...halves }, id),
  );
  selectItem(id, 'headline-ja');
}
