import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import ts from 'typescript';
import { describe, expect, test } from 'vitest';
import { FOLDERS, type FolderRule } from './architecture.ts';

const root = resolve(import.meta.dirname, '..');
const ALIASES: Readonly<Record<string, string>> = {
  '#shared/': 'shared/',
  '#backend/': 'electron/backend/',
  '#renderer/': 'renderer/',
};
const isProduct = (file: string): boolean =>
  /\.tsx?$/.test(file) && !/\.test\.tsx?$|\/testing\/|vite\.config|\.d\.ts$/.test(file);

const files = FOLDERS.flatMap(({ folder }) =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .map((name) => join(folder, name).replaceAll('\\', '/'))
    .filter(isProduct),
);

/** What a file imports: paths in the repository, `node:…`, or names of packages. */
function importsOf(file: string): string[] {
  const { importedFiles } = ts.preProcessFile(readFileSync(join(root, file), 'utf8'), true, true);
  return importedFiles.map(({ fileName }) => {
    const alias = Object.keys(ALIASES).find((one) => fileName.startsWith(one));
    if (alias !== undefined) return fileName.replace(alias, ALIASES[alias] ?? '');
    if (!fileName.startsWith('.')) return fileName;
    return relative(root, resolve(root, dirname(file), fileName)).replaceAll('\\', '/');
  });
}

const within = (path: string, folder: string): boolean => path.startsWith(`${folder}/`);
const ruleOf = (file: string): FolderRule | undefined =>
  FOLDERS.find(({ folder }) => within(file, folder));

function isAllowed(imported: string, rule: FolderRule): boolean {
  if (imported.startsWith('node:')) return rule.node;
  if ([rule.folder, ...rule.folders].some((folder) => within(imported, folder))) return true;
  return rule.packages.some((name) => imported === name || within(imported, name));
}

describe('architecture', () => {
  test('every folder imports only what the table allows', () => {
    const broken = files.flatMap((file) => {
      const rule = ruleOf(file);
      if (!rule) return [`${file}: no rule`];
      return importsOf(file)
        .filter((imported) => !isAllowed(imported, rule))
        .map((imported) => `${file} → ${imported}`);
    });
    expect(broken).toEqual([]);
  });

  test('no file imports itself in a round', () => {
    const graph = new Map(
      files.map((file) => [file, importsOf(file).filter((one) => files.includes(one))]),
    );
    const done = new Set<string>();
    const rounds: string[] = [];
    const visit = (file: string, path: readonly string[]): void => {
      if (path.includes(file)) rounds.push([...path.slice(path.indexOf(file)), file].join(' → '));
      if (done.has(file) || path.includes(file)) return;
      for (const next of graph.get(file) ?? []) visit(next, [...path, file]);
      done.add(file);
    };
    for (const file of files) visit(file, []);
    expect(rounds).toEqual([]);
  });

  test('every folder with code has a rule', () => {
    const folders = ['shared', 'electron', 'renderer', 'renderer/features'].flatMap((top) =>
      readdirSync(join(root, top), { withFileTypes: true })
        .filter((entry) => entry.isDirectory() && !['testing', 'features'].includes(entry.name))
        .map(({ name }) => `${top}/${name}`),
    );
    expect(folders.toSorted()).toEqual(FOLDERS.map(({ folder }) => folder).toSorted());
  });
});
