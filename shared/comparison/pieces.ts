import { diffArrays } from 'diff';
import { slide } from './slide.ts';
import { linesOf, wordsOf } from './words.ts';

/** A piece of a comparison: what both texts have, or only the one before, or only the one after. */
export interface Piece {
  readonly kind: 'same' | 'deleted' | 'inserted';
  readonly text: string;
}

/** A change between two texts, with what both have before it. */
export interface Change {
  readonly same: string;
  readonly deleted: string;
  readonly inserted: string;
}

/** How a text is cut, up to which length (UTF-16 units), and how many pieces may differ. */
const CUTS = [
  { cut: wordsOf, longest: 400_000, edits: 800 },
  { cut: linesOf, longest: 20_000_000, edits: 800 },
] as const;

/** The changes with each mere insertion or deletion at its best place (`slide`). */
function settled(changes: readonly Change[]): Change[] {
  const out: Change[] = [];
  const add = (change: Change): void => {
    const last = out.at(-1);
    if (last && change.same === '') {
      const { deleted, inserted } = change;
      const both = { deleted: last.deleted + deleted, inserted: last.inserted + inserted };
      out[out.length - 1] = { ...last, ...both };
    } else out.push(change);
  };
  let same = changes[0]?.same ?? '';
  changes.forEach(({ deleted, inserted }, index) => {
    const next = changes[index + 1]?.same ?? '';
    const edit = deleted + inserted;
    const mere = edit !== '' && (deleted === '' || inserted === '');
    const text = same + edit + next;
    const at = mere ? slide(text, same.length, edit.length) : same.length;
    const moved = text.slice(at, at + edit.length);
    if (mere) {
      const [gone, come] = deleted === '' ? ['', moved] : [moved, ''];
      add({ same: text.slice(0, at), deleted: gone, inserted: come });
    } else add({ same, deleted, inserted });
    same = text.slice(at + edit.length);
  });
  if (same !== '') add({ same, deleted: '', inserted: '' });
  return out;
}

/**
 * The changes from one text to another, the last with what both have at the end, and nothing else.
 * Texts that are too long or too different to be compared by words are compared by lines, then as a
 * whole: the time is bounded.
 */
export function changesOf(before: string, after: string): Change[] {
  for (const { cut, longest, edits } of CUTS) {
    if (before.length + after.length > longest) continue;
    const diff = diffArrays(cut(before), cut(after), { maxEditLength: edits });
    if (!diff) continue;
    const changes: Change[] = [];
    let change: Change = { same: '', deleted: '', inserted: '' };
    for (const { added, removed, value } of diff) {
      const text = value.join('');
      if (added) change = { ...change, inserted: change.inserted + text };
      else if (removed) change = { ...change, deleted: change.deleted + text };
      else if (change.deleted + change.inserted === '') change = { ...change, same: text };
      else {
        changes.push(change);
        change = { same: text, deleted: '', inserted: '' };
      }
    }
    return settled([...changes, change]);
  }
  return [{ same: '', deleted: before, inserted: after }];
}

/** Changes as a flat list: neither empty pieces nor two neighbours of a kind. */
export const piecesOf = (changes: readonly Change[]): Piece[] =>
  changes.flatMap(({ same, deleted, inserted }) =>
    (['same', 'deleted', 'inserted'] as const)
      .map((kind) => ({ kind, text: { same, deleted, inserted }[kind] }))
      .filter(({ text }) => text !== ''),
  );

/** The text of some kinds of pieces, one after the other. */
const textOf = (pieces: readonly Piece[], other: Piece['kind']): string =>
  pieces
    .filter(({ kind }) => kind !== other)
    .map(({ text }) => text)
    .join('');

/** The text before, and the text after, that pieces were made from. */
export const textBefore = (pieces: readonly Piece[]): string => textOf(pieces, 'inserted');
export const textAfter = (pieces: readonly Piece[]): string => textOf(pieces, 'deleted');

/** Whether pieces say that nothing changed. */
export const isSame = (pieces: readonly Piece[]): boolean =>
  pieces.every(({ kind }) => kind === 'same');
