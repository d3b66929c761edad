import type { Emphasis } from '#shared/domain/body.ts';
import type { StyleName } from '#shared/domain/template.ts';
import type { Language } from '#shared/text/script.ts';

/** A stretch of text in one language and one look. */
export interface Run extends Emphasis {
  readonly text: string;
  readonly lang: Language;
  /** `mark` is set by the template (`1. `, `NOTE: `), `source` is the source line. */
  readonly part: 'text' | 'mark' | 'source';
  /** Must stay on one line (the slash of a source line). */
  readonly noBreak: boolean;
  /** Looks like a NOTE or a source line and is neither: reading back must leave it alone. */
  readonly literal: boolean;
}

interface Base {
  readonly style: StyleName;
  readonly runs: readonly Run[];
  /** A short line that leads into a list stays on its page, as a heading does by its style. */
  readonly leadsIn?: true;
  /** Set on the first layout block of each block of an item. */
  readonly opens: 'report' | 'note' | null;
}

interface Of<Kind extends string> extends Base {
  readonly kind: Kind;
}

export interface HeadlineJaBlock extends Of<'headline-ja'> {
  readonly itemId: string;
  /** The template's ●. */
  readonly mark: string;
}

export interface ListItemBlock extends Of<'list-item'> {
  /** 0 for a list in the text, 1 for a list in its item, and so on. */
  readonly depth: number;
  /** The template's –. */
  readonly mark: string;
  /** Number of the list in the report, from 0; a nested list has its outer list's number. */
  readonly list: number;
}

/** A second paragraph of a list item. */
export interface ListParagraphBlock extends Of<'list-paragraph'> {
  readonly depth: number;
  readonly list: number;
}

/** A report as a flat list of these, from top to bottom. */
export type LayoutBlock =
  | Of<'title'>
  | Of<'subtitle'>
  | Of<'edition'>
  | Of<'period'>
  | Of<'coverage-note'>
  | Of<'issuer'>
  | Of<'section-heading'>
  | HeadlineJaBlock
  | Of<'headline-en'>
  | Of<'label'>
  | Of<'paragraph'>
  | Of<'note'>
  | ListItemBlock
  | ListParagraphBlock
  | Of<'source-line'>
  | Of<'end-mark'>;

export type LayoutKind = LayoutBlock['kind'];

/** A writer: one function a kind, so that a new kind does not compile until every writer has it. */
export type Writer<Output> = {
  readonly [Kind in LayoutKind]: (block: Extract<LayoutBlock, { kind: Kind }>) => Output;
};

/** Writes one block with the function for its kind. */
export function write<Output>(writer: Writer<Output>, block: LayoutBlock): Output {
  // The key and the argument agree by construction; TypeScript cannot follow a union through both.
  const one = writer[block.kind] as (block: LayoutBlock) => Output;
  return one(block);
}
