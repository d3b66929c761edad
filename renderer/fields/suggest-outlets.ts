import type { OutletUse } from '#shared/contract/library.ts';
import { foldText } from '#shared/text/fold-text.ts';
import { outletName } from './outlet-names.ts';

/** A name in the list below the field. */
export interface Suggestion {
  readonly name: string;
  /** It was not used before: it is what was typed. */
  readonly isNew: boolean;
}

const MOST = 8;

/** 0 where a name begins with what was typed, 1 where one of its words does, 2 where it is within. */
function rank(name: string, typed: string): number | null {
  const at = foldText(name).indexOf(typed);
  if (at < 0) return null;
  if (at === 0) return 0;
  return /[\p{L}\p{N}]/u.test(foldText(name)[at - 1] ?? '') ? 2 : 1;
}

/**
 * Outlets that could be meant: names that begin with what was typed, the most used first; then what
 * was typed, where it is no known name; then names that hold it. The first is the one that Enter
 * takes, so a new name is never taken for one that only holds it. None twice in a source line.
 */
export function suggestOutlets(
  known: readonly OutletUse[],
  typed: string,
  chosen: readonly string[],
): readonly Suggestion[] {
  const taken = new Set(chosen.map(foldText));
  const wanted = foldText(typed.trim());
  const found = known
    .filter(({ name }) => !taken.has(foldText(name)))
    .flatMap(({ name, uses }) => {
      const place = rank(name, wanted);
      return place === null ? [] : [{ name, uses, place, isNew: false }];
    })
    .toSorted((a, b) => a.place - b.place || b.uses - a.uses)
    .slice(0, MOST);
  const isKnown = known.some(({ name }) => foldText(name) === wanted);
  const fresh = { name: outletName(typed, []), isNew: true };
  return [
    ...found.filter(({ place }) => place === 0),
    ...(wanted === '' || isKnown ? [] : [fresh]),
    ...found.filter(({ place }) => place > 0),
  ].map(({ name, isNew }) => ({ name, isNew }));
}
