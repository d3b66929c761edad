import type { Editor } from '@tiptap/core';

/** What a command can switch on and off in a body. */
export type Format = 'bold' | 'italic' | 'list';

const TOGGLES: Readonly<Record<Format, (editor: Editor) => boolean>> = {
  bold: (editor) => editor.commands.toggleBold(),
  italic: (editor) => editor.commands.toggleItalic(),
  list: (editor) => editor.commands.toggleBulletList(),
};
const NAMES: Readonly<Record<Format, string>> = {
  bold: 'bold',
  italic: 'italic',
  list: 'bulletList',
};

/** Switches a format at the selection; not within a composition, which it would break off. */
export function toggleFormat(editor: Editor, format: Format): void {
  if (editor.view.composing) return;
  editor.view.focus();
  TOGGLES[format](editor);
}

/** Whether a format, or a link, is on at the selection. */
export const isFormatOn = (editor: Editor, format: Format | 'link'): boolean =>
  editor.isActive(format === 'link' ? format : NAMES[format]);

/** The address of the link at the selection; null where there is none. */
export function linkAt(editor: Editor): string | null {
  const href: unknown = editor.getAttributes('link').href;
  return typeof href === 'string' ? href : null;
}

/**
 * Links what is selected, or the link at the caret anew; where there is neither, the address itself
 * is put in. Null takes the link away.
 */
export function setLink(editor: Editor, href: string | null): void {
  if (editor.view.composing) return;
  editor.view.focus();
  if (href === null) {
    editor.chain().extendMarkRange('link').unsetLink().run();
  } else if (editor.state.selection.empty && linkAt(editor) === null) {
    const marks = [{ type: 'link', attrs: { href } }];
    editor.commands.insertContent({ type: 'text', text: href, marks });
  } else {
    editor.chain().extendMarkRange('link').setLink({ href }).run();
  }
}
