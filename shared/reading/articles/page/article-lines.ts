import type { CutReason } from '#shared/domain/cut-reason.ts';
import { isLabel, isSentence, isShortSentence, isStandfirst, looksLikeDate } from './line-looks.ts';
import { sumOf, type PageReading } from './page-reading.ts';
import { commonContainer, isWithin, totals, type PageTree } from './page-tree.ts';
import { isAllLink, type PlacedLine } from './placed-line.ts';
import { strayLines } from './stray-lines.ts';
import { nearestTitle } from './title-line.ts';

/** Share of an article's text that is nearly all of it. */
const MOST = 0.85;

/** The element that holds nearly all of an article's text; a stray line does not widen it. */
function containerOf(tree: PageTree, lines: readonly PlacedLine[]): number {
  const own = new Map<number, number>();
  for (const { place, weight } of lines) own.set(place, (own.get(place) ?? 0) + weight);
  const inside = totals(tree, own);
  const least = sumOf(lines) * MOST;
  const [heaviest] = lines.toSorted((a, b) => b.weight - a.weight);
  let container = heaviest?.block ?? -1;
  while (container >= 0 && (inside[container] ?? 0) < least) {
    container = tree.parents[container] ?? -1;
  }
  return container;
}

/** How many lines above a headline may be the article's: its subject and its date. */
const ABOVE = 8;

/** Where the article stands: what holds it, its first and last line, and where its head begins. */
function bounds(
  { tree, lines, title: known }: PageReading,
  kept: ReadonlySet<PlacedLine>,
): { container: number; from: number; to: number; head: number; title: PlacedLine | null } {
  const container = containerOf(tree, [...kept]);
  const isInside = (line: PlacedLine): boolean =>
    line !== known && kept.has(line) && isWithin(tree, line.place, container);
  const from = lines.findIndex(isInside);
  const to = lines.findLastIndex(isInside);
  const title = nearestTitle(known, lines, from);
  const at = title === null ? -1 : lines.indexOf(title);
  return { container, from, to, head: at >= 0 && at < from ? at : from, title };
}

/**
 * Why each line of a whole page is not in its article; null for those that are. `kept` are the lines
 * that an extractor or the page itself says are. What is kept is contiguous: between its first and
 * its last line the paragraphs of text come back and lists of links go out; a lead comes back from
 * below the title, and the rest of the last paragraph's siblings from behind the end.
 */
export function articleLines(
  reading: PageReading,
  kept: readonly PlacedLine[],
): readonly (CutReason | null)[] {
  const { tree, lines, hints } = reading;
  const isKept = new Set(kept);
  const { container, from, to, head, title } = bounds(reading, isKept);
  const around =
    title === null ? container : commonContainer(tree, container, Math.max(0, title.place));
  const last = lines[to];
  const siblings = last ? tree.parents[last.block] : undefined;
  const isSibling = (line: PlacedLine): boolean =>
    tree.parents[line.block] === siblings &&
    tree.elements[line.block]?.tagName === tree.elements[last?.block ?? -1]?.tagName;
  const strays = strayLines(reading, container);
  const begin = lines.findIndex((line, index) => index >= from && isSentence(line));
  let isEnded = false;
  const isNear = (line: PlacedLine, index: number): boolean =>
    isWithin(tree, line.place, around) && index >= head - ABOVE;
  const isOpenDate = (line: PlacedLine): boolean => looksLikeDate(line) && !isAllLink(line);
  // Where no date stands in the head, the one just above or just below is the article's.
  const isDated = lines.some(
    (line, index) =>
      index < Math.max(from, begin) &&
      isNear(line, index) &&
      (hints[index] === null ? isOpenDate(line) : hints[index]?.cut === 'date'),
  );
  const dateAbove = isDated
    ? -1
    : lines.findLastIndex((line, index) => {
        const isAbove = index < from && index >= head - ABOVE && line !== title;
        return isAbove && isOpenDate(line) && (hints[index]?.cut ?? 'page') === 'page';
      });
  const cuts = lines.map((line, index): CutReason | null => {
    const hint = hints[index] ?? null;
    if (line === title) return null;
    if (index === dateAbove) return 'date';
    const near = isNear(line, index);
    if (hint !== null) {
      // Dates further on are those of other things.
      const isLate = index > to + 2 || (index >= from && isDated);
      return near && !(hint.cut === 'date' && isLate) ? hint.cut : 'page';
    }
    if (index < from) {
      if (!near) return 'page';
      if (isOpenDate(line)) return 'date';
      const isLead = isSentence(line) || isShortSentence(line) || isStandfirst(reading, line);
      return index > head && isLead && !isAllLink(line) ? null : 'page';
    }
    if (index <= to) {
      if (isAllLink(line) || isLabel(line, lines[index + 1])) return 'read-also';
      // What the extractor kept above the first sentence is the head still.
      if (index < begin && isOpenDate(line)) return 'date';
      if (strays.has(line)) return 'page';
      return isKept.has(line) || isWithin(tree, line.place, container) ? null : 'page';
    }
    if (isAllLink(line) || !isWithin(tree, line.place, container)) isEnded = true;
    if (!isEnded && isSibling(line)) return null;
    const isBelow = !isDated && dateAbove < 0 && index <= to + 2;
    return isBelow && isWithin(tree, line.place, around) && isOpenDate(line) ? 'date' : 'page';
  });
  // A heading that no text follows was that of what is cut.
  for (let at = lines.length - 1; at >= 0; at -= 1) {
    const line = lines[at];
    if (!line || cuts[at] !== null) continue;
    if (line.heading === null || line === title) break;
    cuts[at] = 'page';
  }
  return cuts;
}
