import type { DefaultTreeAdapterTypes as Tree } from 'parse5';
import type { PageTree } from './page-tree.ts';

const VOID = new Set('area base br col embed hr img input link meta source track wbr'.split(' '));
const SIGNS: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};
const escaped = (text: string): string => text.replace(/[&<>"]/g, (sign) => SIGNS[sign] ?? sign);

/** What an element's attribute is called that names its place; its own, so that none is lost. */
export const PLACE_PREFIX = 'data-place-';

function startTag(tree: PageTree, element: Tree.Element, tag: string): string {
  const place = tree.places.get(element);
  const names = place === undefined ? undefined : tree.names[place];
  const given = [
    ['class', names?.classes],
    ['id', names?.id],
    ['role', names?.role],
    ['itemprop', names?.itemprop],
    // Where a link leads does not matter.
    ['href', tag === 'a' ? 'https://link/' : undefined],
    [`${PLACE_PREFIX}${String(place)}`, place === undefined ? undefined : 'x'],
  ] as const;
  const attributes = given
    .filter(([, value]) => value !== undefined && value !== '')
    .map(([name, value]) => ` ${name}="${escaped(value ?? '')}"`);
  return `<${tag}${attributes.join('')}`;
}

/**
 * A page that was cleaned, as well-formed XHTML whose elements carry their places; elements that
 * `isLeftOut` names are not in it. Walks without recursion.
 */
export function xhtmlOf(
  document: Tree.Document,
  tree: PageTree,
  isLeftOut: (place: number) => boolean,
): string {
  const out: string[] = [];
  const steps: (Tree.ChildNode | string)[] = document.childNodes.toReversed();
  for (let step = steps.pop(); step !== undefined; step = steps.pop()) {
    if (typeof step === 'string') out.push(step);
    else if (step.nodeName === '#text') out.push(escaped((step as Tree.TextNode).value));
    else if ('tagName' in step && step.tagName !== 'head') {
      const place = tree.places.get(step);
      if (place !== undefined && isLeftOut(place)) continue;
      // A second line break was made a rule, which keeps its first name.
      const tag = /^[a-z][a-z0-9-]*$/u.test(step.nodeName) ? step.nodeName : 'span';
      const start = startTag(tree, step, tag);
      if (VOID.has(tag)) out.push(`${start}/>`);
      else {
        out.push(`${start}>`);
        steps.push(`</${tag}>`);
        for (let index = step.childNodes.length - 1; index >= 0; index -= 1) {
          const child = step.childNodes[index];
          if (child) steps.push(child);
        }
      }
    }
  }
  return out.join('');
}
