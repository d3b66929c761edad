import type { Body, Paragraph, Text } from '#shared/domain/body.ts';
import { isEmptyBody } from '#shared/domain/body-text.ts';

type Node = Body['content'][number];

const sameMarks = (a: Text, b: Text): boolean =>
  JSON.stringify(a.marks) === JSON.stringify(b.marks);

/** One text node where two neighbours have the same marks, as ProseMirror has it. */
function joined(nodes: readonly Text[]): Text[] {
  const out: Text[] = [];
  for (const node of nodes) {
    const last = out.at(-1);
    if (last && sameMarks(last, node))
      out[out.length - 1] = { ...last, text: last.text + node.text };
    else out.push(node);
  }
  return out;
}

/** A body with each of its text nodes made anew. */
export function mapTexts(body: Body, change: (text: Text) => Text): Body {
  const inParagraph = (node: Paragraph): Paragraph =>
    node.content ? { ...node, content: joined(node.content.map(change)) } : node;
  const inNode = (node: Node): Node =>
    node.type === 'paragraph'
      ? inParagraph(node)
      : {
          ...node,
          content: node.content.map((item) => ({ ...item, content: item.content.map(inNode) })),
        };
  return { ...body, content: body.content.map(inNode) };
}

/** The body with paragraphs before it; they take the place of an empty body. */
export function prependParagraphs(body: Body, paragraphs: readonly Paragraph[]): Body {
  if (paragraphs.length === 0) return body;
  return {
    ...body,
    content: isEmptyBody(body) ? [...paragraphs] : [...paragraphs, ...body.content],
  };
}
