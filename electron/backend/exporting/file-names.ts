import { readdir } from 'node:fs/promises';
import type { ExportChoice } from '#shared/contract/settings.ts';

/** What can be written into the folder of exports. */
export type FileChoice = ExportChoice | 'eml';

/** What the names of exported files end in. */
const ENDINGS: Readonly<Record<FileChoice, string>> = {
  docx: '.docx',
  pdf: '.pdf',
  txt: '.txt',
  json: '.digest.json',
  eml: '.eml',
};

/** `report (2).docx`: the name of a file; the first of its name has no number. */
export const fileName = (stem: string, format: FileChoice, number: number): string =>
  `${stem}${number === 1 ? '' : ` (${String(number)})`}${ENDINGS[format]}`;

/** Windows and macOS take `A.docx` and `a.docx` for the same name, however its accents are written. */
const folded = (name: string): string => name.normalize('NFC').toLowerCase();

/** The names in a folder, for `nameTaken`. Throws what the disk says. */
export async function namesIn(folder: string): Promise<ReadonlySet<string>> {
  return new Set((await readdir(folder)).map(folded));
}

/** Which of the files of these formats are there already. */
export const taken = (
  names: ReadonlySet<string>,
  stem: string,
  formats: readonly FileChoice[],
  number = 1,
): string[] =>
  formats.map((format) => fileName(stem, format, number)).filter((name) => names.has(folded(name)));

/** The first number under which none of the files is there: those of one export share it. */
export function freeNumber(
  names: ReadonlySet<string>,
  stem: string,
  formats: readonly FileChoice[],
): number {
  let number = 1;
  while (taken(names, stem, formats, number).length > 0) number += 1;
  return number;
}
