import { plainSpaces } from '#shared/text/spaces.ts';
import type { CalendarDate } from '#shared/domain/calendar-date.ts';
import type { PageFacts } from '../sheet.ts';
import { pageAddress } from './addresses.ts';
import { textsOf } from './json-ld.ts';
import { metadataDay } from './metadata-day.ts';
import type { PageHead } from './page-head.ts';

const LONGEST = 500;
const MOST = 12;

/** Each once, in order; tidy and not overlong. */
function distinct(values: readonly string[]): string[] {
  const texts = values.map((value) => plainSpaces(value).replace(/\s+/gu, ' ').trim());
  return [...new Set(texts.filter((text) => text !== '' && text.length <= LONGEST))].slice(0, MOST);
}

const days = (values: readonly string[]): CalendarDate[] => [
  ...new Set(values.map(metadataDay).filter((day) => day !== null)),
];

/** Where CMSs say when an article was published, the likeliest first. */
const PUBLISHED = (
  'article:published_time og:article:published_time og:published_time article:published ' +
  'datepublished date pubdate publishdate publish-date publish_date published_time ' +
  'parsely-pub-date sailthru.date article.published dc.date.issued dc.date dcterms.issued ' +
  'dcterms.date dcterms.created citation_publication_date article_date_original ' +
  'cxenseparse:recs:publishtime originalpublicationdate'
).split(' ');
const MODIFIED = ['article:modified_time', 'og:updated_time', 'last-modified', 'dcterms.modified'];

const isHome = (address: string): boolean =>
  /^https?:\/\/[^/]+\/?(?:[a-z]{2}\/?)?$/iu.test(address);

/** The days of publication that metadata names; those of changes only where there is none. */
function daysOf({ metas, props, articles }: PageHead): CalendarDate[] {
  const named = (names: readonly string[]): string[] =>
    names.flatMap((name) => metas.get(name) ?? []);
  const published = days([
    ...articles.slice(0, 1).flatMap((one) => textsOf(one, 'datePublished')),
    ...named(PUBLISHED),
    ...(props.get('datepublished') ?? []).slice(0, 1),
  ]);
  if (published.length > 0) return published;
  return days([
    ...articles.slice(0, 1).flatMap((one) => textsOf(one, 'dateModified')),
    ...(props.get('datemodified') ?? []).slice(0, 1),
    ...named(MODIFIED),
  ]);
}

/** What a page says of itself, the best of each kind first; `url` is where it was taken from. */
export function pageFacts(head: PageHead, url: string | null): PageFacts {
  const { metas, links, articles } = head;
  const meta = (...names: readonly string[]): string[] =>
    names.flatMap((name) => metas.get(name) ?? []);
  const article = articles.slice(0, 1);
  const from = [url, head.savedFrom].flatMap((one) => (one === null ? [] : [one]));
  const base = from.map((one) => pageAddress(one)).find((one) => one !== null) ?? null;
  const addresses = distinct(
    [
      ...(links.get('canonical') ?? []),
      ...meta('og:url'),
      ...article.flatMap((one) => [
        ...textsOf(one, 'url'),
        ...textsOf(one, 'mainEntityOfPage', '@id', 'url'),
      ]),
      ...from,
      ...(head.base === null ? [] : [head.base]),
    ].flatMap((one) => pageAddress(one, base) ?? []),
  );
  return {
    titles: distinct([
      ...article.flatMap((one) => textsOf(one, 'headline')),
      ...meta('og:title', 'twitter:title', 'dc.title', 'title'),
      ...(head.title === null ? [] : [head.title]),
    ]),
    // A canonical address that is the site's front page names no article.
    urls: [...addresses.filter((one) => !isHome(one)), ...addresses.filter(isHome)],
    siteNames: distinct([
      ...meta('og:site_name'),
      ...article.flatMap((one) => textsOf(one, 'publisher', 'name')),
      ...meta('application-name', 'apple-mobile-web-app-title', 'source', 'publisher', 'copyright'),
      ...meta('dc.publisher', 'article:publisher').filter((one) => !/^https?:/u.test(one)),
    ]),
    days: daysOf(head),
  };
}

/** Where the page's links are seen from. */
export function baseAddress(head: PageHead, url: string | null): string | null {
  const page = [url, head.savedFrom, ...(head.links.get('canonical') ?? [])]
    .flatMap((one) => (one === null ? [] : [pageAddress(one)]))
    .find((one) => one !== null);
  return head.base === null
    ? (page ?? null)
    : (pageAddress(head.base, page ?? null) ?? page ?? null);
}
