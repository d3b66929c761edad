import type { CommentAnchor } from '#shared/domain/comment-anchor.ts';
import type { Digest } from '#shared/domain/digest.ts';
import { findItem, itemsInOrder } from '#shared/editing/place.ts';
import type { CommentTexts } from '#shared/messages/window/comments.ts';

/** What a comment is about, in words: the item's headline, and the field of it. */
export function placeLabel(anchor: CommentAnchor, digest: Digest, texts: CommentTexts): string {
  if (anchor.on === 'digest') return texts.wholeDigest;
  const item = findItem(digest, anchor.item);
  const headline = item ? item.headline.ja || item.headline.en || texts.noHeadline : texts.goneItem;
  if (anchor.on === 'item') return headline;
  const { field } = anchor;
  return `${headline} · ${texts.place[field.field]('block' in field ? field.block + 1 : 1)}`;
}

/** Sorts comments as their places stand in the report: those on the digest first, gone items last. */
export function inReadingOrder<One extends { readonly anchor: CommentAnchor; readonly at: number }>(
  comments: readonly One[],
  digest: Digest,
): readonly One[] {
  const order = new Map(itemsInOrder(digest).map(({ id }, index) => [id, index]));
  const FIELDS = { 'headline-ja': -2, 'headline-en': -1, label: 0, body: 1, source: 2 } as const;
  const key = ({ anchor }: One): readonly [number, number, number] => {
    if (anchor.on === 'digest') return [-1, 0, 0];
    const item = order.get(anchor.item) ?? order.size;
    if (anchor.on === 'item') return [item, -3, 0];
    const { field } = anchor;
    const block = 'block' in field ? field.block * 3 : 0;
    return [item, block + FIELDS[field.field], anchor.start];
  };
  const compare = (a: One, b: One): number => {
    const [one, other] = [key(a), key(b)];
    return one[0] - other[0] || one[1] - other[1] || one[2] - other[2] || a.at - b.at;
  };
  return comments.toSorted(compare);
}
