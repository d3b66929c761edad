import { foldText, letters } from '#shared/text/fold-text.ts';
import { outletNamed, type OutletIndex } from '../outlets/outlet-index.ts';
import { isRubric, RUBRIC } from './rubrics.ts';

/** What tells a site's name in a title. */
export interface SiteKnowledge {
  readonly siteNames: readonly string[];
  /** Hosts of the page's addresses. */
  readonly hosts: readonly string[];
  /** Headings of the page: what is left of a title is often one of them. */
  readonly headings: readonly string[];
  readonly outlets: OutletIndex;
}

const JOINT = /\s*(?:[|｜»«¦]|::|\s(?:[-–—·•:/]|>)\s|(?<=\S)[-–—](?=\s)|＿|_)\s*/gu;

/** Words of a name that say nothing by themselves. */
const FILLER = new Set(
  'agency news tv online portal official daily of the and com net org www'.split(' '),
);

const wordsOf = (text: string): readonly string[] => foldText(text).match(/[\p{L}\p{N}]+/gu) ?? [];

/** Whether a part says the site's name, with rubrics and general words beside it at most. */
function isSite(part: string, { siteNames, hosts, outlets }: SiteKnowledge): boolean {
  const name = letters(part);
  if (name === '' || outletNamed(part, outlets) !== null) return true;
  const labels = hosts.flatMap((host) => [host, host.split('.').slice(0, -1).join('.')]);
  const known = [...siteNames, ...labels, ...hosts.flatMap((host) => host.split('.'))]
    .map(letters)
    .filter((one) => one.length >= 3);
  const words = wordsOf(part);
  if (known.some((one) => one === name)) return true;
  const isWithin = known.some((one) => name.length >= 4 && one.includes(name));
  if (isWithin && words.length <= 3) return true;
  const own = new Set([...known, ...siteNames.flatMap(wordsOf)]);
  return (
    words.some((word) => known.includes(word) || (own.has(word) && !RUBRIC.has(word))) &&
    words.every((word) => own.has(word) || RUBRIC.has(word) || FILLER.has(word))
  );
}

/** The parts of a title, and where each begins and ends. */
function partsOf(title: string): { text: string; start: number; end: number }[] {
  const parts: { text: string; start: number; end: number }[] = [];
  let start = 0;
  for (const match of title.matchAll(JOINT)) {
    parts.push({ text: title.slice(start, match.index), start, end: match.index });
    start = match.index + match[0].length;
  }
  parts.push({ text: title.slice(start), start, end: title.length });
  return parts.filter(({ text }) => text.trim() !== '');
}

/**
 * A page's title without the site's name before or behind it. A part is only taken off where it is
 * known for the site's, or where the rest is a heading of the page; '' where nothing else is left.
 */
export function stripSite(title: string, site: SiteKnowledge): string {
  const plain = title.replace(/\s+/gu, ' ').trim();
  const parts = partsOf(plain);
  if (parts.length === 1) return isSite(plain, site) || isRubric(plain) ? '' : plain;
  const headings = new Set(site.headings.map(letters));
  if (headings.has(letters(plain))) return plain;
  let [from, to] = [0, parts.length];
  const rest = (): string => plain.slice(parts[from]?.start ?? 0, parts[to - 1]?.end ?? 0).trim();
  for (let length = parts.length - 1; length > 0; length -= 1) {
    for (let start = 0; start + length <= parts.length; start += 1) {
      const stretch = plain.slice(parts[start]?.start ?? 0, parts[start + length - 1]?.end ?? 0);
      if (headings.has(letters(stretch)) && letters(stretch).length >= 12) return stretch.trim();
    }
  }
  let isStripped = false;
  const goes = (part: string): boolean => isSite(part, site) || (isStripped && isRubric(part));
  while (to > from && goes(parts[to - 1]?.text ?? '')) {
    to -= 1;
    isStripped = true;
  }
  while (from < to && goes(parts[from]?.text ?? '')) {
    from += 1;
    isStripped = true;
  }
  return from === to ? '' : rest();
}
