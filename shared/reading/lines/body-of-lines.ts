import { textNode, type Body, type BulletList, type Paragraph } from '#shared/domain/body.ts';
import { printable } from '#shared/text/printable.ts';
import { mergeSpans, PLAIN_SPAN, type Span } from '#shared/text/span.ts';
import { lineJoint } from './line-joint.ts';
import type { Line } from './line.ts';
import { placesOf } from './place.ts';

type Node = Body['content'][number];

/** A paragraph of the body, with the pieces that it is put together from. */
interface Draft {
  readonly paragraph: Paragraph;
  readonly spans: Span[];
}
/** A list item that is open, and how far it is indented. */
interface OpenItem {
  readonly indent: number;
  readonly content: Node[];
}

/** Deeper lists than Word's go no further in. */
export const DEEPEST_LIST = 9;
const atMost = (indent: number, levels: number): number => Math.min(indent, levels * 2);

/** Puts the lines of a text together: paragraphs, lists in lists, pieces of a broken line. */
class BodyBuilder {
  readonly content: Node[] = [];
  private readonly drafts: Draft[] = [];
  private path: OpenItem[] = [];

  private draft(spans: readonly Span[]): Paragraph {
    const paragraph: Paragraph = { type: 'paragraph' };
    this.drafts.push({ paragraph, spans: [...spans] });
    return paragraph;
  }

  /** A paragraph, in the list item before it where it is indented like its text. */
  addParagraph(line: Line): void {
    const indent = atMost(line.indent, DEEPEST_LIST);
    const depth = this.path.findLastIndex((item) => item.indent + 2 === indent);
    this.path = this.path.slice(0, depth + 1);
    (this.path.at(-1)?.content ?? this.content).push(this.draft(line.spans));
  }

  addListItem(line: Line): void {
    const indent = atMost(line.indent, DEEPEST_LIST - 1);
    while ((this.path.at(-1)?.indent ?? -1) > indent) this.path.pop();
    const before = this.path.at(-1);
    if (before && indent < before.indent + 2) this.path.pop();
    const siblings = this.path.at(-1)?.content ?? this.content;
    const last = siblings.at(-1);
    const list: BulletList =
      last?.type === 'bulletList' ? last : { type: 'bulletList', content: [] };
    if (list !== last) siblings.push(list);
    const content: Node[] = [this.draft(line.spans)];
    list.content.push({ type: 'listItem', content });
    this.path.push({ indent, content });
  }

  /** The rest of a line that was broken for want of room. */
  continueParagraph(line: Line, before: Line): void {
    const spans = this.drafts.at(-1)?.spans;
    const [last, first] = [spans?.at(-1), line.spans[0]];
    if (!spans || !last || !first) {
      this.addParagraph(line);
      return;
    }
    // A mark goes on over the joint where both pieces have it.
    const space: Span = {
      ...PLAIN_SPAN,
      bold: last.bold && first.bold,
      italic: last.italic && first.italic,
      href: last.href === first.href ? last.href : null,
      text: lineJoint(before.text, line.text),
    };
    spans.push(space);
    for (const span of line.spans) spans.push(span);
  }

  build(): Body {
    for (const { paragraph, spans } of this.drafts) {
      const looks = spans.map((span) => ({
        ...span,
        underline: false,
        literal: false,
        text: printable(span.text).text,
      }));
      const content = mergeSpans(looks).map((span) => textNode(span.text, span));
      if (content.length > 0) paragraph.content = content;
    }
    return { type: 'doc', content: this.content };
  }
}

/** Lines with marks → one body. Nothing of them is lost; broken lines are joined. */
export function bodyOfLines(lines: readonly Line[]): Body {
  const builder = new BodyBuilder();
  for (const [index, { line, isWrapped }] of placesOf(lines).entries()) {
    const before = lines[index - 1];
    if (line.bullet !== null) builder.addListItem(line);
    else if (isWrapped && before) builder.continueParagraph(line, before);
    else builder.addParagraph(line);
  }
  return builder.build();
}
