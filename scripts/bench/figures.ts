/** The value below which this share of the values lies (nearest rank); NaN where there are none. */
export const quantile = (values: readonly number[], share: number): number =>
  values.toSorted((a, b) => a - b)[Math.ceil(values.length * share) - 1] ?? NaN;

export const median = (values: readonly number[]): number => quantile(values, 0.5);

/** Milliseconds as they are printed. */
export const ms = (value: number | null | undefined): string =>
  typeof value === 'number' ? `${value.toFixed(Math.abs(value) < 10 ? 1 : 0)} ms` : 'not installed';

/** One number as a multiple of another. */
export const ratio = (a: number | null | undefined, b: number | null | undefined): string =>
  typeof a === 'number' && typeof b === 'number' ? (a / b).toFixed(2) : '–';

/** One line of a table: a name and its figures. */
export function printRow(name: string, ...cells: readonly string[]): void {
  console.log(name.padEnd(34) + cells.map((cell) => cell.padStart(14)).join(''));
}
