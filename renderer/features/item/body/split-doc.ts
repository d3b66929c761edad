import type { Node } from '@tiptap/pm/model';
import { bodySchema, type Body } from '#shared/domain/body.ts';
import { emptyBody } from '#shared/editing/empty.ts';

/** A body cut in two. */
export interface Halves {
  readonly before: Body;
  readonly after: Body;
}

/** ProseMirror's JSON after a cut: at the edge it may hold what no body does. */
interface CutNode {
  readonly type: string;
  readonly text?: string;
  readonly content?: readonly CutNode[];
}
type End = 'start' | 'end';

/** The nodes without white space and blank paragraphs at one end. */
function withoutBlankEdge(nodes: readonly CutNode[], end: End): readonly CutNode[] {
  const at = end === 'start' ? 0 : nodes.length - 1;
  const edge = nodes[at];
  if (!edge) return [];
  const kept = edge.text === undefined ? insideOf(edge, end) : textOf(edge, edge.text, end);
  return kept ? nodes.with(at, kept) : withoutBlankEdge(nodes.toSpliced(at, 1), end);
}

function insideOf(node: CutNode, end: End): CutNode | null {
  const content = withoutBlankEdge(node.content ?? [], end);
  return content.length > 0 ? { ...node, content } : null;
}

function textOf(node: CutNode, text: string, end: End): CutNode | null {
  const kept = end === 'start' ? text.trimStart() : text.trimEnd();
  return kept === '' ? null : { ...node, text: kept };
}

/** The items of a list; what stood in one that lost its own line goes up to its place. */
const itemsOf = (list: CutNode): CutNode[] =>
  (list.content ?? []).flatMap((item): readonly CutNode[] => {
    const content = (item.content ?? []).map(mended);
    if (content[0]?.type !== 'bulletList') return [{ ...item, content }];
    return content.flatMap((node): readonly CutNode[] =>
      node.type === 'bulletList' ? (node.content ?? []) : [{ type: 'listItem', content: [node] }],
    );
  });

const mended = (node: CutNode): CutNode =>
  node.type === 'bulletList' ? { ...node, content: itemsOf(node) } : node;

/** One half as a body, without what the cut leaves at its edge. */
function half(doc: Node, edge: End): Body {
  const { content = [] } = doc.toJSON() as Partial<CutNode>;
  const nodes = withoutBlankEdge(content, edge).map(mended);
  return nodes.length > 0 ? bodySchema.parse({ type: 'doc', content: nodes }) : emptyBody();
}

/** Cuts a document at a position of its text: what stands before, and what comes after. */
export const splitDoc = (doc: Node, position: number): Halves => ({
  before: half(doc.cut(0, position), 'end'),
  after: half(doc.cut(position), 'start'),
});
