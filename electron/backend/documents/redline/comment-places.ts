import type { CommentAnchor } from '#shared/domain/comment-anchor.ts';
import type { BlockPlace } from './block-places.ts';

/** A comment of a redline, with its answers. */
export interface RedlineComment {
  readonly anchor: CommentAnchor;
  readonly author: string;
  /** `2026-04-25T08:30:00.000Z`; null where the file names no time. */
  readonly at: string | null;
  readonly text: string;
  readonly resolved: boolean;
  readonly replies: readonly Omit<RedlineComment, 'anchor' | 'replies' | 'resolved'>[];
}

/** A place in a paragraph of the later version: its index, and a position in its text. */
export interface Spot {
  readonly block: number;
  readonly at: number;
}

/** From and to where a comment is set; the end is not included. */
export interface Range {
  readonly from: Spot;
  readonly to: Spot;
}

/** Where a comment belongs: at its words, else at its item, else at the beginning of the report. */
export function rangeOf(
  anchor: CommentAnchor,
  places: readonly BlockPlace[],
  lengths: readonly number[],
): Range {
  const whole = (block: number): Range => ({
    from: { block, at: 0 },
    to: { block, at: lengths[block] ?? 0 },
  });
  if (anchor.on === 'digest') return whole(0);
  const headline = places.findIndex(({ item }) => item === anchor.item);
  const home = whole(Math.max(0, headline));
  if (anchor.on === 'item' || anchor.gone) return home;
  const field = JSON.stringify(anchor.field);
  const found = places.flatMap(({ stretches }, block) =>
    stretches
      .filter((one) => one.item === anchor.item && JSON.stringify(one.field) === field)
      .map((one) => ({
        block,
        start: Math.max(anchor.start, one.at),
        end: Math.min(anchor.end, one.at + one.length),
        shift: one.start - one.at,
      }))
      .filter(({ start, end }) => start < end),
  );
  const [first, last] = [found[0], found.at(-1)];
  return first && last
    ? {
        from: { block: first.block, at: first.start + first.shift },
        to: { block: last.block, at: last.end + last.shift },
      }
    : home;
}

/** What the range of a comment is about: text of one field, else an item, else the digest. */
export function anchorOf(
  { from, to }: Range,
  places: readonly BlockPlace[],
  fieldText: (item: string, field: FieldOf) => string,
): CommentAnchor {
  const place = places[from.block];
  const item = place?.item ?? null;
  if (item === null) return { on: 'digest' };
  const first = place?.stretches.find(({ start, length }) => from.at < start + length);
  const field = first && JSON.stringify(first.field);
  const last = places[to.block]?.stretches.findLast(
    (one) => one.start < to.at && one.item === item && JSON.stringify(one.field) === field,
  );
  if (!first || !last) return { on: 'item', item, gone: false };
  const start = first.at + Math.max(0, from.at - first.start);
  const end = last.at + Math.min(last.length, to.at - last.start);
  const whole = fieldText(item, first.field);
  const isHeadline = first.field.field === 'headline-ja' && start === 0 && end === whole.length;
  // A comment on a whole Japanese headline is how a comment on an item is written.
  if (start >= end || isHeadline) return { on: 'item', item, gone: false };
  const quote = whole.slice(start, end);
  return { on: 'text', item, field: first.field, start, end, quote, gone: false };
}

type FieldOf = Extract<CommentAnchor, { on: 'text' }>['field'];
