import {
  CommentRangeEnd,
  CommentRangeStart,
  CommentReference,
  Paragraph,
  TextRun,
  type ICommentOptions,
  type ParagraphChild,
} from 'docx';
import type { Range, RedlineComment } from './comment-places.ts';

/** A comment with its place, and the numbers that Word knows it by. */
export interface Numbered {
  readonly comment: RedlineComment;
  readonly range: Range;
  /** Of the comment, then of its answers. */
  readonly ids: readonly number[];
}

/** Numbers comments and their answers, in order. */
export function numbered(
  comments: readonly RedlineComment[],
  rangeFor: (one: RedlineComment) => Range,
): Numbered[] {
  let id = 0;
  return comments.map((comment) => ({
    comment,
    range: rangeFor(comment),
    ids: [comment, ...comment.replies].map(() => {
      id += 1;
      return id - 1;
    }),
  }));
}

const initialsOf = (author: string): string => Array.from(author).slice(0, 2).join('');

/** The comments as Word keeps them: answers name what they answer. */
export function wordComments(all: readonly Numbered[]): ICommentOptions[] {
  return all.flatMap(({ comment, ids }) =>
    [comment, ...comment.replies].map(({ author, at, text }, index) => ({
      id: ids[index] ?? 0,
      author,
      initials: initialsOf(author),
      ...(at === null ? {} : { date: new Date(at) }),
      ...(index === 0 ? { resolved: comment.resolved } : { parentId: ids[0] ?? 0 }),
      children: text
        .split('\n')
        .map((line) => new Paragraph({ children: [new TextRun({ text: line })] })),
    })),
  );
}

/** The marks of comments that begin or end at a position of a paragraph of the later version. */
export function marksAt(all: readonly Numbered[], block: number, at: number): ParagraphChild[] {
  const isAt = (spot: Range['from']): boolean => spot.block === block && spot.at === at;
  const ends = all.filter(({ range }) => isAt(range.to)).flatMap(({ ids }) => ids);
  const starts = all.filter(({ range }) => isAt(range.from)).flatMap(({ ids }) => ids);
  return [
    ...ends.flatMap((id) => [
      new CommentRangeEnd(id),
      new TextRun({ children: [new CommentReference(id)] }),
    ]),
    ...starts.map((id) => new CommentRangeStart(id)),
  ];
}
