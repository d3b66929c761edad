import { classHint, type Hint } from './class-hints.ts';
import type { PageTree } from './page-tree.ts';

const PAGE: Hint = { cut: 'page', grip: 'firm' };
const CAPTION: Hint = { cut: 'caption', grip: 'loose' };
const DATE: Hint = { cut: 'date', grip: 'loose' };

const TAGS: Readonly<Record<string, Hint>> = {
  nav: PAGE,
  footer: PAGE,
  aside: PAGE,
  form: PAGE,
  header: PAGE,
  menu: PAGE,
  dialog: PAGE,
  button: PAGE,
  label: PAGE,
  figure: CAPTION,
  figcaption: { cut: 'caption', grip: 'firm' },
  time: DATE,
};
const ROLES: Readonly<Record<string, Hint>> = {
  navigation: PAGE,
  contentinfo: PAGE,
  complementary: PAGE,
  banner: PAGE,
  search: PAGE,
  menu: PAGE,
  menubar: PAGE,
  toolbar: PAGE,
  tablist: PAGE,
  dialog: PAGE,
  alertdialog: PAGE,
};
const ITEMPROPS: Readonly<Record<string, Hint | null>> = {
  articlebody: null,
  headline: null,
  author: { cut: 'byline', grip: 'loose' },
  datepublished: DATE,
  datemodified: DATE,
  caption: CAPTION,
  keywords: { cut: 'tags', grip: 'loose' },
};
const RELS: Readonly<Record<string, Hint>> = {
  author: { cut: 'byline', grip: 'loose' },
  tag: { cut: 'tags', grip: 'loose' },
};

/** A `figure` that sets off a table or a quotation of the text, and not a picture. */
const HOLDS_TEXT = new Set(['table', 'blockquote', 'ul', 'ol']);

/** What the mark-up of one element says about it; null where it says nothing. */
export function elementHint(tree: PageTree, place: number): Hint | null {
  const [element, names] = [tree.elements[place], tree.names[place]];
  if (!element || !names) return null;
  const tag = element.tagName;
  const outer = tree.elements[tree.parents[place] ?? -1]?.tagName;
  if (tag === 'html' || tag === 'body' || tag === 'main') return null;
  // The one who is quoted stands in the quotation's footer.
  if (tag === 'footer' && outer === 'blockquote') return null;
  if (tag === 'figure') {
    const holdsText = element.childNodes.some((node) => HOLDS_TEXT.has(node.nodeName));
    return holdsText ? null : CAPTION;
  }
  const prop = ITEMPROPS[names.itemprop];
  if (prop !== undefined) return prop;
  // What a class says of a heading, the heading of its block says better.
  return (
    TAGS[tag] ?? ROLES[names.role] ?? (tag === 'a' ? RELS[names.rel] : null) ?? classHint(names)
  );
}
