import { fail, ok, type Result } from '#shared/domain/result.ts';
import type { Source } from '#shared/reading/articles/article.ts';
import { unpackDocx } from '../documents/reading/unpack-docx.ts';

/** A Word file as a page; what is not a whole Word file is a reason. */
export async function readWord(
  bytes: Uint8Array,
): Promise<Result<Source, 'broken' | 'protected' | 'too-large'>> {
  const unpacked = await unpackDocx(bytes);
  if (!unpacked.ok) return fail(unpacked.why);
  const { default: mammoth } = await import('mammoth');
  try {
    const { value: html } = await mammoth.convertToHtml(
      { buffer: Buffer.from(unpacked.bytes) },
      { includeEmbeddedStyleMap: false, externalFileAccess: false, idPrefix: '' },
    );
    // Marked as a piece: a Word file has nothing around its text.
    const piece = `<!--StartFragment-->${html}<!--EndFragment-->`;
    return ok({ html: piece, text: '', url: null, subject: null, sent: null });
  } catch {
    // mammoth throws on XML that is not Word's; for a person that is one thing: a broken file.
    return fail('broken');
  }
}
