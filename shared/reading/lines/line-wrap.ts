import type { Line } from './line.ts';

const WIDE =
  /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]/u;

/** Columns that a text takes: Japanese characters are two wide. */
function columns(text: string): number {
  let width = 0;
  for (const char of text) width += WIDE.test(char) ? 2 : 1;
  return width;
}

/** Columns that a line would take with the first word of the next one. */
function columnsWithNext(line: Line, next: Line): number {
  const [word = ''] = next.text.split(' ');
  const bullet = line.bullet === null ? 0 : 2;
  return line.indent + bullet + columns(line.text) + 1 + columns(word);
}

const WIDEST_PAGE = 140;
/** Bold type is wider: a headline has fewer letters in a line. */
const BOLD = 0.92;
const SHORT = 0.8;

/**
 * The columns at which a text is broken into lines (copied from a PDF or a mail), or null where
 * each line is a paragraph. Told by lines that go on in lower case with no empty line between; in
 * proportional type lines differ, so that the shortest of those count, but for one in ten.
 */
export function wrapColumn(lines: readonly Line[]): number | null {
  const widest = lines.reduce((max, { text }) => Math.max(max, columns(text)), 0);
  if (widest > WIDEST_PAGE) return null;
  const certain: number[] = [];
  lines.forEach((line, index) => {
    const before = lines[index - 1];
    if (!before || line.gap || line.bullet !== null || !/^\p{Ll}/u.test(line.text)) return;
    const width = columnsWithNext(before, line);
    if (width > widest / 2) certain.push(width);
  });
  certain.sort((a, b) => a - b);
  return certain.length < 2 ? null : (certain[Math.floor(certain.length / 10)] ?? null);
}

/** Whether `line` had no room left for the first word of `next`. */
export const isFull = (line: Line, next: Line, wrap: number): boolean =>
  columnsWithNext(line, next) >= wrap;

/**
 * Whether `next` is the second and last line of a headline, and not the first of a paragraph:
 * the headline had no room for it, and it is short itself.
 */
export const endsHeadline = (headline: Line, next: Line, wrap: number): boolean =>
  columnsWithNext(headline, next) >= wrap * BOLD && columns(next.text) < wrap * SHORT;
