import { Slice, type Node } from '@tiptap/pm/model';
import type { EditorState, Transaction } from '@tiptap/pm/state';
import { emphasisOf, hrefSchema, textNode, type Body } from '#shared/domain/body.ts';
import { mapTexts } from '#shared/editing/body-parts.ts';
import { pastedBody, type Pasted } from '#shared/reading/pasted/pasted-body.ts';

/**
 * What is pasted or dropped comes in here and only here: as data, read by shared/reading; the page
 * never parses foreign HTML, so that nothing in it can run or be loaded. Recognising a whole article
 * (Ctrl+Shift+V) will begin with the same `Pasted`, beside `pastedBody`.
 */
export const pastedOf = (data: DataTransfer): Pasted => ({
  html: data.getData('text/html') || null,
  text: data.getData('text/plain'),
});

/** Whether there are files or pictures on the clipboard, and no text. */
export const isOnlyFiles = (data: DataTransfer): boolean =>
  data.files.length > 0 && data.getData('text/plain') === '' && data.getData('text/html') === '';

/** A note's italics come from its kind (report-format): none are left in its body. */
const upright = (body: Body): Body =>
  mapTexts(body, ({ text, marks }) => textNode(text, { ...emphasisOf(marks), italic: false }));

const openness = (node: Node | null): number => (node?.isTextblock === true ? 1 : 0);

/** A body as something to put into a text: its first and last paragraph join what is there. */
function sliceOf(state: EditorState, body: Body): Slice {
  const { content } = state.schema.nodeFromJSON(body);
  return new Slice(content, openness(content.firstChild), openness(content.lastChild));
}

/**
 * The transaction that puts something from the clipboard in the place of the selection, or null
 * where there is no text in it. An address pasted over a text becomes its link.
 */
export function pasteInto(state: EditorState, pasted: Pasted, isNote: boolean): Transaction | null {
  const { from, to, empty } = state.selection;
  const href = hrefSchema.safeParse(pasted.text.trim());
  const link = state.schema.marks.link;
  if (href.success && !empty && link)
    return state.tr.addMark(from, to, link.create({ href: href.data }));
  const body = pastedBody(pasted);
  if (body.content.length === 0) return null;
  return state.tr.replaceSelection(sliceOf(state, isNote ? upright(body) : body)).scrollIntoView();
}
