import type { Body, Emphasis } from '#shared/domain/body.ts';
import { align } from './align.ts';
import { linesOfBody, runsBetween, sameLook, type BodyLine, type Run } from './body-lines.ts';
import { compareTexts } from './compare-texts.ts';
import type { Piece } from './pieces.ts';
import { bagOf, likeness, type Bag } from './words.ts';

/**
 * A piece of a line with its look: of what was deleted as it was, else as it is now. `was` is the
 * look before, where only that changed; null elsewhere.
 */
export interface StyledPiece extends Run {
  readonly kind: Piece['kind'];
  readonly was: Emphasis | null;
}

/** A paragraph of two versions of a body, and what changed in it. */
export interface LineComparison {
  /** `changed`: its text, its look, or where it stands in lists. */
  readonly kind: 'same' | 'changed' | 'deleted' | 'inserted';
  readonly before: BodyLine | null;
  readonly after: BodyLine | null;
  readonly pieces: readonly StyledPiece[];
}

/** What both texts have, with both looks: cut where either look changes. */
function sameRuns(before: readonly Run[], after: readonly Run[]): StyledPiece[] {
  const pieces: StyledPiece[] = [];
  let start = 0;
  for (const run of after) {
    const end = start + run.text.length;
    for (const { text, ...look } of runsBetween(before, start, end)) {
      const was = sameLook(look, run) ? null : look;
      pieces.push({ ...run, text, kind: 'same', was });
    }
    start = end;
  }
  return pieces;
}

/** The pieces of two versions of a line, with their looks. */
function styledPieces(before: BodyLine, after: BodyLine): StyledPiece[] {
  let [old, now] = [0, 0];
  return compareTexts(before.text, after.text).flatMap(({ kind, text }): StyledPiece[] => {
    const oldRuns = kind === 'inserted' ? [] : runsBetween(before.runs, old, old + text.length);
    const nowRuns = kind === 'deleted' ? [] : runsBetween(after.runs, now, now + text.length);
    if (kind !== 'inserted') old += text.length;
    if (kind !== 'deleted') now += text.length;
    if (kind === 'same') return sameRuns(oldRuns, nowRuns);
    return [...oldRuns, ...nowRuns].map((run) => ({ ...run, kind, was: null }));
  });
}

const wholeLine = (line: BodyLine, kind: Piece['kind']): StyledPiece[] =>
  line.runs.filter(({ text }) => text !== '').map((run) => ({ ...run, kind, was: null }));

/** Two versions of a paragraph, or one that is new or gone. */
export function compareLines(before: BodyLine | null, after: BodyLine | null): LineComparison {
  if (before === null || after === null) {
    const kind = before ? 'deleted' : 'inserted';
    const line = before ?? after;
    return { kind, before, after, pieces: line ? wholeLine(line, kind) : [] };
  }
  const pieces = styledPieces(before, after);
  const same =
    before.depth === after.depth &&
    before.bullet === after.bullet &&
    pieces.every(({ kind, was }) => kind === 'same' && was === null);
  return { kind: same ? 'same' : 'changed', before, after, pieces };
}

/** Counts the words of each text once. */
export function bags(): (text: string) => Bag {
  const known = new Map<string, Bag>();
  return (text) => {
    const bag = known.get(text) ?? bagOf(text);
    known.set(text, bag);
    return bag;
  };
}

/**
 * What changed from one body to another, paragraph by paragraph in reading order. Paragraphs that
 * are equal belong together, then those that are most alike; a paragraph that was written anew is
 * one that is gone and one that is new.
 */
export function compareBodies(before: Body, after: Body): LineComparison[] {
  const [old, now] = [linesOfBody(before), linesOfBody(after)];
  const bag = bags();
  const pairs = align(old, now, {
    key: ({ text }) => text,
    likeness: (a, b) => likeness(bag(a.text), bag(b.text)),
  });
  return pairs.map((pair) =>
    compareLines(
      pair.before === null ? null : (old[pair.before] ?? null),
      pair.after === null ? null : (now[pair.after] ?? null),
    ),
  );
}
