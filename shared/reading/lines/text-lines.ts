import { bulletOf } from '#shared/text/line-shape.ts';
import { parseMarkup } from '#shared/text/markup.ts';
import { plainSpaces } from '#shared/text/spaces.ts';
import { makeLine, type Line } from './line.ts';
import type { LinesRead, Unplaced } from '../report/reading.ts';

/** A line as it stands in the file, its bullet and heading sign taken off. */
interface RawLine {
  readonly number: number;
  readonly text: string;
  readonly bullet: string | null;
  readonly indent: number;
  readonly gap: boolean;
}

const LINE_END = /\r\n|\n|\r/u;
/** Breaks that an editor does not count as lines: page break, soft break. */
const SOFT_BREAK = /[\f\v\u0085\u2028\u2029]/u;
const RULE = /^\s*(?:(?:-\s*){3,}|(?:\*\s*){3,}|={3,})$/u;
const HEADING = /^#{1,6}\s+/u;
/** `__Azerbaijani MFA__`: a line underlined as a whole is a label, whatever it looks like. */
const UNDERLINED = /^__(.+)__$/u;

function rawLine(line: string, number: number, gap: boolean): RawLine {
  const text = plainSpaces(line).trimEnd();
  const indent = text.length - text.trimStart().length;
  const start = text.trimStart().replace(HEADING, '');
  // The bullet may stand inside the bold: **● 見出し**
  const stars = /^\*{1,3}(?=[●•○◦◯■▪・･])/u.exec(start)?.[0] ?? '';
  const bullet = bulletOf(start.slice(stars.length));
  return {
    number,
    indent,
    gap,
    bullet: bullet?.sign ?? null,
    text: stars + start.slice(stars.length + (bullet?.length ?? 0)),
  };
}

/** Whether a bold begins on this line and does not end on it. */
const hasOpenBold = (raw: RawLine | undefined): boolean =>
  (raw?.text.match(/(?<![\\*])\*\*(?!\*)/gu)?.length ?? 0) % 2 === 1;

/** Whether a mark can run on from one line to the next: two headlines may be one bold. */
function isOneStretch(before: RawLine | undefined, next: RawLine): boolean {
  if (!before || next.bullet !== null) return false;
  return !next.gap || (hasOpenBold(before) && hasOpenBold(next));
}

/** The lines of a file that say something; what is between them is a gap. */
function rawLines(text: string): RawLine[] {
  const lines: RawLine[] = [];
  let gap = true;
  text.split(LINE_END).forEach((physical, index) => {
    for (const part of physical.split(SOFT_BREAK)) {
      if (plainSpaces(part).trim() === '' || RULE.test(part)) gap = true;
      else {
        lines.push(rawLine(part, index + 1, gap));
        gap = false;
      }
    }
  });
  return lines;
}

/** Plain or markdown-like text → lines with marks. */
export function textLines(text: string): LinesRead<Line> {
  const lines: Line[] = [];
  const unplaced: Unplaced[] = [];
  let stretch: RawLine[] = [];

  const flush = (): void => {
    const markup = parseMarkup(stretch.map((line) => line.text).join('\n'));
    for (const { line, href } of markup.refused) {
      unplaced.push({ line: stretch[line]?.number ?? 0, text: href, why: 'link-target' });
    }
    stretch.forEach(({ text: raw, ...place }, index) => {
      const emptyOnPurpose = raw === '\\';
      const label = place.bullet === null ? UNDERLINED.exec(raw)?.[1] : undefined;
      const spans = label === undefined ? markup.lines[index] : parseMarkup(label).lines[0];
      const role = label === undefined ? null : 'label';
      lines.push(makeLine(emptyOnPurpose ? [] : (spans ?? []), { ...place, role, emptyOnPurpose }));
    });
    stretch = [];
  };

  for (const raw of rawLines(text)) {
    if (!isOneStretch(stretch.at(-1), raw)) flush();
    stretch.push(raw);
  }
  flush();
  return { lines, unplaced };
}
