import type { CutReason } from '#shared/domain/cut-reason.ts';
import { looksLikeDate } from './line-looks.ts';
import type { PageReading } from './page-reading.ts';
import { isAllLink, isLong, type PlacedLine } from './placed-line.ts';

const TEXT = 45;
/** Longest label of a list of links, and most lines above a piece's headline. */
const LABEL = 40;
const ABOVE = 8;
const DOMAIN = /^(?:[\p{L}\p{N}-]+\.)+\p{L}{2,}$/u;

/** Links beyond which a piece has the menus of its page in it. */
const MANY_LINKS = 25;
/** How far above a menu begins, and how many items make one. */
const TOP = 12;
const MENU = 4;

/**
 * Whether lines are all that a page shows, though its head is not there to say it: with menus, or
 * with its title as the main heading.
 */
export function isAllOfPage({ lines, title }: PageReading, name: string | null): boolean {
  const links = lines.filter(isAllLink).length;
  if (links >= MANY_LINKS && links * 2 > lines.length) return true;
  const top = lines.slice(0, TOP).filter((line) => line.line.bullet !== null && isAllLink(line));
  if (top.length >= MENU) return true;
  return (name ?? '') !== '' && title?.heading === 1;
}

/** Whether a line only announces the links below it: `Also read:`, `OTHER NEWS`. */
const isLabel = ({ line, weight, heading }: PlacedLine): boolean =>
  weight < LABEL &&
  (heading !== null || /[:：]$/u.test(line.text) || line.text === line.text.toUpperCase());

/** Fewest links with a text below from which a mail has them as headlines, and its texts for each. */
const FEWEST_HEADS = 3;
const TEXTS = 1.6;

/** Whether the links of a piece are the headlines of its texts: the first line, or link about link. */
function areHeadlines(lines: readonly PlacedLine[]): boolean {
  const [first] = lines;
  if (first !== undefined && isAllLink(first)) return true;
  const heads = lines.filter((line, at) => {
    const [before, next] = [lines[at - 1], lines[at + 1]];
    const alone = before === undefined || !isAllLink(before);
    return isAllLink(line) && alone && next !== undefined && !isAllLink(next);
  });
  const texts = lines.filter((line) => !isAllLink(line)).length;
  return heads.length >= FEWEST_HEADS && texts <= heads.length * TEXTS + 2;
}

/**
 * Which lines are links to other articles: runs of links that no text follows, and links between
 * two texts. In a mail of several articles each text has its link above it, as its headline; a link
 * that is the first line of all says that this is one.
 */
function otherArticles(lines: readonly PlacedLine[], isOpen: readonly boolean[]): Set<PlacedLine> {
  const open = lines.filter((_, at) => isOpen[at] === true);
  const hasLinkedHeads = areHeadlines(open);
  const others = new Set<PlacedLine>();
  let run: PlacedLine[] = [];
  let label: PlacedLine | null = null;
  let isAfterText = false;
  const close = (next: PlacedLine | null): void => {
    const isHead =
      next !== null && isLong(next, hasLinkedHeads ? 1 : TEXT) && (hasLinkedHeads || !isAfterText);
    const links = isHead || run.at(-1)?.heading ? run.slice(0, -1) : run;
    if (links.length > 0 && (isAfterText || links.length > 1)) {
      for (const line of links) others.add(line);
      if (label !== null) others.add(label);
    }
    run = [];
    label = null;
  };
  for (const [at, line] of open.entries()) {
    if (isAllLink(line)) {
      const before = open[at - 1];
      if (run.length === 0 && before && isLabel(before)) label = before;
      run.push(line);
      continue;
    }
    if (run.length > 0) close(line);
    isAfterText ||= isLong(line, TEXT);
  }
  close(null);
  return others;
}

/**
 * Why lines of a piece of a page are left out: what mark-up says, links to other articles, and what
 * stands above its one main heading. All else is for its words to tell.
 */
export function pieceLines({ lines, hints }: PageReading): readonly (CutReason | null)[] {
  const others = otherArticles(
    lines,
    hints.map((hint) => hint === null),
  );
  const mains = lines.flatMap(({ heading }, at) => (heading === 1 ? [at] : []));
  const [main = 0] = mains.length === 1 ? mains : [];
  const isAbove = main > 0 && main <= ABOVE && !lines.slice(0, main).some((line) => isLong(line));
  return lines.map((line, at): CutReason | null => {
    const hint = hints[at] ?? null;
    if (hint !== null) return hint.cut;
    if (others.has(line)) return 'read-also';
    // A reader's view has the site's name there, which is a source.
    if (!isAbove || at >= main || DOMAIN.test(line.line.text)) return null;
    return looksLikeDate(line) ? 'date' : 'page';
  });
}
