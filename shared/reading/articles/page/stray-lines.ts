import { isSentence } from './line-looks.ts';
import type { PageReading } from './page-reading.ts';
import { inherited, isWithin } from './page-tree.ts';
import type { PlacedLine } from './placed-line.ts';

/**
 * Lines of boxes among an article's paragraphs that are made otherwise and have no sentence: players,
 * cards, tools. What stands above the first sentence is the article's head.
 */
export function strayLines(
  { tree, lines }: PageReading,
  container: number,
): ReadonlySet<PlacedLine> {
  const boxOf = inherited(tree, -1, (place, outer) =>
    tree.parents[place] === container ? place : outer,
  );
  const made = (box: number): string =>
    `${tree.elements[box]?.tagName ?? ''} ${tree.names[box]?.classes ?? ''}`;
  const boxes = new Map<number, PlacedLine[]>();
  let isBelow = false;
  for (const line of lines) {
    const box = isWithin(tree, line.place, container) ? (boxOf[line.place] ?? -1) : -1;
    isBelow ||= box >= 0 && isSentence(line);
    if (!isBelow || !/^(?:div|section|article)$/u.test(tree.elements[box]?.tagName ?? '')) continue;
    const known = boxes.get(box);
    if (known) known.push(line);
    else boxes.set(box, [line]);
  }
  const hasText = (some: readonly PlacedLine[]): boolean => some.some(isSentence);
  const texts = new Set([...boxes].filter(([, some]) => hasText(some)).map(([box]) => made(box)));
  const strays = [...boxes].filter(
    ([box, some]) => some.length > 1 && !hasText(some) && !texts.has(made(box)),
  );
  return new Set(strays.flatMap(([, some]) => some));
}
