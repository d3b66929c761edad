import type { Body } from '#shared/domain/body.ts';
import type { Block, Item } from '#shared/domain/digest.ts';

/** A body to type into: one empty paragraph, as ProseMirror has it. */
export const emptyBody = (): Body => ({ type: 'doc', content: [{ type: 'paragraph' }] });

/** A block with nothing in it yet. */
export const emptyBlock = (kind: Block['kind']): Block => ({
  kind,
  label: null,
  body: emptyBody(),
  source: null,
});

/** An item with empty headlines and one empty report block. */
export const emptyItem = (id: string): Item => ({
  id,
  headline: { ja: '', en: '' },
  blocks: [emptyBlock('report')],
});
