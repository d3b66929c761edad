import { attributeOf, childOf, isElement, type XmlElement, type XmlNode } from './xml-tree.ts';
import { BEFORE_MARK } from './write-redline.ts';

/** Which version of a document with tracked changes is looked at. */
export type View = 'accepted' | 'rejected';

const INSERTED = ['w:ins', 'w:moveTo'];
const DELETED = ['w:del', 'w:moveFrom'];
const GONE: Readonly<Record<View, readonly string[]>> = { accepted: DELETED, rejected: INSERTED };
const KEPT: Readonly<Record<View, readonly string[]>> = { accepted: INSERTED, rejected: DELETED };

/** Marks of tracked moves: what was moved is told by `w:moveFrom` and `w:moveTo`. */
const MOVE_RANGE = /^w:(?:moveFrom|moveTo)Range(?:Start|End)$/u;
const CHANGE = /^w:(\w+)Change$/u;

/** Properties as they are in a view: a change of them keeps what was there before. */
function properties(element: XmlElement, view: View): XmlElement {
  const change = element.children.find(
    (node): node is XmlElement => isElement(node) && CHANGE.test(node.name),
  );
  if (!change) return element;
  const others = element.children.filter((node) => node !== change);
  if (view === 'accepted') return { ...element, children: others };
  const old = change.children.find((node) => isElement(node, element.name));
  // A paragraph's properties before the change do not name the mark at its end.
  const marks = others.filter((node) => isElement(node, 'w:rPr') || isElement(node, 'w:sectPr'));
  const before = old && isElement(old) ? old.children : [];
  return { ...element, children: element.name === 'w:pPr' ? [...before, ...marks] : before };
}

/** Whether the end of a paragraph is gone in a view: then what follows joins it. */
function endIsGone(paragraph: XmlElement, view: View): boolean {
  const look = childOf(paragraph, 'w:pPr');
  const mark = look && childOf(look, 'w:rPr');
  return mark?.children.some((node) => isElement(node) && GONE[view].includes(node.name)) ?? false;
}

/** A bookmark that only the other version has; in the earlier one, names lose their sign. */
function bookmark(element: XmlElement, view: View): XmlElement | null {
  const name = attributeOf(element, 'w:name');
  if (name === null) return element;
  const isBefore = name.startsWith(BEFORE_MARK);
  if (isBefore !== (view === 'rejected')) return name.startsWith('_') ? null : element;
  return isBefore
    ? { ...element, attributes: element.attributes.replace(BEFORE_MARK, '') }
    : element;
}

const hasContent = (nodes: readonly XmlNode[]): boolean =>
  nodes.some(
    (node) =>
      isElement(node) &&
      (node.name === 'w:t' || node.name === 'w:tab' || hasContent(node.children)),
  );

/** What a tree is in a view, without anything tracked; comments stay. */
export function resolve(nodes: readonly XmlNode[], view: View): XmlNode[] {
  const found: XmlNode[] = [];
  /** What of paragraphs without an end is to begin the next one. */
  let carried: XmlNode[] = [];
  const one = (node: XmlNode): void => {
    if (!isElement(node)) {
      found.push(node);
      return;
    }
    const { name } = node;
    if (GONE[view].includes(name) || MOVE_RANGE.test(name)) return;
    if (KEPT[view].includes(name)) {
      found.push(...resolve(node.children, view));
      return;
    }
    if (name === 'w:delText') {
      found.push({ ...node, name: 'w:t', children: [...node.children] });
      return;
    }
    if (name === 'w:bookmarkStart') {
      const kept = bookmark(node, view);
      if (kept) found.push(kept);
      return;
    }
    const inside = /^w:(?:r|p|sect|tbl|tr|tc)Pr$/u.test(name) ? properties(node, view) : node;
    const children = resolve(inside.children, view);
    if (name === 'w:hyperlink' && !hasContent(children)) return;
    if (name !== 'w:p') {
      found.push({ ...node, children });
      return;
    }
    const look = children.filter((child) => isElement(child, 'w:pPr'));
    const content = children.filter((child) => !isElement(child, 'w:pPr'));
    const whole = [...carried, ...content];
    carried = [];
    if (!endIsGone(node, view)) found.push({ ...node, children: [...look, ...whole] });
    else if (hasContent(whole) || hasComment(whole)) carried = whole;
  };
  nodes.forEach(one);
  if (carried.length > 0) found.push({ name: 'w:p', attributes: '', children: carried });
  return found;
}

const hasComment = (nodes: readonly XmlNode[]): boolean =>
  nodes.some((node) => isElement(node) && node.name.startsWith('w:comment'));
