import type { Line } from '../../lines/line.ts';

/** `4/22/26, 9:12 AM      Title of the page`, above each page that a browser prints. */
const HEAD =
  /^\d{1,4}[./-]\d{1,2}[./-]\d{1,4},?\s+\d{1,2}:\d{2}(?:\s?[AP]M)?\s+(?<title>\p{L}.{3,200}|["“‘«(「].{3,200})$/iu;
/** `https://example.org/1.html      1/2`, below it. */
const FOOT = /^(?<url>https?:\/\/\S+)\s+(?<page>\d{1,3})\s?\/\s?(?<pages>\d{1,3})$/iu;

/** What a browser prints above and below the pages: the lines, and what they say. */
export interface PrintHeads {
  readonly lines: ReadonlySet<Line>;
  readonly titles: readonly string[];
  readonly urls: readonly string[];
}

const unique = (texts: readonly (string | undefined)[]): string[] => [
  ...new Set(texts.flatMap((text) => text ?? [])),
];

/** The heads and feet of printed pages; heads alone count where the same one comes again. */
export function printHeads(lines: readonly Line[]): PrintHeads {
  const heads = lines.flatMap((line) => {
    const title = HEAD.exec(line.text)?.groups?.title;
    return title === undefined ? [] : [{ line, title }];
  });
  const feet = lines.flatMap((line) => {
    const url = FOOT.exec(line.text)?.groups?.url;
    return url === undefined ? [] : [{ line, url }];
  });
  const titles = heads.map(({ title }) => title);
  const isPrinted = feet.length > 0 || (titles.length > 1 && new Set(titles).size === 1);
  if (!isPrinted) return { lines: new Set(), titles: [], urls: [] };
  return {
    lines: new Set([...heads, ...feet].map(({ line }) => line)),
    titles: unique(titles),
    urls: unique(feet.map(({ url }) => url)),
  };
}
