import type { CutReason } from '#shared/domain/cut-reason.ts';
import type { PageReading } from './page-reading.ts';
import { isAllLink, isLong, type PlacedLine } from './placed-line.ts';

/** Lines in front of a text that may be its headline and its date. */
const HEAD = 4;
const TEXT = 45;

/** Whether a line ends as a sentence does. */
const isSentence = ({ line }: PlacedLine): boolean => /[.!?…。！？]["”’»)]*$/u.test(line.text);

/** For each line, how many lines it is to the next long text; Infinity where none follows. */
function distances(lines: readonly PlacedLine[]): number[] {
  const found: number[] = [];
  let distance = Infinity;
  for (let index = lines.length - 1; index >= 0; index -= 1) {
    const line = lines[index];
    if (line) distance = isLong(line, TEXT) ? 0 : distance + 1;
    found[index] = distance;
  }
  return found;
}

/**
 * Why each line of a page of several articles, or of none that stands out, is left out: what mark-up
 * says, and lists of links. A link just above a text is its headline.
 */
export function listedLines({ lines, hints, title }: PageReading): readonly (CutReason | null)[] {
  const distance = distances(lines);
  let isAfterText = false;
  return lines.map((line, index): CutReason | null => {
    const hint = hints[index] ?? null;
    if (hint !== null) return hint.cut;
    if (line === title) return null;
    const [before, next] = [lines[index - 1], lines[index + 1]];
    if (isLong(line, TEXT)) {
      isAfterText = true;
      return null;
    }
    const near = (distance[index] ?? Infinity) <= HEAD;
    if (isAllLink(line)) {
      const inList = (before && isAllLink(before)) ?? (next && isAllLink(next)) ?? false;
      const isHead = near && (line.heading !== null || (distance[index] === 1 && !inList));
      return isHead ? null : 'page';
    }
    if (near || line.heading !== null || isSentence(line)) return null;
    return isAfterText && line.line.bullet !== null ? null : isAfterText ? null : 'page';
  });
}
