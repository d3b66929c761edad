import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readDocx } from '#backend/documents/reading/read-docx.ts';
import { exportReport, type ExportFormat } from '#backend/documents/export-report.ts';
import { DEFAULT_TEMPLATE, loadTemplate } from '#backend/templates/load-template.ts';
import type { Digest } from '#shared/domain/digest.ts';
import { readText } from '#shared/reading/report/read-text.ts';
import { CLI } from '../build.ts';
import { itemCount, readSample, times } from './digests.ts';
import { median, ms, printRow, ratio } from './figures.ts';

const RUNS = { warm: 9, cold: 5 };

async function timeWarm(work: () => unknown): Promise<number> {
  for (let run = 0; run < 2; run += 1) await work();
  const times: number[] = [];
  for (let run = 0; run < RUNS.warm; run += 1) {
    const start = performance.now();
    await work();
    times.push(performance.now() - start);
  }
  return median(times);
}

/** Whole processes, from start to end; null where the program is not installed. */
function timeCold(command: string, args: readonly string[]): number | null {
  if (spawnSync('which', [command]).status !== 0 && command !== process.execPath) return null;
  const times: number[] = [];
  for (let run = 0; run <= RUNS.cold; run += 1) {
    const start = performance.now();
    const done = spawnSync(command, args, {
      stdio: ['ignore', 'ignore', 'pipe'],
      encoding: 'utf8',
    });
    if (done.status !== 0) throw new Error(`${command} ${args.join(' ')}: ${done.stderr}`);
    // The first run fills the caches of the disk.
    if (run > 0) times.push(performance.now() - start);
  }
  return median(times);
}

type Row = Readonly<Record<string, number | null>>;

async function measure(digest: Digest, folder: string): Promise<Row> {
  const template = await loadTemplate(DEFAULT_TEMPLATE);
  if (!template.ok) throw new Error('The template is missing');
  const make = async (format: ExportFormat): Promise<Uint8Array | string> =>
    (await exportReport(digest, template.value, format, true)).files[0]?.content ?? '';
  const text = await make('txt');
  const docx = await make('docx');
  if (typeof text !== 'string' || typeof docx === 'string') throw new Error('Unexpected content');
  const files = {
    digest: join(folder, 'in.digest.json'),
    text: join(folder, 'in.txt'),
    docx: join(folder, 'in.docx'),
  };
  writeFileSync(files.digest, JSON.stringify(digest));
  writeFileSync(files.text, text);
  writeFileSync(files.docx, docx);

  const cli = (...args: string[]): number | null =>
    timeCold(process.execPath, [CLI, ...args, '--force']);
  const toFolder = (formats: string): number | null =>
    cli('export', files.digest, '--to', formats, '-o', join(folder, 'out'));
  return {
    'read text, warm': await timeWarm(() => readText(text, template.value)),
    'read Word, warm': await timeWarm(() => readDocx(docx, template.value)),
    'DOCX, warm': await timeWarm(() => make('docx')),
    'PDF, warm': await timeWarm(() => make('pdf')),
    'SVG, warm': await timeWarm(() => make('svg')),
    'DOCX + PDF, warm': await timeWarm(async () => {
      await make('docx');
      await make('pdf');
    }),
    'import text, cold': cli('import', files.text, '-o', join(folder, 'out.digest.json')),
    'DOCX, cold': toFolder('docx'),
    'PDF, cold': toFolder('pdf'),
    'SVG, cold': toFolder('svg'),
    'DOCX + PDF, cold': toFolder('docx,pdf'),
    'pandoc: text to DOCX': timeCold('pandoc', [
      '-f',
      'markdown',
      files.text,
      '-o',
      join(folder, 'p.docx'),
    ]),
    'LibreOffice: DOCX to PDF': timeCold('soffice', [
      `-env:UserInstallation=file://${folder}/profile`,
      '--headless',
      '--convert-to',
      'pdf',
      '--outdir',
      join(folder, 'lo'),
      files.docx,
    ]),
  };
}

function print(one: Row, ten: Row): void {
  const sum = (row: Row): number | null => {
    const [a, b] = [row['pandoc: text to DOCX'], row['LibreOffice: DOCX to PDF']];
    return typeof a === 'number' && typeof b === 'number' ? a + b : null;
  };
  const others = { one: sum(one), ten: sum(ten) };
  printRow('', 'sample', '× 10', 'growth', 'of others', 'of others ×10');
  for (const name of Object.keys(one)) {
    const [a, b] = [one[name], ten[name]];
    printRow(name, ms(a), ms(b), ratio(b, a), ratio(a, others.one), ratio(b, others.ten));
  }
  printRow(
    'pandoc + LibreOffice',
    ms(others.one),
    ms(others.ten),
    ratio(others.ten, others.one),
    '1.00',
    '1.00',
  );
  console.log(
    '\ngrowth: time for ten times the report; of others: share of pandoc + LibreOffice on the same report.',
  );
}

/** How long reading and writing take, beside what people would use instead. Wants the built CLI. */
export async function benchDocuments(folder: string): Promise<void> {
  const sample = readSample();
  console.log(
    `${String(itemCount(sample))} items, ${String(RUNS.warm)} warm and ${String(RUNS.cold)} cold runs each, medians\n`,
  );
  print(await measure(sample, folder), await measure(times(sample, 10), folder));
}
