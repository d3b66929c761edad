/**
 * Control characters, surrogates without their other half, and code points that are no characters:
 * no Word file or PDF can hold them.
 */
const UNPRINTABLE =
  /[\u0000-\u0008\u000e-\u001f\u007f-\u0084\u0086-\u009f\ufffe\uffff\ufdd0-\ufdef]|\p{Surrogate}|[\u{1fffe}\u{1ffff}\u{2fffe}\u{2ffff}\u{3fffe}\u{3ffff}\u{4fffe}\u{4ffff}\u{5fffe}\u{5ffff}\u{6fffe}\u{6ffff}\u{7fffe}\u{7ffff}\u{8fffe}\u{8ffff}\u{9fffe}\u{9ffff}\u{afffe}\u{affff}\u{bfffe}\u{bffff}\u{cfffe}\u{cffff}\u{dfffe}\u{dffff}\u{efffe}\u{effff}\u{ffffe}\u{fffff}\u{10fffe}\u{10ffff}]/gu;
const LINE_BREAK = /\r\n|[\t\n\v\f\r\u0085\u2028\u2029]/gu;

/** A text fit for printing, and what had to be left out of it (`U+0007`), each once. */
export interface Printable {
  readonly text: string;
  readonly leftOut: readonly string[];
}

/** `U+0007`: how a character that cannot be shown is named. */
export const codePointName = (char: string): string =>
  `U+${(char.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;

/** Turns tabs and line breaks into spaces, and leaves out what no output can hold. */
export function printable(text: string): Printable {
  const leftOut = new Set<string>();
  const clean = text.replace(LINE_BREAK, ' ').replace(UNPRINTABLE, (char) => {
    leftOut.add(codePointName(char));
    return '';
  });
  return { text: clean, leftOut: [...leftOut] };
}
