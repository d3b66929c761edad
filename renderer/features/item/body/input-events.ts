import { TextSelection } from '@tiptap/pm/state';
import type { EditorProps, EditorView } from '@tiptap/pm/view';
import type { LiveField } from './live-field.ts';
import { isOnlyFiles, pastedOf, pasteInto } from './text-in.ts';

/** Marks a transaction that puts in what was pasted or dropped. */
export const PASTED = 'pasted';

/** After this, ProseMirror has put what was composed into its document. */
const AFTER_COMPOSITION_MS = 30;

const FOREIGN = /^(?:format|history)/;
const LINE_BREAK = /^insert(?:Paragraph|LineBreak)$/;

function takeIn(view: EditorView, data: DataTransfer | null, field: LiveField): void {
  if (!data || view.composing) return;
  if (isOnlyFiles(data)) {
    field.onFiles();
    return;
  }
  const transaction = pasteInto(view.state, pastedOf(data), field.isNote);
  if (transaction) view.dispatch(transaction.setMeta(PASTED, true));
}

function moveCaretTo(view: EditorView, event: DragEvent): void {
  const at = view.posAtCoords({ left: event.clientX, top: event.clientY });
  if (!at) return;
  const caret = TextSelection.near(view.state.doc.resolve(at.pos));
  view.dispatch(view.state.tr.setSelection(caret));
}

/**
 * What comes from outside into the editor. All of it is taken here before ProseMirror sees it:
 * its own paste and drop parse the HTML.
 */
export const inputEvents = (
  field: () => LiveField,
  onComposed: () => void,
): NonNullable<EditorProps['handleDOMEvents']> => ({
  paste: (view, event) => {
    event.preventDefault();
    takeIn(view, event.clipboardData, field());
    return true;
  },
  drop: (view, event) => {
    // Text that is moved within the body is ProseMirror's; files are the window's.
    if (view.dragging) return false;
    event.preventDefault();
    if (event.dataTransfer?.types.includes('Files') === true) return true;
    moveCaretTo(view, event);
    takeIn(view, event.dataTransfer, field());
    view.focus();
    return true;
  },
  beforeinput: (view, event) => {
    // The browser's own bold and undo: the commands and the digest's history do these. A line
    // break while an input method composes would be the browser's as well.
    const isForeign = FOREIGN.test(event.inputType);
    const isBreak = view.composing && LINE_BREAK.test(event.inputType);
    if (isForeign || isBreak) event.preventDefault();
    return isForeign || isBreak;
  },
  compositionend: () => {
    window.setTimeout(onComposed, AFTER_COMPOSITION_MS);
    return false;
  },
});
