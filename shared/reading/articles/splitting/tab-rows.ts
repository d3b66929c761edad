import { PLAIN_SPAN } from '#shared/text/span.ts';
import { makeLine, type Line } from '../../lines/line.ts';

/** The cells of tab-separated text, as spreadsheets write it: quoted ones may have line breaks. */
function cellsOf(text: string): readonly (readonly string[])[] {
  const rows: string[][] = [];
  let row: string[] = [];
  // A cell in quotation marks, in which two stand for one; else all up to the next tab or break.
  const CELL = /(?:"([^"]*(?:""[^"]*)*)"(?=[\t\r\n]|$)|([^\t\r\n]*))(\t|\r\n|\n|\r|$)/gu;
  for (const [, quoted, plain = '', end] of text.matchAll(CELL)) {
    row.push(quoted === undefined ? plain : quoted.replaceAll('""', '"'));
    if (end === '\t') continue;
    if (row.some((cell) => cell.trim() !== '')) rows.push(row);
    row = [];
  }
  return rows;
}

/**
 * The rows of tab-separated text; a line's `number` is its column, from 1. Null where there are no
 * tabs, or where rows differ in their number of cells.
 */
export function tabRows(text: string): readonly (readonly Line[])[] | null {
  if (!text.includes('\t')) return null;
  const rows = cellsOf(text.trimEnd());
  const count = rows[0]?.length ?? 0;
  if (count < 2 || rows.some((row) => row.length !== count)) return null;
  return rows.map((row) =>
    row.flatMap((cell, index) =>
      cell.split(/\r\n|\n|\r/u).flatMap((part) => {
        const line = makeLine([{ ...PLAIN_SPAN, text: part }], { number: index + 1 });
        return line.text === '' ? [] : [line];
      }),
    ),
  );
}
