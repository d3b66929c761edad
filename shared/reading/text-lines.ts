import { bulletOf } from '#shared/text/line-shape.ts';
import { parseMarkup } from '#shared/text/markup.ts';
import { plainSpaces } from '#shared/text/spaces.ts';
import { makeLine, type Line } from './line.ts';
import type { LinesRead, Unplaced } from './reading.ts';

/** A line as it stands in the file, its bullet and heading sign taken off. */
interface RawLine {
  readonly number: number;
  readonly text: string;
  readonly bullet: string | null;
  readonly indent: number;
}

const LINE_END = /\r\n|\n|\r/u;
/** Breaks that an editor does not count as lines: page break, soft break. */
const SOFT_BREAK = /[\f\v\u0085\u2028\u2029]/u;
const RULE = /^\s*(?:(?:-\s*){3,}|(?:\*\s*){3,}|={3,})$/u;
const HEADING = /^#{1,6}\s+/u;
/** `__Azerbaijani MFA__`: a line underlined as a whole is a label, whatever it looks like. */
const UNDERLINED = /^__(.+)__$/u;

function rawLine(line: string, number: number): RawLine {
  const text = plainSpaces(line).trimEnd();
  const indent = text.length - text.trimStart().length;
  const start = text.trimStart().replace(HEADING, '');
  // The bullet may stand inside the bold: **● 見出し**
  const stars = /^\*{1,3}(?=[●•○◦◯■▪・･])/u.exec(start)?.[0] ?? '';
  const bullet = bulletOf(start.slice(stars.length));
  return {
    number,
    indent,
    bullet: bullet?.sign ?? null,
    text: stars + start.slice(stars.length + (bullet?.length ?? 0)),
  };
}

/** Whether `next` begins a stretch of its own: a mark cannot run on into it. */
const beginsAnew = (next: RawLine): boolean => next.bullet !== null;

/** Plain or markdown-like text → lines with marks. */
export function textLines(text: string): LinesRead<Line> {
  const lines: Line[] = [];
  const unplaced: Unplaced[] = [];
  let chunk: RawLine[] = [];
  let gap = true;

  const flush = (): void => {
    if (chunk.length === 0) return;
    const markup = parseMarkup(chunk.map((line) => line.text).join('\n'));
    for (const { line, href } of markup.refused) {
      unplaced.push({ line: chunk[line]?.number ?? 0, text: href, why: 'link-target' });
    }
    chunk.forEach((raw, index) => {
      const { number, bullet, indent } = raw;
      const emptyOnPurpose = raw.text === '\\';
      const label = bullet === null ? UNDERLINED.exec(raw.text)?.[1] : undefined;
      const spans = label === undefined ? markup.lines[index] : parseMarkup(label).lines[0];
      const role = label === undefined ? null : 'label';
      lines.push(
        makeLine(emptyOnPurpose ? [] : (spans ?? []), {
          number,
          bullet,
          indent,
          gap,
          role,
          emptyOnPurpose,
        }),
      );
      gap = false;
    });
    chunk = [];
  };

  text.split(LINE_END).forEach((physical, index) => {
    for (const part of physical.split(SOFT_BREAK)) {
      if (plainSpaces(part).trim() === '' || RULE.test(part)) {
        flush();
        gap = true;
        continue;
      }
      const raw = rawLine(part, index + 1);
      if (beginsAnew(raw)) flush();
      chunk.push(raw);
    }
  });
  flush();
  return { lines, unplaced };
}
