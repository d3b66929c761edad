import type { CommentAnchor } from '#shared/domain/comment-anchor.ts';
import type { Digest } from '#shared/domain/digest.ts';
import { fieldText } from '#shared/domain/item-field.ts';
import { findItem } from '#shared/editing/place.ts';

/** The place nearest to where a text stood; -1 where it is not. */
function nearest(text: string, quote: string, start: number): number {
  let best = -1;
  for (let at = text.indexOf(quote); at >= 0; at = text.indexOf(quote, at + 1)) {
    if (best < 0 || Math.abs(at - start) < Math.abs(best - start)) best = at;
  }
  return best;
}

/**
 * Where a comment of a file goes in the text at hand: to its words where they still stand in its
 * field, else to its item, else to the digest.
 */
export function placedAnchor(anchor: CommentAnchor, digest: Digest): CommentAnchor {
  if (anchor.on === 'digest') return anchor;
  const item = findItem(digest, anchor.item);
  if (!item) return { on: 'digest' };
  const onItem: CommentAnchor = { on: 'item', item: item.id, gone: false };
  if (anchor.on === 'item') return onItem;
  const text = fieldText(item, anchor.field) ?? '';
  const start = nearest(text, anchor.quote, anchor.start);
  if (anchor.quote === '' || start < 0) return onItem;
  return { ...anchor, start, end: start + anchor.quote.length, gone: false };
}
