import { defaultTreeAdapter, html, type DefaultTreeAdapterTypes as Tree } from 'parse5';
import type { Hint } from './class-hints.ts';
import { attributeOf, type PageTree } from './page-tree.ts';

const rule = (): Tree.Element => defaultTreeAdapter.createElement('hr', html.NS.HTML, []);

const INLINE = new Set('a abbr address b button cite em i label small span strong time'.split(' '));
/** Those of them that say nothing of how words look. */
const HOLDERS = new Set(['a', 'address', 'button', 'label', 'span', 'time']);
const BLOCK_STYLE = /(?:^|;)\s*display\s*:\s*(?:block|flex|grid|table|list-item)\b/iu;
const isBlank = (text: string): boolean => !/[\p{L}\p{N}]/u.test(text);

/** Whether all text in an element stands in elements, so that its look makes lines of them. */
const hasNoText = (element: Tree.Element): boolean =>
  element.childNodes.every((node) => !('value' in node) || isBlank(node.value));

/** A page and what mark-up says of each of its elements by itself. */
interface Hinted {
  readonly tree: PageTree;
  readonly hints: readonly (Hint | null)[];
}

/** What is a line of its own in the page's look, though not by its tag. */
function standsAlone({ tree, hints }: Hinted, child: Tree.Element, isSplit: boolean): boolean {
  if (!INLINE.has(child.tagName)) return false;
  if (BLOCK_STYLE.test(attributeOf(child, 'style') ?? '')) return true;
  const place = tree.places.get(child);
  return isSplit && (hints[place ?? -1] ?? null) !== null;
}

/** How deep the first and the last text of an element are looked for. */
const DEEP = 5;

/** How the text in an element begins and ends. */
function edges(element: Tree.Element): { readonly first: string; readonly last: string } {
  const text = (from: 0 | -1): string => {
    let node: Tree.ChildNode | undefined = element;
    for (let deep = 0; deep < DEEP && node && 'tagName' in node; deep += 1)
      node = node.childNodes.at(from);
    return node && 'value' in node ? node.value : '';
  };
  return { first: text(0).slice(0, 2), last: text(-1).slice(-2) };
}

const TIGHT = /^(?:p|h[1-6]|span|b|strong|i|em|u|font|a|sub|sup)$/u;

/** Whether an element is the time of something, or holds nothing else. */
const isTime = ({ tagName, childNodes: [first, ...others] }: Tree.Element): boolean =>
  tagName === 'time' || (others.length === 0 && first?.nodeName === 'time');

/** Whether two elements in a row stand apart in the page's look, though no space is between. */
function areApart(
  { tree, hints }: Hinted,
  outer: Tree.Element,
  a: Tree.Element,
  b: Tree.Element,
): boolean {
  if (!INLINE.has(a.tagName) || !INLINE.has(b.tagName) || TIGHT.test(outer.tagName)) return false;
  const [before, after] = [edges(a), edges(b)];
  // One letter alone is the large first one of a word.
  if (!/\S[\p{L}\p{N}.)]$/u.test(before.last) || !/^[\p{L}\p{N}]/u.test(after.first)) return false;
  if (isTime(a) || isTime(b)) return true;
  // No word goes on with a capital letter.
  const isNew = /[\p{Ll}\d.)]$/u.test(before.last) && /^\p{Lu}/u.test(after.first);
  if (isNew && HOLDERS.has(a.tagName) && HOLDERS.has(b.tagName)) return true;
  const isNamed = [a, b].some((one) => (attributeOf(one, 'class') ?? '') !== '');
  const place = tree.places.get(outer);
  const isHinted = (hints[place ?? -1] ?? null) !== null;
  return isNamed || isHinted || (a.tagName === 'a' && b.tagName === 'a');
}

const space = (): Tree.TextNode => ({ nodeName: '#text', value: ' ', parentNode: null });

/**
 * Sets apart what a page's style sheets set apart: author, date and buttons that stand in a row
 * without a letter between them are lines, and not one run of words.
 */
export function partLines(tree: PageTree, hints: readonly (Hint | null)[]): void {
  const page: Hinted = { tree, hints };
  for (const element of tree.elements) {
    if (element.childNodes.length < 2) continue;
    const isSplit = hasNoText(element);
    const parted: Tree.ChildNode[] = [];
    element.childNodes.forEach((node, index) => {
      const before = element.childNodes[index - 1];
      const alone = 'tagName' in node && standsAlone(page, node, isSplit);
      const isPair = isSplit && before && 'tagName' in before && 'tagName' in node;
      if (isPair && areApart(page, element, before, node)) parted.push(space());
      parted.push(...(alone ? [rule(), node, rule()] : [node]));
    });
    if (parted.length > element.childNodes.length) element.childNodes = parted;
  }
}
