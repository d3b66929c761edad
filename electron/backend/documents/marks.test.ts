import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Digest } from '#shared/domain/digest.ts';
import { correctionRows } from '#shared/report/correction-rows.ts';
import { UNMARKED, type Marking } from '#shared/report/marking.ts';
import { arbitraryDigest, withoutIds } from '#shared/testing/arbitrary-digest.ts';
import { sampleDigest, template } from '#shared/testing/template.ts';
import { describeWith, runTool, viaLibreOffice, withFolder } from '../../testing/tools.ts';
import { documentXml, textOf } from './docx/testing/word-file.ts';
import { written as writtenDocx } from './docx/testing/reports.ts';
import { exportReport, type ExportFormat } from './export-report.ts';
import { importBytes } from './import-file.ts';
import { run } from './pdf/testing/pdf-file.ts';
import { allMarks, corrected, correctionMarks, tableOfSample } from './testing/marks.ts';

const draft: Marking = { ...UNMARKED, mark: 'draft' };

async function file(digest: Digest, format: ExportFormat, marking: Marking): Promise<Uint8Array> {
  const { files } = await exportReport(digest, template, format, true, marking);
  const [first] = files;
  if (!first) throw new Error('no file was made');
  return Buffer.from(first.content);
}

/** What reading a marked file gives. */
async function readBack(
  digest: Digest,
  format: 'docx' | 'txt',
  marking: Marking,
): Promise<unknown> {
  const reading = await importBytes(`a.${format}`, await file(digest, format, marking), template);
  if (!reading.ok) return reading.error;
  const { digest: found, unplaced } = reading.value;
  return { digest: format === 'txt' ? withoutIds(found) : found, unplaced };
}

const MARKINGS = { draft, correction: correctionMarks, both: allMarks };

test.each(Object.entries(MARKINGS))(
  'law: a file marked as %s reads back as the digest alone',
  async (_name, marking) => {
    await fc.assert(
      fc.asyncProperty(arbitraryDigest, async (digest) => {
        expect(await readBack(digest, 'docx', marking)).toEqual({ digest, unplaced: [] });
        expect(await readBack(digest, 'txt', marking)).toEqual({
          digest: withoutIds(digest),
          unplaced: [],
        });
      }),
      { numRuns: Number(process.env.LAW_RUNS ?? 15) },
    );
  },
);

test('without marks, every format is what it was', async () => {
  for (const format of ['docx', 'pdf', 'txt'] as const) {
    const { files } = await exportReport(sampleDigest, template, format, true);
    expect(Buffer.from(files[0]?.content ?? '')).toEqual(
      await file(sampleDigest, format, UNMARKED),
    );
  }
});

test('a draft is never stamped as an edition', async () => {
  const stamped = (bytes: Uint8Array): boolean => Buffer.from(bytes).includes('digest-sha256');
  expect(stamped(await file(sampleDigest, 'pdf', allMarks))).toBe(false);
  expect(stamped(await file(sampleDigest, 'pdf', correctionMarks))).toBe(true);
});

test('the first edition has neither a line nor a table', async () => {
  const first: Marking = { mark: null, edition: { number: 1, sha256: null, corrections: [] } };
  const text = await file(sampleDigest, 'txt', first);
  expect(text).toEqual(await file(sampleDigest, 'txt', UNMARKED));
});

describeWith(['ooxml-validator'], 'the validator', () => {
  test.each(['Office2007', 'Office2010', 'Microsoft365'])(
    'of %s finds no fault',
    async (office) => {
      await withFolder(async (folder) => {
        for (const [name, marking] of Object.entries(MARKINGS)) {
          const path = join(folder, `${name}.docx`);
          writeFileSync(path, await writtenDocx(corrected, template, marking));
          const { output } = runTool('ooxml-validator', [path, office]);
          expect(JSON.parse(output), name).toMatchObject({ ok: true, errors: [] });
        }
      });
    },
  );
});

/** The texts of each page. */
const pagesOf = (pdf: Uint8Array): string[] =>
  run('pdftotext', pdf, '-raw', '-enc', 'UTF-8', '{}', '-').split('\f').slice(0, -1);

describeWith(['pdftotext', 'pdfinfo'], 'PDF', () => {
  test('a draft has its mark on every page, and nothing of it in the text that is read out', async () => {
    const marked = await file(sampleDigest, 'pdf', draft);
    const plain = await file(sampleDigest, 'pdf', UNMARKED);
    const pages = pagesOf(marked);
    expect(pages.length).toBe(pagesOf(plain).length);
    for (const page of pages) expect(page.match(/^案$/gmu)).toHaveLength(2);
    const readOut = (pdf: Uint8Array): string => run('pdfinfo', pdf, '-struct-text', '{}');
    expect(readOut(marked)).toBe(readOut(plain));
  });

  test('a correction names itself, and has its table on a page of its own', async () => {
    const pages = pagesOf(await file(corrected, 'pdf', correctionMarks));
    expect(pages[0]).toContain('訂正版(第2版)');
    const table = pages.findIndex((page) => page.startsWith('正誤表'));
    expect(pages[table - 1]).toContain('END');
    const rest = pages.slice(table);
    // The head of the table stands on each of its pages.
    for (const page of rest) expect(page).toMatch(/訂正箇所 誤 正/u);
    expect(rest.join('').replace(/\s/gu, '')).toContain('第1版を次のとおり訂正します。');
  });
});

describeWith(['soffice', 'pdftotext'], 'LibreOffice', () => {
  test('shows the mark on every page of a draft in Word', async () => {
    const pages = pagesOf(await viaLibreOffice(await file(sampleDigest, 'docx', draft), 'pdf'));
    expect(pages.length).toBeGreaterThan(10);
    for (const page of pages) expect(page).toMatch(/^\s*案\s*$/mu);
  });
});

test('the table in Word has its cells in order, and a head that comes again', async () => {
  const xml = documentXml(await writtenDocx(corrected, template, correctionMarks));
  const cells = Array.from(xml.matchAll(/<w:tc>(.*?)<\/w:tc>/gsu), ([, cell]) =>
    textOf(cell ?? ''),
  );
  const rows = correctionRows(tableOfSample, template);
  expect(rows.length).toBeGreaterThan(5);
  expect(cells).toEqual([
    ...['訂正箇所', '誤', '正'],
    ...rows.flatMap(({ place, wrong, right }) => [place, wrong, right]),
  ]);
  expect(xml.match(/<w:tblHeader\/>/gu)).toHaveLength(1);
  expect(xml.match(/<w:pageBreakBefore\/>/gu)).toHaveLength(1);
});
