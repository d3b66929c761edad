/**
 * Which ids of a list have to be moved to turn it into another order of the same ids: as few as
 * possible (the others are a longest increasing run). Ids that only one list has do not count.
 */
export function movedIds(before: readonly string[], after: readonly string[]): ReadonlySet<string> {
  const old = new Map(before.map((id, index) => [id, index]));
  const ids = after.filter((id) => old.has(id));
  // ends[n]: the place in `ids` where the best run of length n + 1 ends.
  const ends: number[] = [];
  const previous: number[] = [];
  const value = (at: number): number => old.get(ids[at] ?? '') ?? -1;
  ids.forEach((_, at) => {
    let [low, high] = [0, ends.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (value(ends[middle] ?? 0) < value(at)) low = middle + 1;
      else high = middle;
    }
    previous.push(ends[low - 1] ?? -1);
    ends[low] = at;
  });
  const stay = new Set<string>();
  for (let at = ends.at(-1) ?? -1; at >= 0; at = previous[at] ?? -1) stay.add(ids[at] ?? '');
  return new Set(ids.filter((id) => !stay.has(id)));
}
