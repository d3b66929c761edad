import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runTool, type Tool } from '../../../../testing/tools.ts';

/** Tools that these tests look into PDFs with. */
export const PDF_TOOLS = ['pdftotext', 'pdfinfo', 'pdffonts', 'qpdf'] as const satisfies Tool[];

/** Runs a tool on a PDF: `{}` among the arguments stands for the file. */
export function run(tool: Tool, pdf: Uint8Array, ...args: string[]): string {
  const folder = mkdtempSync(join(tmpdir(), 'digest-pdf-'));
  try {
    const file = join(folder, 'in.pdf');
    writeFileSync(file, pdf);
    const { code, output } = runTool(
      tool,
      args.map((arg) => (arg === '{}' ? file : arg)),
    );
    if (code !== 0) throw new Error(`${tool} ${args.join(' ')}: ${output}`);
    return output;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Lines of each page in the order they are set in, without the page number. */
export function pageLines(pdf: Uint8Array): string[][] {
  const pages = run('pdftotext', pdf, '-raw', '-enc', 'UTF-8', '{}', '-').split('\f').slice(0, -1);
  return pages.map((page, index) => {
    const number = new RegExp(`^- ?${String(index + 1)} ?-$`);
    return page.split('\n').filter((line) => line !== '' && !number.test(line));
  });
}

/** All text without white space. */
export const textOf = (pdf: Uint8Array): string =>
  pageLines(pdf).flat().join('').replaceAll(/\s/g, '');

export interface Word {
  readonly page: number;
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly top: number;
}

/** Words and where they stand, in points. */
export function words(pdf: Uint8Array): Word[] {
  const xml = run('pdftotext', pdf, '-bbox', '{}', '-');
  return xml.split('<page ').flatMap((page, index) =>
    Array.from(
      page.matchAll(/<word xMin="(.+?)" yMin="(.+?)" xMax="(.+?)" yMax=".+?">(.*?)<\/word>/g),
      ([, left, top, right, text = '']) => ({
        page: index,
        text,
        left: Number(left),
        right: Number(right),
        top: Number(top),
      }),
    ),
  );
}

export interface OutlineEntry {
  readonly title: string;
  readonly kids: readonly OutlineEntry[];
}

export function outline(pdf: Uint8Array): readonly OutlineEntry[] {
  const json: unknown = JSON.parse(run('qpdf', pdf, '--json', '--json-key=outlines', '{}'));
  const pick = (entries: readonly OutlineEntry[]): OutlineEntry[] =>
    entries.map(({ title, kids }) => ({ title, kids: pick(kids) }));
  return pick((json as { outlines: OutlineEntry[] }).outlines);
}

/** The PDF's objects, uncompressed. */
export function objects(pdf: Uint8Array): string {
  const folder = mkdtempSync(join(tmpdir(), 'digest-qdf-'));
  try {
    const file = join(folder, 'out.pdf');
    run('qpdf', pdf, '--qdf', '--object-streams=disable', '{}', file);
    return readFileSync(file, 'latin1');
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
