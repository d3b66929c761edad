import type { Node } from '@tiptap/pm/model';
import type { Body, BulletList, Paragraph } from '#shared/domain/body.ts';
import { paragraphsOf, type Spot } from './caret.ts';

/**
 * Places in the plain text of a body (`bodyText`: a line for each paragraph), in UTF-16 units, as
 * comments have them; and the same places in the editor and in the page. All three count the same
 * paragraphs in the same order, so that the lengths of the paragraphs say all.
 */
export type Lengths = readonly number[];

/** Every paragraph of a body in reading order, also those of lists. */
export const paragraphsIn = ({ content }: Pick<Body, 'content'>): readonly Paragraph[] =>
  content.flatMap((node: Paragraph | BulletList) =>
    node.type === 'paragraph' ? [node] : node.content.flatMap((item) => paragraphsIn(item)),
  );

export const lengthOf = ({ content = [] }: Paragraph): number =>
  content.reduce((sum, { text }) => sum + text.length, 0);

/** The lengths of a body's paragraphs; an empty one has one paragraph of nothing. */
export const lengthsOf = (body: Body): Lengths => {
  const lengths = paragraphsIn(body).map(lengthOf);
  return lengths.length > 0 ? lengths : [0];
};

/** The paragraph that a place is in; beyond the end it is the end. */
export function spotAt(lengths: Lengths, offset: number): Spot {
  let left = Math.max(0, offset);
  for (const [paragraph, length] of lengths.entries()) {
    if (left <= length) return { paragraph, offset: left };
    left -= length + 1;
  }
  const last = lengths.length - 1;
  return { paragraph: Math.max(0, last), offset: lengths[last] ?? 0 };
}

/** The place of a spot in the plain text. */
export const offsetAt = (lengths: Lengths, { paragraph, offset }: Spot): number =>
  lengths.slice(0, paragraph).reduce((sum, length) => sum + length + 1, 0) +
  Math.min(offset, lengths[paragraph] ?? 0);

const lengthsIn = (doc: Node): Lengths => paragraphsOf(doc).map(({ size }) => size);

/** A place of the plain text as a position in the editor. */
export function positionAt(doc: Node, offset: number): number {
  const paragraphs = paragraphsOf(doc);
  const spot = spotAt(
    paragraphs.map(({ size }) => size),
    offset,
  );
  return (paragraphs[spot.paragraph]?.start ?? 0) + spot.offset;
}

/** A position in the editor as a place of the plain text; between paragraphs, the end of the one before. */
export function offsetIn(doc: Node, position: number): number {
  const paragraphs = paragraphsOf(doc);
  const paragraph = Math.max(
    0,
    paragraphs.findLastIndex(({ start }) => start <= position),
  );
  const offset = position - (paragraphs[paragraph]?.start ?? 0);
  return offsetAt(lengthsIn(doc), { paragraph, offset: Math.max(0, offset) });
}
