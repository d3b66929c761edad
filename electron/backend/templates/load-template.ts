import { existsSync } from 'node:fs';
import { readdir, readFile, stat } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseWith } from '#shared/domain/parse-json.ts';
import { fail, ok, type Result } from '#shared/domain/result.ts';
import { templateSchema, type Template } from '#shared/domain/template.ts';
import type { Problem } from '#shared/messages/messages.ts';
import { PDF_FAMILIES } from '../documents/pdf/bundled-files.ts';

export const DEFAULT_TEMPLATE = 'embassy-azerbaijan';

/** The folder `assets/` of the program: above the source as above the built file. */
export function assetsFolder(): string {
  let folder = dirname(fileURLToPath(import.meta.url));
  while (!existsSync(join(folder, 'assets', 'templates'))) {
    const parent = dirname(folder);
    if (parent === folder)
      throw new Error('The folder assets/templates is missing from the program');
    folder = parent;
  }
  return join(folder, 'assets');
}

async function knownTemplates(): Promise<string[]> {
  const entries = await readdir(join(assetsFolder(), 'templates'), { withFileTypes: true });
  return entries
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .sort();
}

async function isFile(file: string): Promise<boolean> {
  try {
    return (await stat(file)).isFile();
  } catch {
    // Not there, or not to be looked at: then it is no template of ours.
    return false;
  }
}

/** A template by its name, or by the path of a folder that has a `template.json` in it. */
export async function loadTemplate(name: string): Promise<Result<Template, Problem>> {
  const known = await knownTemplates();
  const unknown: Problem = { code: 'template-unknown', params: { name, known: known.join(', ') } };
  const own = join(assetsFolder(), 'templates', name, 'template.json');
  const file = known.includes(name) ? own : join(resolve(name), 'template.json');
  if (!(await isFile(file))) return fail(unknown);
  const invalid = (path: string, message: string): Problem => ({
    code: 'template-invalid',
    params: { file: known.includes(name) ? basename(file) : file, path, message },
  });
  // Notepad may put a mark before the text.
  const text = (await readFile(file, 'utf8')).replace(/^\ufeff/u, '');
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    const { jsonPosition } = await import('../files/json-position.ts');
    const { line, column } = jsonPosition(text);
    return fail(invalid(`line ${String(line)}, column ${String(column)}`, 'must be valid JSON'));
  }
  const parsed = parseWith(templateSchema, json);
  if (parsed.ok) {
    const { ja, en } = parsed.value.fonts;
    const families: readonly string[] = PDF_FAMILIES;
    const wrong = families.includes(ja.pdf) ? (families.includes(en.pdf) ? null : 'en') : 'ja';
    if (wrong !== null) {
      return fail(invalid(`fonts.${wrong}.pdf`, `must be one of: ${families.join(', ')}`));
    }
  }
  return parsed.ok ? ok(parsed.value) : fail(invalid(parsed.error.path, parsed.error.message));
}

/**
 * One of the program's own templates. A name that comes out of a file is never taken for a path: that
 * could reach into the network.
 */
export async function loadBundledTemplate(name: string): Promise<Result<Template, Problem>> {
  const known = await knownTemplates();
  if (known.includes(name)) return loadTemplate(name);
  return fail({ code: 'template-unknown', params: { name, known: known.join(', ') } });
}

/** The program's own templates that can be used, by name. */
export async function listTemplates(): Promise<{ name: string; title: string }[]> {
  const loaded = await Promise.all((await knownTemplates()).map(loadTemplate));
  return loaded.flatMap((template) =>
    template.ok ? [{ name: template.value.name, title: template.value.title }] : [],
  );
}
