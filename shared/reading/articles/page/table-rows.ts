import { parse, type DefaultTreeAdapterTypes as Tree } from 'parse5';
import type { Line } from '../../lines/line.ts';
import type { SheetLine } from '../sheet.ts';
import { MOST_LINES, pageLines } from './page-lines.ts';
import type { PlacedLine } from './placed-line.ts';
import { attributeOf, inherited, pageTree, type PageTree } from './page-tree.ts';

/** Where a line stands in the one table of a clipboard. */
export interface Cell {
  readonly row: number;
  readonly column: number;
}

/** What spreadsheets write into the HTML that they copy. */
const FROM_SHEET =
  /google-sheets-html-origin|data-sheets-|ProgId[^>]{0,40}Excel|Microsoft Excel|urn:schemas-microsoft-com:office:excel|LibreOffice|class="?xl\d{1,3}\b/iu;
const HEAD_LENGTH = 20_000;
/** Fewest rows and columns of a table that no spreadsheet's mark is on. */
const FEWEST = 2;
/** Elements that only a table that lays out a page has in its cells. */
const LAYOUT = new Set('table form iframe h1 h2 h3 nav article section'.split(' '));

/** The cells of the table by their elements; null where the page has another table or none. */
function cellsOf(tree: PageTree): ReadonlyMap<number, Cell> | null {
  const tables = tree.elements.filter(({ tagName }) => tagName === 'table');
  if (tables.length !== 1) return null;
  const cells = new Map<number, Cell>();
  let [row, column] = [-1, 0];
  tree.elements.forEach((element, place) => {
    if (element.tagName === 'tr') [row, column] = [row + 1, 0];
    if (element.tagName !== 'td' && element.tagName !== 'th') return;
    cells.set(place, { row, column: column + 1 });
    const span = Number(attributeOf(element, 'colspan') ?? 1);
    column += span >= 1 && span <= 1000 ? Math.floor(span) : 1;
  });
  return cells;
}

/** Whether every row has the same columns, and no cell is laid out. */
function isRegular(tree: PageTree, cells: ReadonlyMap<number, Cell>): boolean {
  const widths = new Map<number, number>();
  for (const { row, column } of cells.values()) widths.set(row, column);
  const inCell = inherited(tree, false, (place, outer) => outer || cells.has(place));
  const isLaidOut = tree.elements.some(
    ({ tagName }, place) => LAYOUT.has(tagName) && inCell[place] === true && !cells.has(place),
  );
  return !isLaidOut && widths.size >= FEWEST && new Set(widths.values()).size === 1;
}

/** The cell that each line of a table from a spreadsheet stands in; null where it is none. */
export function sheetCells(
  page: string,
  tree: PageTree,
): ((line: PlacedLine) => Cell | null) | null {
  const cells = cellsOf(tree);
  if (!cells || cells.size > MOST_LINES) return null;
  const columns = Math.max(0, ...[...cells.values()].slice(0, 1000).map(({ column }) => column));
  const isSheet = FROM_SHEET.test(page.slice(0, HEAD_LENGTH));
  if (columns < FEWEST || (!isSheet && !isRegular(tree, cells))) return null;
  const inside = inherited<number | null>(tree, null, (place, outer) =>
    cells.has(place) ? place : outer,
  );
  return ({ place }) => {
    const cell = inside[place];
    return cell === null || cell === undefined ? null : (cells.get(cell) ?? null);
  };
}

/** The lines of a table's cells, each row apart from the one before. */
export function cellLines(
  lines: readonly PlacedLine[],
  cellOf: (line: PlacedLine) => Cell | null,
): readonly SheetLine[] {
  let last: number | null = null;
  return lines.map((placed): SheetLine => {
    const row = cellOf(placed)?.row ?? null;
    const gap = row === null || row !== last;
    last = row;
    return { line: { ...placed.line, gap }, cut: null, heading: null };
  });
}

/**
 * The rows of a table that a spreadsheet put on the clipboard, or of one that is all there is and
 * as regular; null for anything else. A line's `number` is its column, from 1: empty cells are not
 * there, and a cell of several paragraphs is several lines.
 */
export function tableRows(html: string): readonly (readonly Line[])[] | null {
  // To count is enough for most pages: none is parsed a second time for nothing.
  if (html.match(/<table(?=[\s/>])/giu)?.length !== 1) return null;
  const document: Tree.Document = parse(html, { scriptingEnabled: false });
  const tree = pageTree(document);
  const cellOf = sheetCells(html, tree);
  if (!cellOf) return null;
  const rows: Line[][] = [];
  let last = -1;
  for (const placed of pageLines(document, tree).placed ?? []) {
    const cell = cellOf(placed);
    // What stands beside the table is no row: then it is a text with a table in it.
    if (cell === null) return null;
    if (cell.row !== last) rows.push([]);
    last = cell.row;
    rows.at(-1)?.push({ ...placed.line, number: cell.column });
  }
  return rows.length > 0 ? rows : null;
}
