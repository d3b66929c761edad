import { Fragment, Slice, type Node } from '@tiptap/pm/model';
import { TextSelection } from '@tiptap/pm/state';
import { ReplaceStep } from '@tiptap/pm/transform';

/**
 * The one step that makes `to` of `from`, over the smallest range in which they differ, so that a
 * caret outside of it stays where it is; null where they are the same.
 */
export function changeBetween(from: Node, to: Node): ReplaceStep | null {
  const start = from.content.findDiffStart(to.content);
  if (start === null) return null;
  const ends = from.content.findDiffEnd(to.content) ?? { a: start, b: start };
  // In "aa" → "aaa" the end is found before the start.
  const overlap = Math.max(0, start - Math.min(ends.a, ends.b));
  const step = new ReplaceStep(start, ends.a + overlap, to.slice(start, ends.b + overlap));
  return applied(step, from)?.eq(to) === true
    ? step
    : new ReplaceStep(0, from.content.size, new Slice(to.content, 0, 0));
}

/** The document after a step; null where the step does not fit it. */
function applied(step: ReplaceStep, doc: Node): Node | null {
  const after = step.apply(doc).doc;
  if (after === null) return null;
  try {
    after.check();
    return after;
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
}

/** A document with a text put in at the nearest place that can hold one. */
function withText(doc: Node, text: string, position: number): Node {
  if (text === '') return doc;
  const { from } = TextSelection.near(doc.resolve(Math.min(position, doc.content.size)), -1);
  return doc.replace(from, from, new Slice(Fragment.from(doc.type.schema.text(text)), 0, 0));
}

/**
 * Both changes to one document: what was typed (`mine`) put into what it has become elsewhere
 * (`theirs`). Where its place is gone, what was typed stands beside what came instead.
 */
export function rebased(base: Node, mine: Node, theirs: Node): Node {
  const typed = changeBetween(base, mine);
  const other = changeBetween(base, theirs);
  if (!typed) return theirs;
  if (!other) return mine;
  const moved = typed.map(other.getMap());
  const both = moved instanceof ReplaceStep ? applied(moved, theirs) : null;
  if (both) return both;
  const { content } = typed.slice;
  const text = content.textBetween(0, content.size, ' ');
  return withText(theirs, text, other.getMap().map(typed.to));
}
