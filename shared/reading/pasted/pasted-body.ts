import type { Body } from '#shared/domain/body.ts';
import { printable } from '#shared/text/printable.ts';
import { plainSpaces } from '#shared/text/spaces.ts';
import { lineJoint } from '../lines/line-joint.ts';
import { bodyOfLines, DEEPEST_LIST } from '../lines/body-of-lines.ts';
import type { Line } from '../lines/line.ts';
import { pastedHtmlLines } from './pasted-html.ts';
import { readPastedMarkup } from './pasted-markup.ts';
import { LINE_BREAK, plainLines } from '../lines/plain-lines.ts';

/** What is on the clipboard: HTML, where there is any, and the same as text. */
export interface Pasted {
  readonly html: string | null;
  readonly text: string;
}

const DEAREST = 100_000_000;

/** Looking for the end of every `[` takes time with the square of a text's length. */
function couldBeMarkup(lines: readonly Line[]): boolean {
  let length = 0;
  let brackets = 1;
  for (const { text } of lines) {
    length += text.length;
    brackets += text.split('[').length - 1;
  }
  return length * brackets < DEAREST;
}

function withMarkup(lines: readonly Line[]): readonly Line[] {
  return couldBeMarkup(lines) ? readPastedMarkup({ lines, unplaced: [] }).lines : lines;
}

/**
 * The body that a plain paste into a text makes: paragraphs, bullet lists, bold, italic and links;
 * lines that a PDF or a mail broke are joined, and all else is dropped. `**bold**` and
 * `[text](https://…)` that stand in it as characters are read as marks. No content where there is no
 * text. Total, in linear time, and no letter that is seen is lost.
 */
export function pastedBody({ html, text }: Pasted): Body {
  const seen = html === null ? [] : pastedHtmlLines(html);
  const lines = (seen.length > 0 ? seen : plainLines(text)).map((line) => ({
    ...line,
    indent: Math.min(line.indent, DEEPEST_LIST * 2),
  }));
  return bodyOfLines(withMarkup(lines));
}

/** The line that a paste into a field of one line makes; markup is left as it stands. */
export function pastedLine(text: string): string {
  const lines = text
    .split(LINE_BREAK)
    .map((line) => printable(plainSpaces(line)).text.replace(/ +/g, ' ').trim())
    .filter((line) => line !== '');
  return lines
    .map((line, index) => (index === 0 ? line : lineJoint(lines[index - 1] ?? '', line) + line))
    .join('');
}
