import type { Template } from '#shared/domain/template.ts';
import type { CorrectionTable } from '../correction-table.ts';
import type { Run } from '../layout-block.ts';
import { points } from './typst-look.ts';
import { contentOf, type Content } from './typst-pieces.ts';

/** The draft mark: in the header, and large behind the text. */
export interface DraftMark {
  readonly text: string;
  /** Size of the large one, and the space between header and text; points. */
  readonly size: number;
  readonly ascent: number;
}

/** The table of corrections as Typst reads it. */
export interface CorrectionsData {
  readonly title: Content;
  readonly lead: Content;
  /** Space below the title, and below the line under it; points. */
  readonly below: readonly [title: number, lead: number];
  readonly head: readonly Content[];
  readonly rows: readonly (readonly Content[])[];
}

const rounded = (value: number): number => Math.round(value * 100) / 100;

/** How the draft mark is set: as large as the page allows, whatever its length. */
export function draftMark(text: string, { page, styles }: Template): DraftMark {
  const room = points(Math.min(page.width, page.height) - 2 * page.margin);
  const size = rounded((room * 0.8) / Math.max(1.6, Array.from(text).length));
  const header = styles.draftMark.size * 1.4;
  return { text, size, ascent: rounded(Math.max(0, points(page.margin) / 2 - header)) };
}

/** The table of corrections, each text cut as the report's are. */
export function correctionsData(
  { title, lead, head, rows }: CorrectionTable,
  { page, styles }: Template,
  lacking: ReadonlySet<string>,
): CorrectionsData {
  const width = points(page.width - 2 * page.margin);
  const content = (runs: readonly Run[], longest: number): Content =>
    contentOf(runs, { lacking, longest: Math.floor(longest) });
  // A cell is about a third of the line, less the space beside its lines.
  const cell = (runs: readonly Run[]): Content =>
    content(runs, (width * 0.28 - 10) / styles.tableCell.size);
  return {
    title: content(title, width / styles.correctionsTitle.size),
    lead: content(lead, width / styles.correctionsLead.size),
    below: [styles.correctionsTitle.after, styles.correctionsLead.after],
    head: head.map(cell),
    rows: rows.map((row) => row.map(cell)),
  };
}
