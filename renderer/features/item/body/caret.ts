import type { Node } from '@tiptap/pm/model';
import { TextSelection, type Selection } from '@tiptap/pm/state';

/** A place in the text of a body: the paragraph, from 0, and UTF-16 units into it. */
export interface Spot {
  readonly paragraph: number;
  readonly offset: number;
}

/** Where the caret is, or is to be: in `to`; what lies between it and `from` is selected. */
export type Caret = 'start' | 'end' | { readonly from: Spot; readonly to: Spot };

/** The spot of a place in the page, within an element that shows a body; null where it is in none. */
export function spotInPage(root: Element, node: globalThis.Node, offset: number): Spot | null {
  const paragraphs = [...root.querySelectorAll('p')];
  const paragraph = paragraphs.findIndex((one) => one.contains(node));
  const element = paragraphs[paragraph];
  if (!element) return null;
  const range = document.createRange();
  range.setStart(element, 0);
  range.setEnd(node, offset);
  return { paragraph, offset: range.toString().length };
}

/** The text node of a spot in an element that shows a body, and the place in it; null where it is not there. */
export function spotInDom(
  root: Element,
  { paragraph, offset }: Spot,
): { readonly node: globalThis.Node; readonly offset: number } | null {
  const element = root.querySelectorAll('p')[paragraph];
  if (!element) return null;
  const texts = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  let left = offset;
  for (let text = texts.nextNode(); text; text = texts.nextNode()) {
    const { length } = text.nodeValue ?? '';
    if (left <= length) return { node: text, offset: left };
    left -= length;
  }
  return { node: element, offset: 0 };
}

/** What the person has selected in an element that shows a body; null where it is elsewhere. */
export function caretInPage(root: Element): Caret | null {
  const selection = document.getSelection();
  if (!selection?.anchorNode || !selection.focusNode) return null;
  const anchor = spotInPage(root, selection.anchorNode, selection.anchorOffset);
  const head = spotInPage(root, selection.focusNode, selection.focusOffset);
  return anchor ? { from: anchor, to: head ?? anchor } : null;
}

/** Where each paragraph of a document begins, in positions of ProseMirror, and how long it is. */
export function paragraphsOf(doc: Node): { start: number; size: number }[] {
  const found: { start: number; size: number }[] = [];
  doc.descendants((node, position) => {
    if (!node.isTextblock) return true;
    found.push({ start: position + 1, size: node.content.size });
    return false;
  });
  return found;
}

function positionOf(doc: Node, { paragraph, offset }: Spot): number {
  const all = paragraphsOf(doc);
  const found = all[paragraph] ?? all.at(-1);
  return found ? found.start + Math.min(offset, found.size) : 0;
}

/** The caret as a selection of a document; a spot that is not there goes to the nearest. */
export function selectionOf(doc: Node, caret: Caret): Selection {
  if (caret === 'start') return TextSelection.atStart(doc);
  if (caret === 'end') return TextSelection.atEnd(doc);
  const [anchor, head] = [positionOf(doc, caret.from), positionOf(doc, caret.to)];
  return TextSelection.between(doc.resolve(anchor), doc.resolve(head));
}

function spotOf(doc: Node, position: number): Spot {
  const all = paragraphsOf(doc);
  const index = all.findLastIndex(({ start }) => start <= position);
  const found = all[index];
  return found
    ? { paragraph: index, offset: Math.min(position - found.start, found.size) }
    : { paragraph: 0, offset: 0 };
}

/** A selection as spots. */
export const caretOf = (doc: Node, selection: Selection): Caret => ({
  from: spotOf(doc, selection.anchor),
  to: spotOf(doc, selection.head),
});
