import { stat } from 'node:fs/promises';
import { basename, dirname, extname, join, relative, resolve } from 'node:path';
import { importFile } from '#backend/documents/import-file.ts';
import { mayWrite, writeFileWhole } from '#backend/files/write-file.ts';
import { loadTemplate } from '#backend/templates/load-template.ts';
import type { Digest } from '#shared/domain/digest.ts';
import type { Template } from '#shared/domain/template.ts';
import { printUnplaced, worse } from '../remarks.ts';
import type { ExitCode, Terminal } from '../terminal.ts';

export interface ImportOptions {
  readonly output?: string;
  readonly template: string;
  readonly force: boolean;
}

const ENDING = '.digest.json';

async function isFolder(path: string): Promise<boolean> {
  try {
    return (await stat(path)).isDirectory();
  } catch {
    // Not there yet: then it is the name of a file to be written.
    return false;
  }
}

/** `report.txt` → `report.digest.json`, beside it or in the folder given. */
function outputFor(file: string, folder: string): string {
  const name = basename(file).endsWith(ENDING)
    ? basename(file, ENDING)
    : basename(file, extname(file));
  return join(folder, name + ENDING);
}

const sourcesIn = ({ sections }: Digest): number =>
  sections
    .flatMap(({ items }) => items.flatMap(({ blocks }) => blocks))
    .filter(({ source }) => source !== null).length;

async function importOne(
  file: string,
  output: string,
  template: Template,
  force: boolean,
  terminal: Terminal,
): Promise<ExitCode> {
  const { texts } = terminal;
  const allowed = await mayWrite(output, force);
  if (!allowed.ok) {
    terminal.complain(allowed.error);
    return 2;
  }
  const read = await importFile(file, template);
  if (!read.ok) {
    terminal.complain(read.error);
    return 2;
  }
  const { digest } = read.value;
  const written = await writeFileWhole(output, `${JSON.stringify(digest, null, 2)}\n`, force);
  if (!written.ok) {
    terminal.complain(written.error);
    return 2;
  }
  const items = digest.sections.reduce((sum, section) => sum + section.items.length, 0);
  const sections = digest.sections.length;
  terminal.print(texts.read({ file, sections, items, sources: sourcesIn(digest) }));
  digest.sections.forEach((section, index) => {
    const counts = { number: index + 1, title: section.title, items: section.items.length };
    terminal.print(`  ${texts.section(counts)}`);
  });
  if (items === 0) terminal.remark(texts.noItems);
  const code = printUnplaced(read.value, terminal);
  terminal.print(texts.wrote(output));
  return items === 0 ? worse(code, 1) : code;
}

/** `digest import FILE… [-o OUT]`: reads reports and writes digests. */
export async function importCommand(
  files: readonly string[],
  options: ImportOptions,
  terminal: Terminal,
): Promise<ExitCode> {
  const template = await loadTemplate(options.template);
  if (!template.ok) {
    terminal.complain(template.error);
    return 2;
  }
  const toFolder = options.output !== undefined && (await isFolder(options.output));
  if (files.length > 1 && options.output !== undefined && !toFolder) {
    terminal.complain({ code: 'output-not-one', params: { count: files.length } });
    return 2;
  }
  const jobs = files.map((file) => ({
    file,
    output:
      options.output !== undefined && !toFolder
        ? options.output
        : outputFor(file, options.output ?? dirname(file)),
  }));
  const outputs = jobs.map(({ output }) => resolve(output));
  const twice = outputs.find((output, index) => outputs.indexOf(output) !== index);
  if (twice !== undefined) {
    terminal.complain({ code: 'output-twice', params: { file: relative('.', twice) } });
    return 2;
  }
  let code: ExitCode = 0;
  for (const [index, { file, output }] of jobs.entries()) {
    terminal.progress(terminal.texts.working({ step: index + 1, steps: files.length, what: file }));
    code = worse(code, await importOne(file, output, template.value, options.force, terminal));
  }
  terminal.progress(null);
  return code;
}
