import { parse, type DefaultTreeAdapterTypes as Tree } from 'parse5';
import type { Article, Source } from '#shared/reading/articles/article.ts';

/** What a browser shows nothing of, or what is there to be pressed and not to be read. */
const UNSEEN = new Set(
  'head script style template noscript svg iframe object audio video canvas map select button textarea'.split(
    ' ',
  ),
);
const HIDDEN = /display\s*:\s*none|visibility\s*:\s*hidden|mso-list\s*:\s*ignore/iu;

function isSeen(element: Tree.Element): boolean {
  if (UNSEEN.has(element.tagName)) return false;
  return !element.attrs.some(
    ({ name, value }) => name === 'hidden' || (name === 'style' && HIDDEN.test(value)),
  );
}

/** The text that a page shows, found apart from the product's own reading. */
function pageText(html: string): string {
  const texts: string[] = [];
  const waiting: Tree.ChildNode[] = [...parse(html).childNodes];
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    if (node.nodeName === '#text' && 'value' in node) texts.push(node.value);
    else if ('tagName' in node && isSeen(node)) waiting.push(...node.childNodes);
  }
  return texts.join(' ');
}

/** In a text, the address of a Markdown link is markup: a tracking parameter may go from it. */
const withoutAddresses = (text: string): string => text.replace(/\]\(\S*?\)/gu, ']');

function count(text: string): Map<string, number> {
  const counts = new Map<string, number>();
  for (const [sign] of text
    .normalize('NFKC')
    .toUpperCase()
    .matchAll(/[\p{L}\p{N}]/gu)) {
    counts.set(sign, (counts.get(sign) ?? 0) + 1);
  }
  return counts;
}

/** Most letters of a text that only goes with a page ("see attached"), and is no article. */
const NOTE = 80;

/**
 * Letters and digits of an original that are in no headline and no passage, body or cut. Where a
 * short note has no article in it, nothing is asked of it.
 */
export function lostSigns({ html, text }: Source, articles: readonly Article[]): string[] {
  const seen = count(html === null ? withoutAddresses(text) : pageText(html));
  const letters = [...seen.values()].reduce((sum, times) => sum + times, 0);
  if (articles.length === 0 && letters <= NOTE) return [];
  const kept = count(
    articles
      .flatMap(({ headline, passages }) => [headline, ...passages.map((passage) => passage.text)])
      .join(' '),
  );
  return [...seen].filter(([sign, times]) => (kept.get(sign) ?? 0) < times).map(([sign]) => sign);
}
