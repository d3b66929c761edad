import { extname } from 'node:path';
import { digestSchema } from '#shared/domain/digest.ts';
import { parseWith } from '#shared/domain/parse-json.ts';
import { fail, ok, type Result } from '#shared/domain/result.ts';
import type { Template } from '#shared/domain/template.ts';
import type { Problem } from '#shared/messages/messages.ts';
import { readText } from '#shared/reading/report/read-text.ts';
import type { Reading } from '#shared/reading/report/reading.ts';
import { decodeText, isBinary } from '../files/decode-text.ts';
import { checkSize, readBytes } from '../files/read-file.ts';

type FileKind = 'docx' | 'html' | 'json' | 'text';

const KINDS: Readonly<Record<string, FileKind>> = {
  '.docx': 'docx',
  '.doc': 'docx',
  '.docm': 'docx',
  '.html': 'html',
  '.htm': 'html',
  '.json': 'json',
  '.txt': 'text',
  '.md': 'text',
  '.text': 'text',
  '.markdown': 'text',
};

const startsWith = (bytes: Uint8Array, ...signature: number[]): boolean =>
  signature.every((byte, index) => bytes[index] === byte);

/** What a file is: by its ending, and where that says nothing by its beginning. */
function kindOf(file: string, bytes: Uint8Array): FileKind {
  const named = KINDS[extname(file).toLowerCase()];
  if (named) return named;
  if (startsWith(bytes, 0x50, 0x4b) || startsWith(bytes, 0xd0, 0xcf, 0x11, 0xe0)) return 'docx';
  const start = new TextDecoder().decode(bytes.subarray(0, 1024)).trimStart().toLowerCase();
  if (start.startsWith('{')) return 'json';
  return /^(?:<!doctype html|<html|<\?xml[^>]*>\s*<html)/.test(start) ? 'html' : 'text';
}

async function readDigest(file: string, text: string): Promise<Result<Reading, Problem>> {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    const { jsonPosition } = await import('../files/json-position.ts');
    return fail({ code: 'json-invalid', params: { file, ...jsonPosition(text) } });
  }
  const parsed = parseWith(digestSchema, json);
  if (!parsed.ok) return fail({ code: 'json-schema', params: { file, ...parsed.error } });
  return ok({ digest: parsed.value, unplaced: [] });
}

async function readWord(
  file: string,
  bytes: Uint8Array,
  template: Template,
): Promise<Result<Reading, Problem>> {
  // Loaded when it is needed: reading text should not wait for it.
  const [{ readDocx }, { UNPACKED_LIMIT_MB }] = await Promise.all([
    import('./reading/read-docx.ts'),
    import('./reading/unpack-docx.ts'),
  ]);
  const reading = await readDocx(bytes, template);
  if (reading.ok) return reading;
  switch (reading.error) {
    case 'broken':
      return fail({ code: 'docx-broken', params: { file } });
    case 'protected':
      return fail({ code: 'docx-protected', params: { file } });
    case 'too-large':
      return fail({ code: 'docx-too-large-inside', params: { file, limit: UNPACKED_LIMIT_MB } });
  }
}

/** Reads a digest from a file of any kind that is understood: digest, text, Word, HTML. */
export async function importFile(
  file: string,
  template: Template,
): Promise<Result<Reading, Problem>> {
  const read = await readBytes(file);
  return read.ok ? importBytes(file, read.value, template) : read;
}

/** Reads a digest from the bytes of a file; its name says what kind it is, where it does. */
export async function importBytes(
  file: string,
  bytes: Uint8Array,
  template: Template,
): Promise<Result<Reading, Problem>> {
  const limits = checkSize(file, bytes.byteLength);
  if (!limits.ok) return limits;
  const kind = kindOf(file, bytes);
  if (kind === 'docx') return readWord(file, bytes, template);
  if (
    isBinary(bytes) ||
    startsWith(bytes, 0x25, 0x50, 0x44, 0x46) ||
    startsWith(bytes, 0x50, 0x4b, 3, 4)
  ) {
    return fail({ code: 'file-binary', params: { file } });
  }
  const decoded = decodeText(bytes);
  if (!decoded) return fail({ code: 'file-undecodable', params: { file } });
  if (decoded.text.trim() === '') return fail({ code: 'file-empty', params: { file } });
  if (kind === 'json') return readDigest(file, decoded.text);
  if (kind === 'text') return ok(readText(decoded.text, template));
  const { readHtml } = await import('#shared/reading/report/read-html.ts');
  return ok(readHtml(decoded.text, template));
}
