import { emphasisOf, textNode, type Body } from '#shared/domain/body.ts';
import type { Block, Digest } from '#shared/domain/digest.ts';
import type { Source } from '#shared/domain/source-line.ts';
import { mapTexts, prependParagraphs } from './body-parts.ts';
import { updateItem } from './with-items.ts';

/** The digest with one block made anew; as it is where there is no such item or block. */
export const updateBlock = (
  digest: Digest,
  itemId: string,
  index: number,
  change: (block: Block) => Block,
): Digest =>
  updateItem(digest, itemId, (item) => {
    const block = item.blocks[index];
    const changed = block && change(block);
    if (!changed || changed === block) return item;
    return { ...item, blocks: item.blocks.with(index, changed) };
  });

/** Puts a block into an item at an index; beyond the end is the end. */
export const addBlock = (digest: Digest, itemId: string, block: Block, index: number): Digest =>
  updateItem(digest, itemId, (item) => ({
    ...item,
    blocks: item.blocks.toSpliced(Math.max(0, index), 0, block),
  }));

/** Takes a block out of an item. */
export const removeBlock = (digest: Digest, itemId: string, index: number): Digest =>
  updateItem(digest, itemId, (item) =>
    item.blocks[index] ? { ...item, blocks: item.blocks.toSpliced(index, 1) } : item,
  );

/** Moves a block to another index among the blocks of its item. */
export const moveBlock = (digest: Digest, itemId: string, from: number, to: number): Digest =>
  updateItem(digest, itemId, (item) => {
    const block = item.blocks[from];
    const target = Math.min(Math.max(0, to), item.blocks.length - 1);
    if (!block || target === from) return item;
    return { ...item, blocks: item.blocks.toSpliced(from, 1).toSpliced(target, 0, block) };
  });

/** Sets the body of a block. */
export const setBody = (digest: Digest, itemId: string, index: number, body: Body): Digest =>
  updateBlock(digest, itemId, index, (block) => ({ ...block, body }));

/** Sets the source line of a block, or takes it away. */
export const setSource = (
  digest: Digest,
  itemId: string,
  index: number,
  source: Source | null,
): Digest => updateBlock(digest, itemId, index, (block) => ({ ...block, source }));

/** Sets the label of a report; an empty one is none. A note has no label: it stays as it is. */
export const setLabel = (digest: Digest, itemId: string, index: number, label: string): Digest =>
  updateBlock(digest, itemId, index, (block) =>
    block.kind === 'note' ? block : { ...block, label: label === '' ? null : label },
  );

/** A note's italics come from its kind (report-format): none are left in its body. */
const upright = (body: Body): Body =>
  mapTexts(body, (node) => textNode(node.text, { ...emphasisOf(node.marks), italic: false }));

const PLAIN = { bold: false, italic: false, href: null };

/** The body with the label as its first paragraph, because a note has no label. */
const withLabel = (body: Body, label: string | null): Body =>
  prependParagraphs(
    body,
    label === null ? [] : [{ type: 'paragraph', content: [textNode(label, PLAIN)] }],
  );

/**
 * Makes a report a note, or a note a report. A report's label becomes the first paragraph of the
 * note, and its italics go; the source line stays.
 */
export const setBlockKind = (
  digest: Digest,
  itemId: string,
  index: number,
  kind: Block['kind'],
): Digest =>
  updateBlock(digest, itemId, index, (block) => {
    if (block.kind === kind) return block;
    const { source } = block;
    return kind === 'note'
      ? { kind, label: null, body: upright(withLabel(block.body, block.label)), source }
      : { kind, label: null, body: block.body, source };
  });
