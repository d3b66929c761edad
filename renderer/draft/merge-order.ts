import { sameList } from '#shared/editing/with-items.ts';

/** The order of a section as two windows leave it together. */
export interface MergedOrder {
  readonly ids: string[];
  /** Both put items that both have into another order, each into its own. */
  readonly clashes: boolean;
}

/** Puts ids into a list, each after the one that it follows in the list that it comes from. */
function insertLike(
  into: readonly string[],
  from: readonly string[],
  added: ReadonlySet<string>,
): string[] {
  const out = [...into];
  from.forEach((id, index) => {
    if (!added.has(id) || out.includes(id)) return;
    const before = from.slice(0, index).findLast((one) => out.includes(one));
    out.splice(before === undefined ? 0 : out.indexOf(before) + 1, 0, id);
  });
  return out;
}

const without = (ids: readonly string[], gone: ReadonlySet<string>): string[] =>
  ids.filter((id) => !gone.has(id));
const minus = (a: readonly string[], b: readonly string[]): Set<string> => {
  const gone = new Set(b);
  return new Set(a.filter((id) => !gone.has(id)));
};

/**
 * Brings two orders together that were made from one. What either added or took away is added or
 * taken away (but for `kept`, which stay); who moved something gives the order. Where both did, it
 * is `mine`, and they clash.
 */
export function mergeOrder(
  base: readonly string[],
  mine: readonly string[],
  theirs: readonly string[],
  kept: ReadonlySet<string> = new Set(),
): MergedOrder {
  const goneThere = minus(base, [...theirs, ...kept]);
  const goneHere = minus(base, mine);
  const gone = new Set([...goneThere, ...goneHere]);
  const common = (ids: readonly string[]): string[] =>
    ids.filter((id) => base.includes(id) && !gone.has(id) && !kept.has(id));
  const [old, here, there] = [common(base), common(mine), common(theirs)];
  const ids =
    sameList(here, old) && !sameList(there, old)
      ? insertLike(without(theirs, goneHere), mine, new Set([...minus(mine, base), ...kept]))
      : insertLike(without(mine, goneThere), theirs, minus(theirs, base));
  const clashes = !sameList(here, old) && !sameList(there, old) && !sameList(here, there);
  return { ids, clashes };
}
