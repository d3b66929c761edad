import type { Line } from '../lines/line.ts';
import type { LinesRead } from '../report/reading.ts';
import { textLines } from '../lines/text-lines.ts';

const MARKUP = /\*\*[^*\s](?:[^*]*[^*\s])?\*\*|\[[^\]]+\]\((?:https?:|mailto:|#)[^\s]*\)/u;

/** Markdown-like text that was pasted into Word or a page as it stood: its marks are characters. */
function isPastedMarkup(lines: readonly Line[]): boolean {
  const hasLooks = lines.some(
    ({ role, spans }) =>
      role !== null ||
      spans.some(({ bold, italic, href, literal }) => bold || italic || literal || href !== null),
  );
  // Bold may begin on one line and end on the next.
  return !hasLooks && MARKUP.test(lines.map(({ text }) => text).join('\n'));
}

/** Lines of a page, with the marks of pasted markdown-like text read as marks. */
export function readPastedMarkup(read: LinesRead<Line>): LinesRead<Line> {
  if (!isPastedMarkup(read.lines)) return read;
  const numbers: number[] = [];
  const physical = read.lines.flatMap(({ number, text, bullet, indent, gap }) => {
    const line = `${' '.repeat(indent)}${bullet === null ? '' : `${bullet} `}${text}`;
    numbers.push(...(gap ? [number, number] : [number]));
    return gap ? ['', line] : [line];
  });
  const asText = textLines(physical.join('\n'));
  const numberOf = (line: number): number => numbers[line - 1] ?? line;
  return {
    lines: asText.lines.map((line) => ({ ...line, number: numberOf(line.number) })),
    unplaced: [
      ...read.unplaced,
      ...asText.unplaced.map((one) => ({ ...one, line: numberOf(one.line) })),
    ],
  };
}
