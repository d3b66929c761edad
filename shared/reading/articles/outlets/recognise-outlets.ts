import type { Source } from '#shared/domain/source-line.ts';
import { outletSchema } from '#shared/domain/source-line.ts';
import type { Knowledge } from '../knowledge.ts';
import { datelineOf, leadingOutlet } from './dateline.ts';
import { addressIn, hostOf, isCarrier } from './address.ts';
import {
  outletAt,
  outletByRule,
  outletNamed,
  outletOfChannel,
  outletOfSite,
} from './outlet-index.ts';
import { reportingOutlet } from './reporting-phrase.ts';

/** All that may name the outlet of an article. */
export interface OutletHints {
  readonly sources: readonly Source[];
  /** The article's addresses, best first. */
  readonly urls: readonly string[];
  readonly siteNames: readonly string[];
  /** What lines such as `Source: Trend` name. */
  readonly named: readonly string[];
  /** The paragraphs of the text, in order. */
  readonly texts: readonly string[];
}

const first = <T>(values: readonly T[], find: (value: T) => string | null): string | null => {
  for (const value of values) {
    const found = find(value);
    if (found !== null) return found;
  }
  return null;
};

/** A name in capitals, as an outlet has to be written; null where it cannot be one. */
function inCapitals(name: string): string | null {
  const plain = name
    .replace(/[，、/／()（）;；,]+/gu, ' ')
    .replace(/\s+/gu, ' ')
    .trim()
    .toUpperCase();
  return plain.length <= 60 && outletSchema.safeParse(plain).success ? plain : null;
}

/** The outlet says of itself that it reports near the beginning or the end of its text. */
const FIRST = 8;
const LAST = 4;
const edgesOf = (texts: readonly string[]): readonly string[] =>
  texts.length <= FIRST + LAST ? texts : [...texts.slice(0, FIRST), ...texts.slice(-LAST)];

/** What a line names as the source: an address, an outlet of the table, or a name by itself. */
function bySource(name: string, { outlets }: Knowledge): string | null {
  const address =
    addressIn(name) ??
    (/^[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+$/u.test(name) ? `https://${name}` : null);
  if (address !== null) return outletAt(address, outlets) ?? outletByRule(address);
  const [head = name] = name.split(/, (?=\p{Lu}|in )/u);
  return outletNamed(name, outlets) ?? outletNamed(head, outlets) ?? inCapitals(head);
}

/**
 * The outlets of an article in the house spelling, from what is surest: the house source line, the
 * address, the site's name, the agency's dateline, “Report informs”, a line that names the source.
 * An article of one outlet that cites another is the first one's.
 */
export function recogniseOutlets(hints: OutletHints, knowledge: Knowledge): readonly string[] {
  const { outlets } = knowledge;
  const inHouse = hints.sources.flatMap((source) => source.outlets);
  if (inHouse.length > 0) {
    return [...new Set(inHouse.map((name) => outletNamed(name, outlets) ?? name.toUpperCase()))];
  }
  const known = (name: string): string | null => outletOfSite(name, outlets);
  const isOwnSite = hints.urls.some((url) => {
    const host = hostOf(url);
    return host !== null && !isCarrier(host);
  });
  const found =
    first(hints.urls, (url) => outletAt(url, outlets)) ??
    first(hints.siteNames, known) ??
    first(hints.urls, (url) => outletOfChannel(url, outlets)) ??
    first(hints.urls, outletByRule) ??
    first(
      hints.texts.slice(0, 3),
      (text) => datelineOf(text, knowledge, outlets)?.outlet ?? null,
    ) ??
    first(hints.texts.slice(0, 2), (text) => leadingOutlet(text, outlets)?.outlet ?? null) ??
    first(hints.named, (name) => bySource(name, knowledge)) ??
    first(edgesOf(hints.texts), (text) => reportingOutlet(text, outlets)) ??
    (isOwnSite ? null : first(hints.siteNames, inCapitals));
  return found === null ? [] : [found];
}
