import type { Template } from '#shared/domain/template.ts';
import { cellLine } from '#shared/text/marking-lines.ts';
import { CORRECTION_COLUMNS, type CorrectionTable } from '../correction-table.ts';
import type { Run } from '../layout-block.ts';

const textOf = (runs: readonly Run[] | undefined): string =>
  (runs ?? []).map(({ text }) => text).join('');

/** The table of corrections as paragraphs of plain text: a line for each cell of a row. */
export const writeCorrections = (
  { title, lead, rows }: CorrectionTable,
  { editions }: Template,
): string[] => [
  textOf(title),
  textOf(lead),
  ...rows.map((row) =>
    CORRECTION_COLUMNS.map((column, index) =>
      cellLine(editions.corrections[column], textOf(row[index])),
    ).join('\n'),
  ),
];
