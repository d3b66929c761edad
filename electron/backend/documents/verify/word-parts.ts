import { strFromU8, unzipSync } from 'fflate';
import { fail, ok, type Result } from '#shared/domain/result.ts';
import { unpackDocx } from '../reading/unpack-docx.ts';

/** The text parts of a Word file, by their path. */
export type WordParts = ReadonlyMap<string, string>;

/** Unpacks what of a Word file is text; what is inflated is bounded. */
export async function wordParts(
  bytes: Uint8Array,
): Promise<Result<WordParts, 'broken' | 'protected' | 'too-large'>> {
  const unpacked = await unpackDocx(bytes);
  if (!unpacked.ok) return fail(unpacked.why);
  const parts = Object.entries(unzipSync(unpacked.bytes));
  return ok(new Map(parts.map(([path, part]) => [path, strFromU8(part)])));
}
