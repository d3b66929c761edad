import { looksLikeDate } from './line-looks.ts';
import { tellingLines, type PageReading } from './page-reading.ts';
import { isAllLink, type PlacedLine } from './placed-line.ts';
import { isWithin, type PageTree } from './page-tree.ts';
import { titleBox } from './title-box.ts';

/** Boxes in a row from which they are a list, and the share of them that must have a headline. */
const FEWEST = 2;
const MOST_HAVE = 0.8;
const HEADLINE = 15;
const BOX = /^(?:article|section|div|li|tr)$/u;

/** The elements that hold one of some lines. */
function holders({ parents }: PageTree, lines: readonly PlacedLine[]): ReadonlySet<number> {
  const holding = new Set<number>();
  for (const line of lines) {
    // The boxes around a line have it once, however many lines they hold.
    for (let place = line.place; place >= 0 && !holding.has(place); place = parents[place] ?? -1) {
      holding.add(place);
    }
  }
  return holding;
}

/**
 * The elements that hold other articles' headlines with their first words, in rows made alike: each
 * has a link, or a heading and a date and stands apart from the title and its text.
 */
function teaserBoxes(reading: PageReading): readonly number[] {
  const { tree, lines, title } = reading;
  const linked = holders(
    tree,
    lines.filter((line) => isAllLink(line) && line.linked >= HEADLINE),
  );
  const dated = holders(tree, lines.filter(looksLikeDate));
  const headed = holders(
    tree,
    lines.filter(({ heading, weight }) => heading !== null && weight >= HEADLINE),
  );
  const box = titleBox(reading);
  const rows = new Map<string, number[]>();
  tree.elements.forEach(({ tagName }, place) => {
    const classes = tree.names[place]?.classes ?? '';
    if (!BOX.test(tagName)) return;
    if (title !== null && isWithin(tree, title.place, place)) return;
    const key = `${String(tree.parents[place])} ${tagName} ${classes}`;
    const row = rows.get(key);
    if (row) row.push(place);
    else rows.set(key, [place]);
  });
  const isOther = (place: number): boolean =>
    dated.has(place) && headed.has(place) && box !== null && !isWithin(tree, place, box);
  return [...rows.values()]
    .filter((row) => {
      const having = row.filter((place) => linked.has(place) || isOther(place)).length;
      return row.length >= FEWEST && having >= row.length * MOST_HAVE;
    })
    .flat();
}

/**
 * The reading with rows of teasers marked as the page's, where there is a text under the page's
 * title beside them; a page that is all rows is a list of articles, and stays as it is.
 */
export function withoutTeasers(reading: PageReading): PageReading {
  const { tree, lines, title } = reading;
  if (title === null) return reading;
  const ends = new Map(teaserBoxes(reading).map((place) => [place, tree.ends[place] ?? 0]));
  const inTeaser: boolean[] = [];
  let end = 0;
  tree.elements.forEach((_, place) => {
    end = Math.max(end, ends.get(place) ?? 0);
    inTeaser.push(place < end);
  });
  const hints = reading.hints.map((hint, at) =>
    hint === null && inTeaser[lines[at]?.place ?? -1] === true
      ? ({ cut: 'page', grip: 'firm' } as const)
      : hint,
  );
  const from = lines.indexOf(title);
  const rest = { ...reading, hints };
  const below = tellingLines({ ...rest, lines: lines.slice(from), hints: hints.slice(from) });
  return below.length > 0 ? rest : reading;
}
