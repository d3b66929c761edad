import { compareTexts } from '#shared/comparison/compare-texts.ts';
import type { LayoutBlock, Run } from '#shared/report/layout-block.ts';
import { blockText, type MergedBlock } from './merge-blocks.ts';

/** A stretch of a paragraph of two versions. */
export interface MergedRun {
  readonly kind: 'same' | 'deleted' | 'inserted';
  readonly run: Run;
}

/** The runs of a stretch of a paragraph's text. */
function runsBetween(runs: readonly Run[], start: number, end: number): Run[] {
  const found: Run[] = [];
  let position = 0;
  for (const run of runs) {
    const text = run.text.slice(Math.max(0, start - position), Math.max(0, end - position));
    if (text !== '') found.push({ ...run, text });
    position += run.text.length;
  }
  return found;
}

/** Languages are told by the words around, and are no change. */
const sameLook = (a: Run, b: Run): boolean =>
  a.bold === b.bold &&
  a.italic === b.italic &&
  a.href === b.href &&
  a.part === b.part &&
  a.literal === b.literal;

/** The same words in two looks: where the look changed, they are gone in one and new in the other. */
function sameWords(before: readonly Run[], after: readonly Run[]): MergedRun[] {
  const found: MergedRun[] = [];
  let start = 0;
  for (const run of after) {
    let at = 0;
    for (const old of runsBetween(before, start, start + run.text.length)) {
      const now = { ...run, text: run.text.slice(at, at + old.text.length) };
      at += old.text.length;
      if (sameLook(old, now)) found.push({ kind: 'same', run: now });
      else found.push({ kind: 'deleted', run: old }, { kind: 'inserted', run: now });
    }
    start += run.text.length;
  }
  return found;
}

const all = (block: LayoutBlock, kind: MergedRun['kind']): MergedRun[] =>
  block.runs.map((run) => ({ kind, run }));

/** What of a paragraph was there before, what is new, and what stayed, by words. */
export function mergeRuns({ before, after }: MergedBlock): MergedRun[] {
  if (before === null) return after ? all(after, 'inserted') : [];
  if (after === null) return all(before, 'deleted');
  let [old, now] = [0, 0];
  return compareTexts(blockText(before), blockText(after)).flatMap(
    ({ kind, text }): MergedRun[] => {
      const oldRuns = kind === 'inserted' ? [] : runsBetween(before.runs, old, old + text.length);
      const nowRuns = kind === 'deleted' ? [] : runsBetween(after.runs, now, now + text.length);
      if (kind !== 'inserted') old += text.length;
      if (kind !== 'deleted') now += text.length;
      if (kind === 'same') return sameWords(oldRuns, nowRuns);
      return [...oldRuns, ...nowRuns].map((run) => ({ kind, run }));
    },
  );
}

/** The stretches, cut at places of the later version's text. */
export function cutRuns(runs: readonly MergedRun[], places: readonly number[]): MergedRun[] {
  const found: MergedRun[] = [];
  let position = 0;
  for (const one of runs) {
    const { text } = one.run;
    const end = one.kind === 'deleted' ? position : position + text.length;
    let start = position;
    for (const place of places) {
      if (place <= start || place >= end) continue;
      found.push({
        ...one,
        run: { ...one.run, text: text.slice(start - position, place - position) },
      });
      start = place;
    }
    found.push({ ...one, run: { ...one.run, text: text.slice(start - position) } });
    position = end;
  }
  return found;
}
