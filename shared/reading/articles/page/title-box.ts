import { tellingLines, type PageReading } from './page-reading.ts';
import { commonContainer } from './page-tree.ts';

/** What is above a text and not the text, whatever it holds. */
const HEAD = /(?:^|[\s_-])(?:head|header|heading|title|lead|intro|hero|top)(?:[\s_-]|$)/iu;

/** The innermost element that holds the title and a text below it; null where there is none. */
export function titleBox(reading: PageReading): number | null {
  const { tree, lines, hints, title } = reading;
  if (title?.heading === null || title === null) return null;
  const from = lines.indexOf(title);
  const below = tellingLines({ ...reading, lines: lines.slice(from), hints: hints.slice(from) });
  const [first] = below;
  if (!first) return null;
  let box = commonContainer(tree, title.place, first.place);
  const isHead = (place: number): boolean =>
    tree.elements[place]?.tagName === 'header' || HEAD.test(tree.names[place]?.classes ?? '');
  while (box > 0 && isHead(box)) box = tree.parents[box] ?? -1;
  return box;
}
