import { Editor } from '@tiptap/core';
import type { Node } from '@tiptap/pm/model';
import { EditorState } from '@tiptap/pm/state';
import type { Body } from '#shared/domain/body.ts';
import { emptyBody } from '#shared/editing/empty.ts';
import { bodyToDoc, docToBody } from './body-doc.ts';
import { BODY_EXTENSIONS } from './body-extensions.ts';
import { caretOf, selectionOf, type Caret } from './caret.ts';
import { markRanges } from './comment-marks.ts';
import { changeBetween, rebased } from './document-changes.ts';
import { inputEvents, PASTED } from './input-events.ts';
import { NO_FIELD, type LiveField } from './live-field.ts';
import type { MarkedRange } from './marked-range.ts';
import { splitDoc, type Halves } from './split-doc.ts';

/** The one editor of the window. It is moved to the body that has the focus. */
export interface LiveEditor {
  readonly editor: Editor;
  /** Puts the editor into an element; returns what takes it out. */
  readonly attach: (host: HTMLElement, body: Body, field: LiveField) => () => void;
  /** Its field has another name or kind now. */
  readonly describe: (field: LiveField) => void;
  /** Marks what comments are about; while an input method composes that waits. */
  readonly mark: (ranges: readonly MarkedRange[]) => void;
  /** Takes over a body that was changed elsewhere (undo, another window). */
  readonly take: (body: Body) => void;
  readonly focus: (caret?: Caret) => void;
  readonly caret: () => Caret;
  readonly contains: (target: EventTarget | null) => boolean;
  /** The body in two, cut at the caret. */
  readonly split: () => Halves;
}

/** Marks a transaction that only takes over what the draft has already. */
const TAKEN = 'taken';

function createLiveEditor(): LiveEditor {
  let field = NO_FIELD;
  /** What draft and editor last agreed on; the document is made when it is needed. */
  let agreed: { body: Body; doc: Node | null } = { body: emptyBody(), doc: null };
  /** A change from elsewhere that waits until the input method has done. */
  let held: Body | null = null;
  /** Marks that wait for the same. */
  let heldMarks: readonly MarkedRange[] | null = null;

  const editor = new Editor({
    element: document.createElement('div'),
    extensions: BODY_EXTENSIONS,
    injectCSS: false,
    enableInputRules: ['bulletList'],
    enablePasteRules: false,
    // Of Tiptap's own: nothing that dispatches on focus or parses what is pasted.
    enableCoreExtensions: { focusEvents: false, drop: false, paste: false, delete: false },
    editorProps: {
      attributes: () => ({ ...field.attributes }),
      handleDOMEvents: inputEvents(() => field, settle),
    },
    onUpdate: ({ transaction }) => {
      if (transaction.getMeta(TAKEN) === true || editor.view.composing || held !== null) return;
      tell(transaction.getMeta(PASTED) === true ? 'paste' : 'typing');
    },
  });

  const docOf = (body: Body): Node | null => bodyToDoc(editor.schema, body);

  /** Tells what was typed, if anything. */
  function tell(how: 'typing' | 'paste'): void {
    const { doc } = editor.state;
    if (agreed.doc?.eq(doc) === true) return;
    agreed = { body: docToBody(doc), doc };
    field.onChange(agreed.body, how);
  }

  /** Brings the document to what it is to be, with the caret as near as possible. */
  function show(doc: Node): void {
    const change = changeBetween(editor.state.doc, doc);
    if (change) editor.view.dispatch(editor.state.tr.step(change).setMeta(TAKEN, true));
  }

  function agreeOn(body: Body): Node | null {
    const doc = docOf(body);
    agreed = { body, doc };
    return doc;
  }

  /** After a composition: tells what was typed, and takes over what has waited. */
  function settle(): void {
    if (held !== null) {
      // The next composition has begun; its end comes here again.
      if (editor.view.composing) return;
      const base = agreed.doc;
      const theirs = agreeOn(held);
      held = null;
      if (base && theirs) show(rebased(base, editor.state.doc, theirs));
    }
    tell('typing');
    if (heldMarks !== null && !editor.view.composing) {
      markRanges(editor, heldMarks);
      heldMarks = null;
    }
  }

  /** Ends a composition before the editor goes elsewhere: its end would not be told. */
  function detach(): void {
    if (editor.view.composing) editor.view.dom.blur();
    settle();
    held = null;
    heldMarks = null;
    field = NO_FIELD;
    editor.view.dom.remove();
  }

  return {
    editor,
    attach: (host, body, next) => {
      field = next;
      held = null;
      const doc = agreeOn(body) ?? agreeOn(emptyBody());
      const { schema } = editor;
      const { plugins } = editor.state;
      editor.view.updateState(EditorState.create(doc ? { doc, plugins } : { schema, plugins }));
      host.append(editor.view.dom);
      return detach;
    },
    describe: (next) => {
      field = next;
      editor.view.updateState(editor.state);
    },
    mark: (ranges) => {
      if (editor.view.composing || held !== null) heldMarks = ranges;
      else markRanges(editor, ranges);
    },
    take: (body) => {
      if (body === agreed.body) return;
      if (editor.view.composing || held !== null) {
        held = body;
        return;
      }
      const doc = agreeOn(body);
      if (doc) show(doc);
    },
    focus: (caret) => {
      const { state, view } = editor;
      if (caret !== undefined) {
        view.dispatch(state.tr.setSelection(selectionOf(state.doc, caret)).scrollIntoView());
      }
      view.focus();
    },
    caret: () => caretOf(editor.state.doc, editor.state.selection),
    contains: (target) => target instanceof globalThis.Node && editor.view.dom.contains(target),
    split: () => splitDoc(editor.state.doc, editor.state.selection.from),
  };
}

let shared: LiveEditor | null = null;

/** The editor; made when the first body is edited. */
export const liveEditor = (): LiveEditor => (shared ??= createLiveEditor());
