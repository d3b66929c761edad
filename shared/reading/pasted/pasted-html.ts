import { defaultTreeAdapter, html, parse, type DefaultTreeAdapterTypes as Tree } from 'parse5';
import { hrefSchema } from '#shared/domain/body.ts';
import { plainSpaces } from '#shared/text/spaces.ts';
import { documentLines, FOREIGN_HTML } from '../lines/html-lines.ts';
import type { Line } from '../lines/line.ts';
import { wordListLevel, type Style } from '../lines/word-list.ts';

/** Elements that show no text of the page, beside those that reading leaves out of any page. */
const UNSEEN = new Set<string>(
  (
    'annotation annotation-xml audio canvas datalist noembed noframes noscript object script select ' +
    'style svg textarea title video'
  ).split(' '),
);
const HIDDEN_STYLES: Readonly<Record<string, RegExp>> = {
  display: /^none/,
  visibility: /^(?:hidden|collapse)/,
  'mso-hide': /^all/,
  'mso-element': /^comment/,
};
/** The declarations that reading looks at; values that only repeat what is outside go. */
const LOOKS: Readonly<Record<string, RegExp>> = {
  'font-weight': /^(?:normal|bold|bolder|lighter|\d{3})/,
  'font-style': /^(?:normal|italic|oblique)/,
  'white-space': /^pre/,
};

const NO_STYLE: Style = new Map();

/** The declarations of an element's style attribute. */
export function styleOf(element: Tree.Element): Style {
  const text = element.attrs.find(({ name }) => name === 'style')?.value ?? '';
  if (text === '') return NO_STYLE;
  const declarations = text.split(';').map((one): [string, string] => {
    const colon = one.indexOf(':');
    const [name, value] = [one.slice(0, Math.max(0, colon)), one.slice(colon + 1)];
    return [name.trim().toLowerCase(), value.trim().toLowerCase()];
  });
  return new Map(declarations);
}

const has = (element: Tree.Element, attribute: string): boolean =>
  element.attrs.some(({ name }) => name === attribute);

/** Whether an element and what is in it is not seen: by its tag, attributes or inline style. */
export function isHidden(element: Tree.Element, style: Style = styleOf(element)): boolean {
  if (UNSEEN.has(element.tagName) || has(element, 'hidden')) return true;
  if (element.tagName === 'dialog' && !has(element, 'open')) return true;
  if (style.size === 0) return false;
  return Object.entries(HIDDEN_STYLES).some(([name, value]) => value.test(style.get(name) ?? ''));
}

/** Keeps of the attributes what makes bold, italic, preformatted and links; nothing else. */
function cleanAttributes(element: Tree.Element, style: Style): void {
  if (element.attrs.length === 0) return;
  const looks = Object.entries(LOOKS).flatMap(([name, value]) => {
    const found = value.exec(style.get(name) ?? '')?.[0];
    return found === undefined ? [] : [`${name}:${found}`];
  });
  const href = element.attrs.find(({ name }) => name === 'href')?.value.trim() ?? '';
  element.attrs = [];
  if (looks.length > 0) element.attrs.push({ name: 'style', value: looks.join(';') });
  if (href !== '' && hrefSchema.safeParse(href).success)
    element.attrs.push({ name: 'href', value: href });
}

const newElement = (tag: string, children: readonly Tree.ChildNode[] = []): Tree.Element => {
  const element = defaultTreeAdapter.createElement(tag, html.NS.HTML, []);
  element.childNodes = [...children];
  return element;
};

/** A Word paragraph that is a list item, as a list of that depth. */
function listOf(paragraph: Tree.Element, level: number): Tree.Element {
  let list = newElement('ul', [newElement('li', [paragraph])]);
  for (let depth = 1; depth < level; depth += 1) list = newElement('ul', [list]);
  return list;
}

const BLANK_LINE = /\n[ \t]*(?:\n[ \t]*)+/u;
/** A line of the source that ends within Japanese text: there is no space between. */
const BROKEN_JAPANESE =
  /(?<=[\p{sc=Hira}\p{sc=Kana}\p{sc=Han}ー、。」』])[ \t]?\r?\n[ \t]?(?=[\p{sc=Hira}\p{sc=Kana}\p{sc=Han}ー「『])/gu;

/** Where the walk is; inherited by what is inside. */
interface Context {
  readonly preformatted: boolean;
  readonly inWordList: boolean;
}
interface Step {
  readonly parent: Tree.ParentNode;
  readonly context: Context;
}

function cleanText(node: Tree.TextNode, { preformatted }: Context): Tree.ChildNode[] {
  if (!preformatted) {
    node.value = node.value.replace(BROKEN_JAPANESE, '');
    return [node];
  }
  return node.value.split(BLANK_LINE).flatMap((value, index): Tree.ChildNode[] => {
    const part: Tree.TextNode = { ...node, value };
    return index > 0 ? [newElement('hr'), part] : [part];
  });
}

/** Cleans an element, and says what stands in its place; its inside is left to the next steps. */
function cleanElement(element: Tree.Element, context: Context, steps: Step[]): Tree.ChildNode[] {
  const style = styleOf(element);
  if (isHidden(element, style)) return [];
  if (context.inWordList && style.get('mso-list') === 'ignore') return [];
  const level = wordListLevel(element, style);
  cleanAttributes(element, style);
  const inside = {
    preformatted:
      context.preformatted ||
      element.tagName === 'pre' ||
      (style.get('white-space')?.startsWith('pre') ?? false),
    inWordList: context.inWordList || level !== null,
  };
  steps.push({ parent: element, context: inside });
  return [level === null ? element : listOf(element, level)];
}

/** Takes out what is not seen, and makes Word's lists lists. Walks without recursion. */
function clean(document: Tree.Document): void {
  const steps: Step[] = [{ parent: document, context: { preformatted: false, inWordList: false } }];
  for (let step = steps.pop(); step; step = steps.pop()) {
    const { parent, context } = step;
    parent.childNodes = parent.childNodes.flatMap((node) => {
      if ('tagName' in node) return cleanElement(node, context, steps);
      return node.nodeName === '#text' ? cleanText(node, context) : [];
    });
  }
}

/** Makes the second of two line breaks an empty line, which parts paragraphs. */
function markEmptyLines(document: Tree.Document): void {
  let afterBreak = false;
  const nodes: Tree.ChildNode[] = document.childNodes.toReversed();
  for (let node = nodes.pop(); node; node = nodes.pop()) {
    if ('value' in node) afterBreak &&= plainSpaces(node.value).trim() === '';
    if (!('tagName' in node)) continue;
    if (node.tagName === 'br') {
      if (afterBreak) node.tagName = 'hr';
      afterBreak = true;
    }
    for (const child of node.childNodes.toReversed()) nodes.push(child);
  }
}

/**
 * The lines of a parsed page as they are seen; `onLine` gets the pieces of text that each is made
 * of. Takes out of the document what is not seen, and all attributes but links and looks.
 */
export function seenLines(
  document: Tree.Document,
  onLine?: (texts: readonly Tree.TextNode[]) => void,
): readonly Line[] {
  clean(document);
  markEmptyLines(document);
  return documentLines(document, { ...FOREIGN_HTML, count: 'paragraphs' }, onLine).lines;
}

/** Lines with marks of HTML from the clipboard, as they are seen. Total, in linear time. */
export const pastedHtmlLines = (page: string): readonly Line[] =>
  seenLines(parse(page, { scriptingEnabled: false }));
