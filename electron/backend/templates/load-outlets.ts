import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseWith } from '#shared/domain/parse-json.ts';
import {
  outletTableSchema,
  type OutletForm,
  type OutletTable,
} from '#shared/domain/outlet-form.ts';
import { fail, ok, type Result } from '#shared/domain/result.ts';
import type { Problem } from '#shared/messages/messages.ts';
import { decodeText } from '../files/decode-text.ts';
import { readBytes } from '../files/read-file.ts';
import { assetsFolder } from './load-template.ts';

/** The table of outlets that comes with the program; an office starts with it. */
export function loadBundledOutlets(): OutletTable {
  const file = join(assetsFolder(), 'outlets', 'outlets.json');
  return outletTableSchema.parse(JSON.parse(readFileSync(file, 'utf8')));
}

/** A table of outlets in a file of one's own. */
export async function loadOutlets(file: string): Promise<Result<readonly OutletForm[], Problem>> {
  const read = await readBytes(file);
  if (!read.ok) return read;
  const text = decodeText(read.value)?.text.replace(/^\ufeff/u, '') ?? '';
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    const { jsonPosition } = await import('../files/json-position.ts');
    return fail({ code: 'json-invalid', params: { file, ...jsonPosition(text) } });
  }
  const parsed = parseWith(outletTableSchema, json);
  if (!parsed.ok) return fail({ code: 'outlets-invalid', params: { file, ...parsed.error } });
  return ok(parsed.value.outlets);
}
