import { Extension, type Editor } from '@tiptap/core';
import type { Node } from '@tiptap/pm/model';
import { Plugin, PluginKey } from '@tiptap/pm/state';
import { Decoration, DecorationSet } from '@tiptap/pm/view';
import { sameRanges, type MarkedRange } from './marked-range.ts';
import { offsetIn, positionAt } from './text-place.ts';
import styles from './body.module.css';

const KEY = new PluginKey<DecorationSet>('comment-marks');

function decorationsOf(doc: Node, ranges: readonly MarkedRange[]): DecorationSet {
  return DecorationSet.create(
    doc,
    ranges.flatMap(({ id, start, end, isActive = false }) => {
      const [from, to] = [positionAt(doc, start), positionAt(doc, end)];
      const look = {
        class: styles.commented ?? '',
        'data-comment': id,
        'data-active': String(isActive),
      };
      // What is typed at its edges is no part of it, as the backend moves anchors too.
      return from < to ? [Decoration.inline(from, to, look, { id, isActive })] : [];
    }),
  );
}

/** What is marked now, in the order of the text. */
function markedNow(editor: Editor): readonly MarkedRange[] {
  const { doc } = editor.state;
  return (KEY.getState(editor.state)?.find() ?? []).map(({ from, to, spec }) => ({
    ...(spec as Pick<MarkedRange, 'id' | 'isActive'>),
    start: offsetIn(doc, from),
    end: offsetIn(doc, to),
  }));
}

const byPlace = (a: MarkedRange, b: MarkedRange): number =>
  a.start - b.start || a.end - b.end || a.id.localeCompare(b.id);

/** Marks these ranges and no others. Never while an input method composes: it would be broken off. */
export function markRanges(editor: Editor, ranges: readonly MarkedRange[]): void {
  const { length } = editor.state.doc.textBetween(0, editor.state.doc.content.size, '\n');
  const wanted = ranges
    .map((range) => ({ ...range, end: Math.min(range.end, length) }))
    .filter(({ start, end }) => start < end)
    .toSorted(byPlace);
  if (editor.view.composing || sameRanges(markedNow(editor).toSorted(byPlace), wanted)) return;
  editor.view.dispatch(editor.state.tr.setMeta(KEY, wanted));
}

/** Shows which words comments are about; the marks go along with what is typed around them. */
export const CommentMarks = Extension.create({
  name: 'commentMarks',
  addProseMirrorPlugins: () => [
    new Plugin<DecorationSet>({
      key: KEY,
      state: {
        init: () => DecorationSet.empty,
        apply: (transaction, set) => {
          const ranges = transaction.getMeta(KEY) as readonly MarkedRange[] | undefined;
          return ranges
            ? decorationsOf(transaction.doc, ranges)
            : set.map(transaction.mapping, transaction.doc);
        },
      },
      props: { decorations: (state) => KEY.getState(state) },
    }),
  ],
});
