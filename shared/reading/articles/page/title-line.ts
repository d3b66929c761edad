import { isAllLink, type PlacedLine } from './placed-line.ts';

/** A text as its letters and digits in lower case. */
export const lettersOf = (text: string): string =>
  text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');

const SHORTEST = 12;

/** Whether a line is the page's title, or most of it (the site's name is in the other part). */
function isTitle(line: PlacedLine, titles: readonly string[]): boolean {
  const letters = lettersOf(line.line.text);
  if (letters.length < SHORTEST) return titles.includes(letters) && letters.length > 3;
  return titles.some(
    (title) =>
      title === letters ||
      (title.includes(letters) && letters.length * 10 >= title.length * 6) ||
      (letters.includes(title) && title.length * 10 >= letters.length * 6),
  );
}

/**
 * The line of a page that is its title: the first heading that says what the metadata says, else
 * any such line that is no link, else the only main heading; null where there is none.
 */
export function titleLine(
  lines: readonly PlacedLine[],
  titles: readonly string[],
): PlacedLine | null {
  const known = titles.map(lettersOf).filter((title) => title !== '');
  const named = lines.filter((line) => line.weight < 400 && isTitle(line, known));
  const level = (line: PlacedLine): number => line.heading ?? 9;
  const best = named.reduce<PlacedLine | null>(
    (found, line) => (found === null || level(line) < level(found) ? line : found),
    null,
  );
  if (best !== null && (best.heading !== null || !isAllLink(best))) return best;
  const main = lines.filter((line) => line.heading === 1 && line.weight >= SHORTEST);
  return main.length === 1 ? (main[0] ?? null) : null;
}

/** How many lines there may be between a headline and its text: date, author, picture, buttons. */
const NEAR = 12;

/** From how many links on there is a menu between a line and another. */
const MENU = 3;

/**
 * The headline of a text that begins at `from`: the known title, or the heading just above the text
 * where none is known or a menu stands between, so that the title is only the site's name.
 */
export function nearestTitle(
  known: PlacedLine | null,
  lines: readonly PlacedLine[],
  from: number,
): PlacedLine | null {
  const above = lines.slice(Math.max(0, from - NEAR), from);
  const heading = above.findLast((line) => line.heading !== null && line.weight >= SHORTEST);
  if (known === null || heading === undefined) return heading ?? known;
  const between = lines.slice(lines.indexOf(known) + 1, lines.indexOf(heading));
  return between.filter((line) => isAllLink(line)).length >= MENU ? heading : known;
}
