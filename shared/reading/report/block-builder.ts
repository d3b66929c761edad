import {
  textNode,
  type Body,
  type BulletList,
  type ListItem,
  type Paragraph,
} from '#shared/domain/body.ts';
import type { Block } from '#shared/domain/digest.ts';
import { findSource, type FoundSource, type Source } from '#shared/domain/source-line.ts';
import { hasJapanese } from '#shared/text/script.ts';
import {
  isLiteralAt,
  mergeSpans,
  PLAIN_SPAN,
  sliceSpans,
  spansText,
  tidySpans,
  type Span,
} from '#shared/text/span.ts';

interface DraftParagraph {
  spans: Span[];
}
interface DraftListItem {
  readonly indent: number;
  readonly nodes: DraftNode[];
}
interface DraftList {
  readonly items: DraftListItem[];
}
type DraftNode = DraftParagraph | DraftList;

interface DraftBlock {
  readonly kind: Block['kind'];
  label: string | null;
  readonly nodes: DraftNode[];
  source: Source | null;
}

/** Between two pieces of a paragraph: a space; nothing after a hyphen or within Japanese text. */
export function joint(before: string, after: string): string {
  if (/\p{L}[-‐‑]$/u.test(before)) return '';
  return hasJapanese(before.slice(-1)) && hasJapanese(after.slice(0, 1)) ? '' : ' ';
}

/** The first source line of a text that is not marked as ordinary text. */
function sourceIn(spans: readonly Span[]): FoundSource | null {
  const text = spansText(spans);
  let found = findSource(text);
  while (found && isLiteralAt(spans, found.start)) found = findSource(text, found.end);
  return found;
}

/** Puts the blocks of one item together, paragraph by paragraph. */
export class BlockBuilder {
  private readonly blocks: DraftBlock[] = [];
  private open: DraftBlock | null = null;
  /** The paragraph that a cut-off piece would go on in. */
  private last: { paragraph: DraftParagraph; inList: boolean } | null = null;
  private listPath: DraftListItem[] = [];

  /** The kind of the block that has not been closed by a source line. */
  get openKind(): Block['kind'] | null {
    return this.open?.kind ?? null;
  }

  /** Whether the block has no paragraph yet (a label or `NOTE:` has just been read). */
  get openIsEmpty(): boolean {
    return this.open?.nodes.length === 0;
  }

  /** The paragraph before, where a cut-off piece could belong to it. */
  get lastParagraph(): { text: string; inList: boolean } | null {
    return this.last && { text: spansText(this.last.paragraph.spans), inList: this.last.inList };
  }

  begin(kind: Block['kind'], label: string | null): void {
    this.open = { kind, label, nodes: [], source: null };
    this.blocks.push(this.open);
    this.last = null;
    this.listPath = [];
  }

  close(): void {
    this.open = null;
    this.last = null;
    this.listPath = [];
  }

  addParagraph(spans: readonly Span[]): void {
    if (!this.open) this.begin('report', null);
    const paragraph: DraftParagraph = { spans: [...spans] };
    this.open?.nodes.push(paragraph);
    this.last = { paragraph, inList: false };
    this.listPath = [];
    this.takeSource();
  }

  /** Goes on in the paragraph before. */
  continueParagraph(spans: readonly Span[]): void {
    if (!this.last) {
      this.addParagraph(spans);
      return;
    }
    const { paragraph } = this.last;
    const gap = joint(spansText(paragraph.spans), spansText(spans));
    const before = paragraph.spans.at(-1) ?? PLAIN_SPAN;
    const after = spans[0] ?? PLAIN_SPAN;
    // The mark of a piece goes on over the joint where both pieces have it.
    const space: Span = {
      ...PLAIN_SPAN,
      bold: before.bold && after.bold,
      italic: before.italic && after.italic,
      text: gap,
    };
    paragraph.spans = mergeSpans([...paragraph.spans, space, ...spans]);
    this.takeSource();
  }

  /** `indent`: columns before the bullet; a deeper one than the item before makes a list in it. */
  addListItem(spans: readonly Span[], indent: number): void {
    if (!this.open) this.begin('report', null);
    while ((this.listPath.at(-1)?.indent ?? -1) > indent) this.listPath.pop();
    const before = this.listPath.at(-1);
    if (before && indent < before.indent + 2) this.listPath.pop();
    const paragraph: DraftParagraph = { spans: [...spans] };
    const item: DraftListItem = { indent, nodes: [paragraph] };
    const siblings = this.listPath.at(-1)?.nodes ?? this.open?.nodes ?? [];
    const list = siblings.at(-1);
    if (list && 'items' in list) list.items.push(item);
    else siblings.push({ items: [item] });
    this.listPath.push(item);
    this.last = { paragraph, inList: true };
    this.takeSource();
  }

  /** Whether a paragraph at this indent goes on with an item of the list before it. */
  isInList(indent: number): boolean {
    return this.listPath.some((item) => indent === item.indent + 2);
  }

  addListParagraph(spans: readonly Span[], indent: number): void {
    while (this.listPath.length > 0 && indent !== (this.listPath.at(-1)?.indent ?? 0) + 2) {
      this.listPath.pop();
    }
    const item = this.listPath.at(-1);
    if (!item) {
      this.addParagraph(spans);
      return;
    }
    const paragraph: DraftParagraph = { spans: [...spans] };
    item.nodes.push(paragraph);
    this.last = { paragraph, inList: true };
    this.takeSource();
  }

  /** Cuts a source line off the last paragraph; it closes the block. */
  private takeSource(): void {
    const block = this.open;
    const paragraph = this.last?.paragraph;
    if (!block || !paragraph) return;
    const found = sourceIn(paragraph.spans);
    if (!found) return;
    const rest = tidySpans(sliceSpans(paragraph.spans, found.end));
    paragraph.spans = tidySpans(sliceSpans(paragraph.spans, 0, found.start));
    block.source = found.source;
    this.close();
    // A full stop after the source line belongs to it.
    if (/[^.,;。、]/u.test(spansText(rest))) this.addParagraph(rest);
  }

  build(): Block[] {
    return this.blocks.map((block): Block => {
      const body: Body = {
        type: 'doc',
        content: block.nodes.flatMap((node) => nodeOf(node, block.kind)),
      };
      return block.kind === 'note'
        ? { kind: 'note', label: null, body, source: block.source }
        : { kind: 'report', label: block.label, body, source: block.source };
    });
  }
}

function paragraphOf({ spans }: DraftParagraph, kind: Block['kind']): Paragraph[] {
  // A note's italics come from its kind (report-format).
  const looks = spans.map((span) => ({
    ...span,
    underline: false,
    literal: false,
    italic: kind === 'note' ? false : span.italic,
  }));
  const content = mergeSpans(looks).map((span) => textNode(span.text, span));
  return content.length > 0 ? [{ type: 'paragraph', content }] : [];
}

function listOf({ items }: DraftList, kind: Block['kind']): BulletList[] {
  const content = items.flatMap(({ nodes }): ListItem[] => {
    const inside = nodes.flatMap((node) => nodeOf(node, kind));
    if (inside.length === 0) return [];
    // A list item begins with a paragraph (ProseMirror's schema), if need be an empty one.
    return [
      {
        type: 'listItem',
        content: inside[0]?.type === 'paragraph' ? inside : [{ type: 'paragraph' }, ...inside],
      },
    ];
  });
  return content.length > 0 ? [{ type: 'bulletList', content }] : [];
}

const nodeOf = (node: DraftNode, kind: Block['kind']): Body['content'] =>
  'items' in node ? listOf(node, kind) : paragraphOf(node, kind);
