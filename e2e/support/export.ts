import { execFileSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { inflateRawSync } from 'node:zlib';
import { expect, type ElectronApplication, type Locator, type Page } from '@playwright/test';
import type { Desk } from './app.ts';

/** Every format, by its name in the dialog. */
export const FORMATS = {
  docx: 'Word (.docx)',
  pdf: 'PDF',
  txt: 'テキスト (.txt)',
  json: 'ダイジェストファイル (.digest.json)',
} as const;
export type Format = keyof typeof FORMATS;

/** The dialog that makes files. */
export class ExportDialog {
  readonly page: Page;
  readonly root: Locator;
  constructor(page: Page) {
    this.page = page;
    this.root = page.getByRole('dialog', { name: '書き出し' });
  }

  async open(): Promise<void> {
    await this.page.keyboard.press('Control+e');
    await expect(this.root).toBeVisible();
  }

  /** Ticks these formats and no other. */
  async choose(formats: readonly Format[]): Promise<void> {
    for (const [format, name] of Object.entries(FORMATS)) {
      const box = this.root.getByRole('checkbox', { name });
      await box.setChecked(formats.includes(format as Format), { force: true });
    }
  }

  button(name: string): Locator {
    return this.root.getByRole('button', { name, exact: true });
  }

  /** The files that are said to be written. */
  async done(count: number): Promise<void> {
    await expect(this.root.getByText(`${String(count)} 個のファイルを書き出しました`)).toBeVisible({
      timeout: 60_000,
    });
  }
}

/** A folder for exports, which the system's dialog will answer with. */
export async function exportFolder(desk: Desk, app: ElectronApplication): Promise<string> {
  const folder = join(desk.folder, 'out');
  mkdirSync(folder, { recursive: true });
  await app.evaluate(({ dialog }, path) => {
    dialog.showOpenDialog = () => Promise.resolve({ canceled: false, filePaths: [path] });
  }, folder);
  return folder;
}

export const namesIn = (folder: string): readonly string[] => readdirSync(folder).toSorted();

/** One part of a Word file, which is a zip: found in its list of contents, and unpacked. */
export function partOf(file: string, part: string): string {
  const zip = readFileSync(file);
  // The end record is the last thing in the file; it says where the list begins (APPNOTE 4.3.16).
  const end = zip.lastIndexOf(Buffer.from('PK\x05\x06'));
  let at = zip.readUInt32LE(end + 16);
  for (let left = zip.readUInt16LE(end + 10); left > 0; left -= 1) {
    const [name, extra, comment] = [28, 30, 32].map((offset) => zip.readUInt16LE(at + offset)) as [
      number,
      number,
      number,
    ];
    if (zip.toString('utf8', at + 46, at + 46 + name) === part) {
      const local = zip.readUInt32LE(at + 42);
      const start = local + 30 + zip.readUInt16LE(local + 26) + zip.readUInt16LE(local + 28);
      const packed = zip.subarray(start, start + zip.readUInt32LE(at + 20));
      const isStored = zip.readUInt16LE(at + 10) === 0;
      return (isStored ? packed : inflateRawSync(packed)).toString('utf8');
    }
    at += 46 + name + extra + comment;
  }
  throw new Error(`${file} has no part ${part}`);
}

const ENTITIES: Readonly<Record<string, string>> = { lt: '<', gt: '>', quot: '"', apos: "'" };

/** The text of a Word file's body, a line a paragraph. */
export const wordText = (file: string): string =>
  Array.from(partOf(file, 'word/document.xml').matchAll(/<w:p[ >].*?<\/w:p>/gsu), ([paragraph]) =>
    Array.from(paragraph.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>/gu), ([, text = '']) => text)
      .join('')
      .replace(/&(lt|gt|quot|apos);/gu, (_whole, name: string) => ENTITIES[name] ?? '')
      .replaceAll('&amp;', '&'),
  ).join('\n');

/** The text of a PDF, without the numbers of its pages. */
export const pdfText = (file: string): string =>
  execFileSync('pdftotext', ['-raw', file, '-'], { encoding: 'utf8' }).replace(/^- \d+ -$/gmu, '');
