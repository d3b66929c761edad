import { deflateRawSync, inflateRawSync } from 'node:zlib';
import type { z } from 'zod';
import { canonicalJson } from '#shared/workflow/canonical-json.ts';
import { sha256 } from '../store/sha256.ts';

/** A value as it is frozen: its canonical JSON, deflated, and the SHA-256 of the text. */
export interface Packed {
  readonly sha256: string;
  readonly json: Uint8Array;
}

/** No edition or version is as large; a row that claims to be is not ours. */
const LIMIT_BYTES = 500_000_000;

/** Freezes a value. */
export function pack(value: unknown): Packed {
  const text = canonicalJson(value);
  return { sha256: sha256(text), json: deflateRawSync(text) };
}

/** The text of a frozen value; null where the bytes are not what was deflated. */
export function unpackText(json: unknown): string | null {
  if (!(json instanceof Uint8Array)) return null;
  try {
    return inflateRawSync(json, { maxOutputLength: LIMIT_BYTES }).toString('utf8');
  } catch {
    // Damaged or changed: there is no text to compare with.
    return null;
  }
}

/** A frozen value; null where it is not the one of this hash. */
export function unpack<T>(json: unknown, hash: string, schema: z.ZodType<T>): T | null {
  const text = unpackText(json);
  if (text === null || sha256(text) !== hash) return null;
  return schema.parse(JSON.parse(text));
}
