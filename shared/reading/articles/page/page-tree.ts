import type { DefaultTreeAdapterTypes as Tree } from 'parse5';

/** The attributes that say what an element is for; '' where it has none. */
export interface ElementNames {
  readonly classes: string;
  readonly id: string;
  readonly role: string;
  readonly itemprop: string;
  readonly rel: string;
  /** What the page's builders call the part that it is. */
  readonly part: string;
}

/**
 * The elements of a page in the order in which they begin. An element is named by its place in that
 * order, so that those inside it are the ones from itself to before its end.
 */
export interface PageTree {
  readonly elements: readonly Tree.Element[];
  readonly names: readonly ElementNames[];
  /** The element that each is in; -1 for the outermost. */
  readonly parents: readonly number[];
  /** One past the last element inside. */
  readonly ends: readonly number[];
  readonly depths: readonly number[];
  readonly places: ReadonlyMap<Tree.Node, number>;
}

/** Longest class attribute that is looked at, in characters. */
const LONGEST_NAME = 500;

/** The value of an attribute; undefined where the element has none. */
export const attributeOf = (element: Tree.Element, name: string): string | undefined =>
  element.attrs.find((one) => one.name === name)?.value;

const NO_NAMES: ElementNames = { classes: '', id: '', role: '', itemprop: '', rel: '', part: '' };
/** Where the builders of a page name its parts, as for their tests. */
const PARTS = ['data-testid', 'data-test-id', 'data-component', 'data-qa', 'data-module'];

function namesOf(element: Tree.Element): ElementNames {
  if (element.attrs.length === 0) return NO_NAMES;
  const value = (name: string): string =>
    (attributeOf(element, name) ?? '').slice(0, LONGEST_NAME).trim();
  return {
    classes: value('class'),
    id: value('id'),
    role: value('role').toLowerCase(),
    itemprop: value('itemprop').toLowerCase(),
    rel: value('rel').toLowerCase(),
    part: PARTS.map(value)
      .filter((one) => one !== '')
      .join(' '),
  };
}

/** Numbers the elements of a page. Walks without recursion. */
export function pageTree(document: Tree.Document): PageTree {
  const elements: Tree.Element[] = [];
  const names: ElementNames[] = [];
  const [parents, ends, depths]: [number[], number[], number[]] = [[], [], []];
  const places = new Map<Tree.Node, number>();
  const steps: ({ node: Tree.ChildNode; parent: number } | { leave: number })[] = [];
  const push = (children: readonly Tree.ChildNode[], parent: number): void => {
    for (let index = children.length - 1; index >= 0; index -= 1) {
      const node = children[index];
      if (node && 'tagName' in node) steps.push({ node, parent });
    }
  };
  push(document.childNodes, -1);
  for (let step = steps.pop(); step; step = steps.pop()) {
    if ('leave' in step) {
      ends[step.leave] = elements.length;
      continue;
    }
    const { node, parent } = step;
    if (!('tagName' in node)) continue;
    const place = elements.length;
    elements.push(node);
    names.push(namesOf(node));
    parents.push(parent);
    ends.push(place + 1);
    depths.push((depths[parent] ?? 0) + 1);
    places.set(node, place);
    steps.push({ leave: place });
    push(node.childNodes, place);
  }
  return { elements, names, parents, ends, depths, places };
}

/** Whether an element is another one or inside it. */
export const isWithin = ({ ends }: PageTree, element: number, container: number): boolean =>
  element >= container && element < (ends[container] ?? Infinity);

/** The innermost element that holds both; -1 is the page. */
export function commonContainer(tree: PageTree, first: number, second: number): number {
  let container = first;
  while (container >= 0 && !isWithin(tree, second, container)) {
    container = tree.parents[container] ?? -1;
  }
  return container;
}

/** What each element has from the one outside it or, first, by itself; from the outermost in. */
export function inherited<T>(
  tree: PageTree,
  start: T,
  valueOf: (place: number, outer: T) => T,
): readonly T[] {
  const values: T[] = [];
  tree.parents.forEach((parent, place) => {
    values.push(valueOf(place, values[parent] ?? start));
  });
  return values;
}

/** Sums of what elements have by themselves, with all inside them. */
export function totals(tree: PageTree, own: ReadonlyMap<number, number>): readonly number[] {
  const sums = tree.parents.map((_, place) => own.get(place) ?? 0);
  for (let place = sums.length - 1; place > 0; place -= 1) {
    const parent = tree.parents[place] ?? -1;
    if (parent >= 0) sums[parent] = (sums[parent] ?? 0) + (sums[place] ?? 0);
  }
  return sums;
}
