import type { DefaultTreeAdapterTypes as Tree } from 'parse5';
import { isArticleEnough, sumOf, tellingLines, type PageReading } from './page-reading.ts';
import { textsOf } from './json-ld.ts';
import { mainText } from './main-text.ts';
import type { PageHead } from './page-head.ts';
import { isAllLink, type PlacedLine } from './placed-line.ts';
import { commonContainer, isWithin, totals } from './page-tree.ts';
import { titleBox } from './title-box.ts';
import { lettersOf } from './title-line.ts';

/** Least shares of a page's text that its one article has, by who says that it is the article. */
const SHARES = { declared: 0.15, extracted: 0.45, below: 0.05, densest: 0.6 } as const;
/** From which part of an article's text on another box of its kind is an article too. */
const RIVAL = 0.4;
const LEAST_RIVAL = 200;

const openLines = ({ lines, hints }: PageReading): PlacedLine[] =>
  lines.filter((_, index) => hints[index] === null);

/** How much of a line is looked for in a declared text, and how much of that is looked at. */
const SAMPLE = 20;
const LONGEST_BODY = 300_000;

/** Whether texts begin and end in words of the body: looked up, and not searched for. */
function isPartOf(body: string): (text: string) => boolean {
  const letters = lettersOf(body);
  const samples = new Set<string>();
  for (let at = 0; at + SAMPLE <= letters.length; at += 1)
    samples.add(letters.slice(at, at + SAMPLE));
  return (text) => {
    const own = lettersOf(text);
    return samples.has(own.slice(0, SAMPLE)) && samples.has(own.slice(-SAMPLE));
  };
}

/** The lines that the page itself says are its article's: `articleBody` of JSON-LD or microdata. */
function declaredLines(reading: PageReading, head: PageHead): PlacedLine[] {
  const open = openLines(reading);
  const body = head.articles.flatMap((one) => textsOf(one, 'articleBody'))[0] ?? '';
  const isIn = isPartOf(body.slice(0, LONGEST_BODY).replace(/<[^<>]*>/gu, ' '));
  const told = open.filter(({ line, weight }) => weight >= SAMPLE && isIn(line.text));
  if (isArticleEnough(told)) return told;
  const places = reading.tree.names.flatMap(({ itemprop }, place) =>
    itemprop === 'articlebody' ? [place] : [],
  );
  const [only] = places;
  if (only === undefined || places.length > 1) return [];
  return open.filter(({ place }) => isWithin(reading.tree, place, only));
}

/** The lines in the element whose own paragraphs say most; where paragraphs are not marked as such. */
function densestLines(reading: PageReading): PlacedLine[] {
  const { tree } = reading;
  const scores = new Map<number, number>();
  for (const { block, weight } of tellingLines(reading)) {
    const outer = tree.parents[block] ?? -1;
    const around = tree.parents[outer] ?? -1;
    scores.set(outer, (scores.get(outer) ?? 0) + weight);
    scores.set(around, (scores.get(around) ?? 0) + weight / 2);
  }
  const [best] = [...scores].toSorted(([, a], [, b]) => b - a);
  if (!best || best[0] < 0) return [];
  return openLines(reading).filter(
    (line) => isWithin(tree, line.place, best[0]) && !isAllLink(line),
  );
}

/** The lines in the innermost element that holds the title and a text below it. */
function linesBelowTitle(reading: PageReading): PlacedLine[] {
  const box = titleBox(reading);
  if (box === null) return [];
  return openLines(reading).filter(
    (line) => line !== reading.title && isWithin(reading.tree, line.place, box) && !isAllLink(line),
  );
}

/** Whether the page has another box like the one that holds the lines, with a text of its own. */
function hasRival(reading: PageReading, kept: readonly PlacedLine[]): boolean {
  const { tree } = reading;
  const own = new Map<number, number>();
  for (const { block, weight } of tellingLines(reading)) {
    own.set(block, (own.get(block) ?? 0) + weight);
  }
  const texts = totals(tree, own);
  const first = kept[0]?.block ?? -1;
  let box = kept.reduce((common, { block }) => commonContainer(tree, common, block), first);
  const alike = (place: number, other: number): boolean =>
    tree.elements[place]?.tagName === tree.elements[other]?.tagName &&
    tree.names[place]?.classes === tree.names[other]?.classes &&
    (tree.names[place]?.classes !== '' || tree.elements[place]?.tagName === 'article');
  for (; box >= 0; box = tree.parents[box] ?? -1) {
    const least = Math.max(LEAST_RIVAL, (texts[box] ?? 0) * RIVAL);
    const siblings = tree.elements[tree.parents[box] ?? -1]?.childNodes ?? [];
    for (const node of siblings) {
      const place = tree.places.get(node);
      if (place === undefined || place === box || (texts[place] ?? 0) < least) continue;
      if (alike(place, box)) return true;
    }
  }
  return false;
}

/**
 * The lines of the one article of a page: those that the page declares, else those that Readability
 * finds, else those below its title or in the element with most text; null where the page has several articles or none
 * that stands out.
 */
export function oneArticle(
  document: Tree.Document,
  reading: PageReading,
  head: PageHead,
  isLeftOut: (place: number) => boolean,
): readonly PlacedLine[] | null {
  const telling = tellingLines(reading);
  const all = Math.max(1, sumOf(telling));
  const isMost = (lines: readonly PlacedLine[], least: number): boolean => {
    const some = new Set(lines);
    return isArticleEnough(lines) && sumOf(telling.filter((line) => some.has(line))) >= all * least;
  };
  const declared = declaredLines(reading, head);
  if (isMost(declared, SHARES.declared)) return declared;
  const found = mainText(document, reading.tree, reading.lines, isLeftOut);
  const extracted = openLines(reading).filter(({ pieces }) =>
    pieces.some(({ place }) => found?.has(place) ?? false),
  );
  if (isMost(extracted, SHARES.extracted)) return hasRival(reading, extracted) ? null : extracted;
  const below = linesBelowTitle(reading);
  if (isMost(below, SHARES.below) && !hasRival(reading, below)) return below;
  const densest = densestLines(reading);
  return isMost(densest, SHARES.densest) && !hasRival(reading, densest) ? densest : null;
}
