import { existsSync } from 'node:fs';
import { readdir, readFile, stat } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { fail, type Result } from '#shared/domain/result.ts';
import type { Template } from '#shared/domain/template.ts';
import type { Problem } from '#shared/messages/messages.ts';
import { parseTemplate } from './parse-template.ts';

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
  const shown = known.includes(name) ? basename(file) : file;
  return parseTemplate(await readFile(file, 'utf8'), shown);
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
