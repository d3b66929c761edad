import type { CommentAnchor } from '#shared/domain/comment-anchor.ts';
import type { Digest } from '#shared/domain/digest.ts';
import { fieldText } from '#shared/domain/item-field.ts';
import { findItem } from '#shared/editing/place.ts';
import type { SelectedText } from './text-selection.ts';

/** The anchor for a stretch that is selected; null where the text at hand has no such stretch. */
export function anchorOf(selected: SelectedText, digest: Digest): CommentAnchor | null {
  const { item, field, start, end } = selected;
  const found = findItem(digest, item);
  const quote = found && fieldText(found, field)?.slice(start, end);
  return quote === undefined || quote === null || quote === ''
    ? null
    : { on: 'text', item, field, start, end, quote, gone: false };
}

/** The anchor for an item as a whole; null where the text at hand has no such item. */
export const itemAnchor = (item: string, digest: Digest): CommentAnchor | null =>
  findItem(digest, item) ? { on: 'item', item, gone: false } : null;
