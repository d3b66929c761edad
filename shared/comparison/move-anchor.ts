import type { CommentAnchor, TextAnchor } from '#shared/domain/comment-anchor.ts';
import type { Digest, Item } from '#shared/domain/digest.ts';
import { fieldsOf, fieldText, type ItemField } from '#shared/domain/item-field.ts';
import { alignBlocks } from './compare-items.ts';
import { moveRange, type Range } from './move-range.ts';

const itemsOf = ({ sections }: Digest): Item[] => sections.flatMap(({ items }) => items);
const itemIn = (digest: Digest, id: string): Item | null =>
  itemsOf(digest).find((item) => item.id === id) ?? null;

/** A place of a text in a digest. */
interface Found extends Range {
  readonly item: string;
  readonly field: ItemField;
}

/** Shorter texts come too often by chance to be looked for elsewhere. */
const SHORTEST = 4;

/** The places of a text in a digest; at most two, because more than one is no place. */
function findText(digest: Digest, text: string): Found[] {
  const found: Found[] = [];
  if (text.length < SHORTEST) return found;
  for (const item of itemsOf(digest)) {
    for (const field of fieldsOf(item)) {
      const whole = fieldText(item, field) ?? '';
      for (let start = whole.indexOf(text); start >= 0; start = whole.indexOf(text, start + 1)) {
        found.push({ item: item.id, field, start, end: start + text.length });
        if (found.length > 1) return found;
      }
    }
  }
  return found;
}

/** The field of the later version of an item that a field became; null where its block is gone. */
function movedField(field: ItemField, before: Item, after: Item): ItemField | null {
  if (!('block' in field)) return field;
  const pair = alignBlocks(before, after).find((one) => one.before === field.block);
  return pair?.after === null || pair === undefined ? null : { ...field, block: pair.after };
}

/** Where the text is now, in the field that it was in: by the item alone, before and after. */
function inField(anchor: TextAnchor, old: Item | null, now: Item | null): Found | null {
  if (!old || !now) return null;
  const field = old === now ? anchor.field : movedField(anchor.field, old, now);
  const [text, moved] = [fieldText(old, anchor.field), field && fieldText(now, field)];
  if (field === null || text === null || moved === null) return null;
  const range = moveRange(anchor, text, moved);
  return range && { item: anchor.item, field, ...range };
}

/** An anchor that is not gone, after its item was changed; null where it has to be looked for. */
export function moveInItem(
  anchor: TextAnchor,
  before: Item | null,
  after: Item | null,
): TextAnchor | null {
  const found = inField(anchor, before, after);
  return found && { ...anchor, ...found, gone: false };
}

/** Where the text went as a whole: once in the digest before, and once, elsewhere, in it now. */
function elsewhere(anchor: TextAnchor, before: Digest, after: Digest): Found | null {
  const old = itemIn(before, anchor.item);
  const text = old && fieldText(old, anchor.field)?.slice(anchor.start, anchor.end);
  if (text === null || text === undefined || findText(before, text).length !== 1) return null;
  const [place, ...others] = findText(after, text);
  return others.length === 0 ? (place ?? null) : null;
}

/** Where a text that was gone has come back: the words of the comment, once in the digest. */
function comeBack({ quote }: TextAnchor, before: Digest, after: Digest): Found | null {
  if (findText(before, quote).length > 0) return null;
  const [place, ...others] = findText(after, quote);
  return others.length === 0 ? (place ?? null) : null;
}

/**
 * What a comment is about after the digest was changed. A range goes along with its text: when words
 * are written or taken out around it or in it, when its block or item is moved, split off or merged.
 * When the text is gone, the anchor stays where it was last, with its quote and `gone`; when the same
 * words come back (undo, an earlier version), it is there again.
 */
export function moveAnchor(anchor: CommentAnchor, before: Digest, after: Digest): CommentAnchor {
  if (before === after || anchor.on === 'digest') return anchor;
  if (anchor.on === 'item') return { ...anchor, gone: itemIn(after, anchor.item) === null };
  const { item } = anchor;
  const found = anchor.gone
    ? comeBack(anchor, before, after)
    : (inField(anchor, itemIn(before, item), itemIn(after, item)) ??
      elsewhere(anchor, before, after));
  return found ? { ...anchor, ...found, gone: false } : { ...anchor, gone: true };
}
