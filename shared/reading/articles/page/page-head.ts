import type { DefaultTreeAdapterTypes as Tree } from 'parse5';
import { isArticle, linkedThings, type LinkedThing } from './json-ld.ts';
import { attributeOf, type PageTree } from './page-tree.ts';

/** What a page says of itself in mark-up, unsorted. */
export interface PageHead {
  /** Contents of `meta` by name or property in lower case, in order. */
  readonly metas: ReadonlyMap<string, readonly string[]>;
  /** Targets of `link` by rel. */
  readonly links: ReadonlyMap<string, readonly string[]>;
  /** Values of microdata by itemprop in lower case. */
  readonly props: ReadonlyMap<string, readonly string[]>;
  readonly title: string | null;
  readonly base: string | null;
  /** The address that a browser wrote into the page when it saved it. */
  readonly savedFrom: string | null;
  /** Articles of the JSON-LD, outermost first. */
  readonly articles: readonly LinkedThing[];
  /** Whether the head has what only a whole page has. */
  readonly isWhole: boolean;
}

const LONGEST = 4000;
const MOST_SCRIPTS = 50;

/** The text directly in an element, such as a script or a title. */
const ownText = (element: Tree.Element): string =>
  element.childNodes.map((node) => ('value' in node ? node.value : '')).join('');

function add(map: Map<string, string[]>, key: string, value: string | undefined): void {
  const text = value?.slice(0, LONGEST).trim() ?? '';
  if (key === '' || text === '') return;
  const known = map.get(key);
  if (!known) map.set(key, [text]);
  else if (known.length < 20) known.push(text);
}

/** `<!-- saved from url=(0042)https://… -->` */
function savedFrom(document: Tree.Document): string | null {
  for (const node of document.childNodes) {
    const url = 'data' in node ? /saved from url=\(\d+\)(\S+)/u.exec(node.data)?.[1] : undefined;
    if (url !== undefined) return url;
  }
  return null;
}

/** Metadata that a piece of a page on the clipboard has too. */
const SAYS_LITTLE = /^(?:generator|progid|originator|viewport|format-detection|x-apple-.*)$/u;

const OF_SITES = new Set('nav header footer main article aside script form'.split(' '));

/** Reads what a page says of itself. */
export function pageHead(document: Tree.Document, tree: PageTree): PageHead {
  const [metas, links, props] = [0, 1, 2].map(() => new Map<string, string[]>()) as [
    Map<string, string[]>,
    Map<string, string[]>,
    Map<string, string[]>,
  ];
  const articles: LinkedThing[] = [];
  let title: string | null = null;
  let base: string | null = null;
  let scripts = 0;
  for (const element of tree.elements) {
    const value = (name: string): string | undefined => attributeOf(element, name);
    if (element.tagName === 'meta') {
      const name = value('property') ?? value('name') ?? '';
      add(metas, name.toLowerCase(), value('content'));
    } else if (element.tagName === 'link') {
      for (const rel of (value('rel') ?? '').toLowerCase().split(/\s+/u)) {
        add(links, rel, value('href'));
      }
    } else if (element.tagName === 'title') {
      title ??= ownText(element).slice(0, LONGEST).trim();
    } else if (element.tagName === 'base') {
      base ??= value('href')?.slice(0, LONGEST) ?? null;
    } else if (element.tagName === 'script' && /ld\+json/iu.test(value('type') ?? '')) {
      if ((scripts += 1) <= MOST_SCRIPTS) {
        articles.push(...linkedThings(ownText(element)).filter(isArticle));
      }
    }
    const prop = value('itemprop')?.toLowerCase();
    if (prop !== undefined) add(props, prop, value('content') ?? value('datetime'));
  }
  const saved = savedFrom(document);
  const says = [...metas.keys()].some((name) => !SAYS_LITTLE.test(name));
  const isWhole =
    says ||
    saved !== null ||
    articles.length > 0 ||
    links.has('canonical') ||
    links.has('stylesheet');
  // Word, mails and messengers write a title too, but none of what a site is made of.
  const isSite = (title ?? '') !== '' && tree.elements.some(({ tagName }) => OF_SITES.has(tagName));
  return {
    metas,
    links,
    props,
    title,
    base,
    savedFrom: saved,
    articles,
    isWhole: isWhole || isSite,
  };
}
