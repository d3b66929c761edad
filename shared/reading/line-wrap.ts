import type { Line } from './line.ts';

/** Columns that a text takes: Japanese characters are two wide. */
function columns(text: string): number {
  let width = 0;
  for (const char of text)
    width +=
      /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]/u.test(
        char,
      )
        ? 2
        : 1;
  return width;
}

const WIDEST_PAGE = 140;

/**
 * The column at which a text is broken into lines (copied from a PDF or a mail), or null where each
 * line is a paragraph. Told by lines that go on in lower case with no empty line between.
 */
export function wrapColumn(lines: readonly Line[]): number | null {
  const widest = lines.reduce((max, { text }) => Math.max(max, columns(text)), 0);
  if (widest > WIDEST_PAGE) return null;
  const broken = lines.filter(
    (line) => !line.gap && line.bullet === null && /^\p{Ll}/u.test(line.text),
  ).length;
  return broken >= 2 ? widest : null;
}

/** Whether `line` had no room left for the first word of `next`. */
export function isFull(line: Line, next: Line, wrap: number): boolean {
  const [word = ''] = next.text.split(' ');
  const bullet = line.bullet === null ? 0 : 2;
  return line.indent + bullet + columns(line.text) + 1 + columns(word) > wrap;
}
