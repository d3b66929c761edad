import { wrappingInputRule, type Extensions } from '@tiptap/core';
import { Bold } from '@tiptap/extension-bold';
import { Document } from '@tiptap/extension-document';
import { Italic } from '@tiptap/extension-italic';
import { Link } from '@tiptap/extension-link';
import { BulletList, ListItem } from '@tiptap/extension-list';
import { Paragraph } from '@tiptap/extension-paragraph';
import { Text } from '@tiptap/extension-text';
import { hrefSchema } from '#shared/domain/body.ts';
import { CommentMarks } from './comment-marks.ts';

/** The window's commands have the chords (shared/commands); the editor must not act on them too. */
const noShortcuts = (): Record<string, never> => ({});

/** As in Word: a bullet or a dash and a space begin a list. Backspace takes it back. */
const LIST_START = /^\s*([-–•・])\s$/u;

/** A mark that the officer sets, and that no sign typed or pasted sets. */
const quiet = {
  addKeyboardShortcuts: noShortcuts,
  addInputRules: () => [],
  addPasteRules: () => [],
};

/**
 * What a body is made of, for Tiptap: the same as `bodySchema`. Marks in the order of `textNode`.
 * Made once: extensions that are configured anew for each editor are never let go.
 */
export const BODY_EXTENSIONS: Extensions = [
  Document,
  Paragraph.extend({ addKeyboardShortcuts: noShortcuts }),
  Text,
  BulletList.extend({
    addKeyboardShortcuts: noShortcuts,
    addInputRules() {
      return [wrappingInputRule({ find: LIST_START, type: this.type })];
    },
  }),
  ListItem,
  Link.extend({
    ...quiet,
    addAttributes: () => ({ href: { default: '#' } }),
    addProseMirrorPlugins: () => [],
  }).configure({
    openOnClick: false,
    autolink: false,
    linkOnPaste: false,
    // Null takes Tiptap's own away; a link in a text is not followed.
    HTMLAttributes: { target: null, rel: null, class: null },
    isAllowedUri: (uri) => hrefSchema.safeParse(uri).success,
  }),
  Bold.extend(quiet),
  Italic.extend(quiet),
  CommentMarks,
];
