/** An element of a Word file; attributes and names as they are written. */
export interface XmlElement {
  readonly name: string;
  /** With the space before it: ` w:val="x"`. */
  readonly attributes: string;
  readonly children: readonly XmlNode[];
}
/** A string is text, or what stands before the first element, with its entities as written. */
export type XmlNode = XmlElement | string;

const TOKEN =
  /<(\/?)([A-Za-z_][\w:.-]*)((?:\s+[\w:.-]+\s*=\s*(?:"[^"]*"|'[^']*'))*)\s*(\/?)>|[^<]+|<[?!][^>]*>/gu;
/** Elements in one another; Word's own files have a few dozen. */
const DEEPEST = 500;

interface Open {
  readonly name: string;
  readonly attributes: string;
  readonly children: XmlNode[];
}

/**
 * The tree of a part of a Word file; null where it is not well formed, or has what no Word file has
 * (a DOCTYPE, CDATA). Not for XML from elsewhere.
 */
export function parseXml(xml: string): readonly XmlNode[] | null {
  const root: XmlNode[] = [];
  const open: Open[] = [];
  let end = 0;
  for (const match of xml.matchAll(TOKEN)) {
    if (match.index !== end) return null;
    end += match[0].length;
    const [whole, close, name, attributes = '', empty] = match;
    const into = open.at(-1)?.children ?? root;
    if (name === undefined) {
      if (whole.startsWith('<!') && !whole.startsWith('<!--')) return null;
      if (!whole.startsWith('<!--')) into.push(whole);
    } else if (close === '/') {
      const last = open.pop();
      if (last?.name !== name) return null;
      (open.at(-1)?.children ?? root).push(last);
    } else if (empty === '/') into.push({ name, attributes, children: [] });
    else {
      open.push({ name, attributes, children: [] });
      if (open.length > DEEPEST) return null;
    }
  }
  return end === xml.length && open.length === 0 ? root : null;
}

/** The XML of a tree. */
export const writeXml = (nodes: readonly XmlNode[]): string =>
  nodes
    .map((node) => {
      if (typeof node === 'string') return node;
      const { name, attributes, children } = node;
      return children.length === 0
        ? `<${name}${attributes}/>`
        : `<${name}${attributes}>${writeXml(children)}</${name}>`;
    })
    .join('');

export const isElement = (node: XmlNode, name?: string): node is XmlElement =>
  typeof node !== 'string' && (name === undefined || node.name === name);

/** The first child with a name. */
export const childOf = (element: XmlElement, name: string): XmlElement | null =>
  element.children.find((node) => isElement(node, name)) ?? null;

const ENTITIES: Readonly<Record<string, string>> = {
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&apos;': "'",
  '&amp;': '&',
};

/** Text without its entities. */
export const plainText = (text: string): string =>
  text.replace(
    /&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|lt|gt|quot|apos|amp);/giu,
    (entity, hex?: string, decimal?: string) => {
      const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16);
      if (hex === undefined && decimal === undefined) return ENTITIES[entity] ?? entity;
      return code <= 0x10ffff ? String.fromCodePoint(code) : '';
    },
  );

/** The value of an attribute; null where there is none. */
export function attributeOf({ attributes }: XmlElement, name: string): string | null {
  for (const [, key, double, single] of attributes.matchAll(
    /([\w:.-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/gu,
  )) {
    if (key === name) return plainText(double ?? single ?? '');
  }
  return null;
}
