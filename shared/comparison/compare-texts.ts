import { changesOf, piecesOf, type Change, type Piece } from './pieces.ts';
import { bagOf, likeness } from './words.ts';

const lettersOf = (text: string): string => text.replace(/[^\p{L}\p{N}]/gu, '');

/**
 * Whether what two changes have between them is too little to be worth keeping: signs and spaces, a
 * letter, a particle; or a short word between longer changes.
 */
function isIsland(text: string, left: Change, right: Change): boolean {
  if (text.includes('\n')) return false;
  const letters = lettersOf(text);
  if (letters.length <= 1 || /^\p{Script=Hiragana}{2}$/u.test(letters)) return text.length <= 6;
  const around = [left, right].map(({ deleted, inserted }) =>
    Math.max(lettersOf(deleted).length, lettersOf(inserted).length),
  );
  return letters.length <= 3 && around.every((length) => length > 2 * letters.length);
}

/** Joins changes that only an island parts: what is read is one change, and not confetti. */
function withoutIslands(changes: readonly Change[]): Change[] {
  const joined: Change[] = [];
  for (const change of changes) {
    const last = joined.at(-1);
    const ends = change.deleted + change.inserted === '';
    if (last && !ends && isIsland(change.same, last, change)) {
      joined[joined.length - 1] = {
        same: last.same,
        deleted: last.deleted + change.same + change.deleted,
        inserted: last.inserted + change.same + change.inserted,
      };
    } else joined.push(change);
  }
  return joined;
}

/** Below this likeness a text counts as written anew, and is shown as a whole. */
const ANEW = 0.15;

/** Whether so little is left of a text that comparing its words only confuses. */
function isAnew(before: string, after: string): boolean {
  if (Math.min(before.length, after.length) < 20 || before.length + after.length > 400_000) {
    return false;
  }
  return likeness(bagOf(before), bagOf(after)) < ANEW;
}

/**
 * What changed from one text to another, for people to read: by words, without confetti. The pieces
 * that are same or deleted are the text before, those that are same or inserted the text after; in a
 * change, what was deleted stands before what was inserted.
 */
export function compareTexts(before: string, after: string): Piece[] {
  if (before === after) return before === '' ? [] : [{ kind: 'same', text: before }];
  if (isAnew(before, after)) return piecesOf([{ same: '', deleted: before, inserted: after }]);
  return piecesOf(withoutIslands(changesOf(before, after)));
}
