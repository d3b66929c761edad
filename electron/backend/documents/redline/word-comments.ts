import type { WordParts } from '../verify/word-parts.ts';
import type { Range, RedlineComment } from './comment-places.ts';
import {
  attributeOf,
  isElement,
  parseXml,
  plainText,
  type XmlElement,
  type XmlNode,
} from './xml-tree.ts';

const SIGNS: Readonly<Record<string, string>> = {
  'w:tab': '\t',
  'w:br': '\n',
  'w:cr': '\n',
  'w:noBreakHyphen': '\u2011',
  'w:softHyphen': '\u00ad',
};

/** Every element with a name, in the order of the file. */
export const elementsOf = (nodes: readonly XmlNode[], name: string): XmlElement[] =>
  nodes.flatMap((node) => {
    if (!isElement(node)) return [];
    return [...(node.name === name ? [node] : []), ...elementsOf(node.children, name)];
  });

/** The text of a tree. */
export const treeText = (nodes: readonly XmlNode[]): string =>
  nodes
    .map((node) => {
      if (!isElement(node)) return '';
      if (node.name === 'w:t') {
        return plainText(node.children.filter((child) => typeof child === 'string').join(''));
      }
      return SIGNS[node.name] ?? treeText(node.children);
    })
    .join('');

/** A range of a paragraph's text that a comment is set at, by the comment's id. */
export type CommentRanges = ReadonlyMap<string, Range>;

/** Where the comments of a document stand: `block` counts the paragraphs that have a text. */
export function commentRanges(paragraphs: readonly XmlElement[]): CommentRanges {
  const starts = new Map<string, Range['from']>();
  const ranges = new Map<string, Range>();
  paragraphs.forEach((paragraph, block) => {
    let at = 0;
    const walk = (nodes: readonly XmlNode[]): void => {
      for (const node of nodes) {
        if (!isElement(node)) continue;
        const id = attributeOf(node, 'w:id') ?? '';
        if (node.name === 'w:commentRangeStart') starts.set(id, { block, at });
        else if (node.name === 'w:commentRangeEnd' || node.name === 'w:commentReference') {
          const from = starts.get(id) ?? { block, at };
          if (!ranges.has(id)) ranges.set(id, { from, to: { block, at } });
        } else if (node.name === 'w:t' || node.name in SIGNS) at += treeText([node]).length;
        else walk(node.children);
      }
    };
    walk(paragraph.children);
  });
  return ranges;
}

/** A comment as the file has it, without its place in the digest. */
export type FoundComment = Omit<RedlineComment, 'anchor'> & { readonly id: string };

const instant = (date: string | null): string | null => {
  const time = date === null ? Number.NaN : Date.parse(date);
  return Number.isNaN(time) ? null : new Date(time).toISOString();
};

/** The comments of a Word file, each with its answers; null where they cannot be read. */
export function wordComments(parts: WordParts): FoundComment[] | null {
  const tree = parseXml(parts.get('word/comments.xml') ?? '');
  const extended = parseXml(parts.get('word/commentsExtended.xml') ?? '');
  if (tree === null || extended === null) return null;
  const more = new Map(
    elementsOf(extended, 'w15:commentEx').map((one) => [attributeOf(one, 'w15:paraId') ?? '', one]),
  );
  const all = elementsOf(tree, 'w:comment').map((one) => {
    const paragraphs = elementsOf(one.children, 'w:p');
    const last = paragraphs.at(-1);
    const key = (last && attributeOf(last, 'w14:paraId')) ?? '';
    const extra = more.get(key);
    return {
      id: attributeOf(one, 'w:id') ?? '',
      key,
      parent: extra ? attributeOf(extra, 'w15:paraIdParent') : null,
      resolved:
        extra !== undefined && /^(?:1|true|on)$/u.test(attributeOf(extra, 'w15:done') ?? ''),
      author: attributeOf(one, 'w:author') ?? '',
      at: instant(attributeOf(one, 'w:date')),
      text: paragraphs.map(({ children }) => treeText(children)).join('\n'),
    };
  });
  const known = new Set(all.map(({ key }) => key));
  const isAnswer = (parent: string | null): boolean => parent !== null && known.has(parent);
  return all
    .filter(({ parent }) => !isAnswer(parent))
    .map(({ id, key, resolved, author, at, text }) => ({
      id,
      author,
      at,
      text,
      resolved,
      replies: all
        .filter(({ parent }) => isAnswer(parent) && parent === key)
        .map((reply) => ({ author: reply.author, at: reply.at, text: reply.text })),
    }));
}
