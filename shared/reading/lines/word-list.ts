import type { DefaultTreeAdapterTypes as Tree } from 'parse5';

/** The declarations of an element's style attribute, in lower case. */
export type Style = ReadonlyMap<string, string>;

const DEEPEST = 9;
/** One level of indent in Word, in the units that it writes. */
const INDENTS: Readonly<Record<string, number>> = { pt: 36, in: 0.5, cm: 1.27, px: 48 };

function levelOfMargin(style: Style): number {
  const [, size, unit = ''] = /^([\d.]+)(pt|in|cm|px)/.exec(style.get('margin-left') ?? '') ?? [];
  const level = Math.round(Number(size ?? 0) / (INDENTS[unit] ?? 1));
  return Math.min(Math.max(1, level), DEEPEST);
}

/** A bullet (the last are those of the Symbol font), a number or a letter, as text of its own. */
const MARK = String.raw`(?:[·•●○■▪–o§\uf000-\uf0ff-]|\(?(?:\d{1,3}|[a-z]|[ivx]{2,4})[.)])`;
const MARK_ALONE = new RegExp(`^\\s*${MARK}\\s*$`, 'iu');
const MARK_BEFORE = new RegExp(`^\\s*${MARK}(?:\\s{2,}|\\t)`, 'iu');
/** So deep Word sets the bullet into spans. */
const FAR = 30;

/** The first pieces of text in an element that are not blank. */
function firstTexts(element: Tree.Element): Tree.TextNode[] {
  const texts: Tree.TextNode[] = [];
  const nodes: Tree.ChildNode[] = [element];
  for (let seen = 0; seen < FAR && texts.length < 2; seen += 1) {
    const node = nodes.pop();
    if (!node) break;
    if ('tagName' in node) nodes.push(...node.childNodes.slice(0, FAR).reverse());
    else if (node.nodeName === '#text' && node.value.trim() !== '') texts.push(node);
  }
  return texts;
}

/** Cuts the bullet off that a paragraph begins with as text; false where it has none. */
function takeMark(paragraph: Tree.Element): boolean {
  const [text, next] = firstTexts(paragraph);
  if (!text) return false;
  // What stands alone in its paragraph is text.
  const mark = (next && MARK_ALONE.exec(text.value)) ?? MARK_BEFORE.exec(text.value);
  const rest = text.value.slice(mark?.[0].length ?? 0);
  if (!mark || (rest.trim() === '' && !next)) return false;
  text.value = rest;
  return true;
}

/**
 * How deep a paragraph from Word is in a list, from 1; null where it is in none. Desktop Word puts
 * no list on the clipboard: `mso-list` says it, or only the class, with the bullet as text (which
 * is cut off). Numbered headings stay headings.
 */
export function wordListLevel(element: Tree.Element, style: Style): number | null {
  if (element.tagName !== 'p' && element.tagName !== 'div') return null;
  const level = /\blevel(\d)/.exec(style.get('mso-list') ?? '')?.[1];
  if (level !== undefined) return Math.max(1, Number(level));
  const named = element.attrs.find(({ name }) => name === 'class')?.value ?? '';
  const isListParagraph = named.startsWith('MsoListParagraph') && !style.has('mso-list');
  return isListParagraph && takeMark(element) ? levelOfMargin(style) : null;
}
