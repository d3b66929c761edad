import { diffArrays } from 'diff';

/** Two things of two lists that belong together, by index; null where a list has no such thing. */
export interface Pair {
  readonly before: number | null;
  readonly after: number | null;
}

/** How things of a list are told apart. */
export interface Alike<T> {
  /** Things with the same key are equal. */
  readonly key: (thing: T) => string;
  /** 0 nothing alike … 1 the same; from `LEAST` on two things are versions of one. */
  readonly likeness: (before: T, after: T) => number;
}

const LEAST = 0.3;
/** More pairs than these are not weighed one by one. */
const MOST = 4000;

/** The pairs of two stretches without an equal thing: those that are most alike, in order. */
function weigh<T>(before: readonly T[], after: readonly T[], { likeness }: Alike<T>): Pair[] {
  const [rows, columns] = [before.length, after.length];
  // best[i][j]: the most that the things from i and j on can be alike, added up.
  const best = Array.from({ length: rows + 1 }, () => new Array<number>(columns + 1).fill(0));
  const at = (i: number, j: number): number => best[i]?.[j] ?? 0;
  const alike = before.map((a) => after.map((b) => likeness(a, b)));
  const paired = (i: number, j: number): number => {
    const weight = alike[i]?.[j] ?? 0;
    return weight < LEAST ? -1 : weight + at(i + 1, j + 1);
  };
  for (let i = rows - 1; i >= 0; i -= 1) {
    const row = best[i];
    for (let j = columns - 1; j >= 0 && row; j -= 1) {
      row[j] = Math.max(paired(i, j), at(i + 1, j), at(i, j + 1));
    }
  }
  const pairs: Pair[] = [];
  let [i, j] = [0, 0];
  while (i < rows && j < columns) {
    if (paired(i, j) === at(i, j)) {
      pairs.push({ before: i, after: j });
      i += 1;
      j += 1;
    } else if (at(i + 1, j) === at(i, j)) {
      pairs.push({ before: i, after: null });
      i += 1;
    } else {
      pairs.push({ before: null, after: j });
      j += 1;
    }
  }
  return [...pairs, ...alone(rows, 'before', i), ...alone(columns, 'after', j)];
}

/** The indexes from `from` to `length`, each without a partner. */
const alone = (length: number, side: keyof Pair, from = 0): Pair[] =>
  Array.from({ length: length - from }, (_, index) => ({
    before: null,
    after: null,
    [side]: from + index,
  }));

/**
 * Which things of two lists belong together: the equal ones, then between them those that are most
 * alike. Each thing comes once, and both orders are kept.
 */
export function align<T>(before: readonly T[], after: readonly T[], alike: Alike<T>): Pair[] {
  const pairs: Pair[] = [];
  let [i, j] = [0, 0];
  const gap = (rows: number, columns: number): void => {
    const found =
      rows * columns > MOST
        ? [...alone(rows, 'before'), ...alone(columns, 'after')]
        : weigh(before.slice(i, i + rows), after.slice(j, j + columns), alike);
    for (const pair of found) {
      pairs.push({
        before: pair.before === null ? null : pair.before + i,
        after: pair.after === null ? null : pair.after + j,
      });
    }
    i += rows;
    j += columns;
  };
  const diff = diffArrays(before.map(alike.key), after.map(alike.key), { maxEditLength: 2000 });
  let [rows, columns] = diff ? [0, 0] : [before.length, after.length];
  for (const { added, removed, count } of diff ?? []) {
    if (added) columns += count;
    else if (removed) rows += count;
    else {
      gap(rows, columns);
      [rows, columns] = [0, 0];
      for (let n = 0; n < count; n += 1) pairs.push({ before: i + n, after: j + n });
      i += count;
      j += count;
    }
  }
  gap(rows, columns);
  return pairs;
}
