import {
  BorderStyle,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  WidthType,
  type FileChild,
} from 'docx';
import type { StyleName, Template } from '#shared/domain/template.ts';
import type { CorrectionTable } from '#shared/report/correction-table.ts';
import type { LayoutBlock, Run } from '#shared/report/layout-block.ts';
import { twipsOfMillimetres } from './measures.ts';
import { runsOf } from './runs.ts';
import { paragraphStyle } from './style-names.ts';

/** How wide the columns are, of a hundred; as in the PDF. */
const SHARES = [26, 37, 37] as const;

const LINE = { style: BorderStyle.SINGLE, size: 4, color: 'auto' } as const;
const LINES = {
  top: LINE,
  bottom: LINE,
  left: LINE,
  right: LINE,
  insideHorizontal: LINE,
  insideVertical: LINE,
} as const;

/** The table of corrections (正誤表) on a page of its own; its head comes again on each page. */
export function correctionsPage(
  { title, lead, head, rows }: CorrectionTable,
  template: Template,
): FileChild[] {
  const width = twipsOfMillimetres(template.page.width - 2 * template.page.margin);
  const widths = SHARES.map((share) => Math.round((width * share) / 100));
  const paragraph = (style: StyleName, runs: readonly Run[], ownPage = false): Paragraph => {
    const block: LayoutBlock = { kind: 'paragraph', style, runs, opens: null };
    return new Paragraph({
      style: paragraphStyle(style, template).id,
      ...(ownPage ? { pageBreakBefore: true } : {}),
      children: runsOf(block, template, new Map()),
    });
  };
  const row = (cells: readonly (readonly Run[])[], style: StyleName, isHead: boolean): TableRow =>
    new TableRow({
      ...(isHead ? { tableHeader: true, cantSplit: true } : {}),
      children: cells.map(
        (runs, index) =>
          new TableCell({
            width: { size: widths[index] ?? 0, type: WidthType.DXA },
            children: [paragraph(style, runs)],
          }),
      ),
    });
  return [
    paragraph('correctionsTitle', title, true),
    paragraph('correctionsLead', lead),
    new Table({
      width: { size: widths.reduce((sum, one) => sum + one, 0), type: WidthType.DXA },
      columnWidths: widths,
      layout: TableLayoutType.FIXED,
      borders: LINES,
      margins: { top: 60, bottom: 60, left: 100, right: 100 },
      rows: [row(head, 'tableHead', true), ...rows.map((cells) => row(cells, 'tableCell', false))],
    }),
  ];
}
