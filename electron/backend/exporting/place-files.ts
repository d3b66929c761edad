import { join } from 'node:path';
import type { ParsedInputOf } from '#shared/contract/contract.ts';
import type { MadeFile } from '#shared/contract/sending.ts';
import { fail, ok, type Result } from '#shared/domain/result.ts';
import type { Problem } from '#shared/messages/messages.ts';
import { codeOf } from '../files/error-code.ts';
import { problemOf } from '../files/write-file.ts';
import { writeFilesWhole } from '../files/write-files.ts';
import { sha256 } from '../store/sha256.ts';
import { fileName, freeNumber, namesIn, taken, type FileChoice } from './file-names.ts';

export type Existing = ParsedInputOf<'export.run'>['existing'];

/** Where files are to be, and what they are called: `stem` and the ending of each format. */
export interface Place {
  readonly folder: string;
  readonly stem: string;
  readonly existing: Existing;
}

/** The files that were written; or those that are there already, and nothing was. */
export type Placed =
  | { readonly outcome: 'done'; readonly files: readonly MadeFile[] }
  | { readonly outcome: 'exists'; readonly files: string[] };

async function namesOf(folder: string): Promise<Result<ReadonlySet<string>, Problem>> {
  try {
    return ok(await namesIn(folder));
  } catch (error) {
    const gone = ['ENOENT', 'ENOTDIR'].includes(codeOf(error));
    const problem: Problem = { code: 'export-folder-gone', params: { folder } };
    return fail(gone ? problem : problemOf(error, folder));
  }
}

/** Which files a person has to be asked about: to be looked at before long work, not after it. */
export async function filesThere(
  { folder, stem, existing }: Place,
  formats: readonly FileChoice[],
): Promise<Result<string[], Problem>> {
  const names = await namesOf(folder);
  if (!names.ok) return names;
  return ok(existing === 'ask' ? taken(names.value, stem, formats) : []);
}

/** How often a name is looked for anew, when somebody else takes it in the same moment. */
const TRIES = 5;

/**
 * Writes files into a folder: all of them or none. `record` is told what was written; where it
 * refuses, the files are taken away again, and what they replaced is back.
 */
export async function placeFiles(
  { folder, stem, existing }: Place,
  contents: readonly (readonly [FileChoice, Uint8Array | string])[],
  record: (files: readonly MadeFile[]) => Result<unknown, Problem>,
): Promise<Result<Placed, Problem>> {
  const formats = contents.map(([format]) => format);
  for (let attempt = 1; ; attempt += 1) {
    const names = await namesOf(folder);
    if (!names.ok) return names;
    const there = taken(names.value, stem, formats);
    if (existing === 'ask' && there.length > 0) return ok({ outcome: 'exists', files: there });
    const number = existing === 'keep-both' ? freeNumber(names.value, stem, formats) : 1;
    const named = contents.map(([format, content]) => ({
      name: fileName(stem, format, number),
      content,
    }));
    const files = named.map(({ name, content }) => ({ name, sha256: sha256(content) }));
    const written = await writeFilesWhole(
      named.map(({ name, content }) => ({ file: join(folder, name), content })),
      existing === 'replace',
      () => {
        const recorded = record(files);
        return recorded.ok ? ok(null) : recorded;
      },
    );
    if (written.ok) return ok({ outcome: 'done', files });
    if (written.error.code !== 'output-exists' || attempt === TRIES) return written;
  }
}
