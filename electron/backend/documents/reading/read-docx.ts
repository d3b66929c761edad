import { fail, ok, type Result } from '#shared/domain/result.ts';
import type { Template } from '#shared/domain/template.ts';
import type { Reading } from '#shared/reading/report/reading.ts';
import { unpackDocx } from './unpack-docx.ts';
import { styleMap, WORD_HTML } from './word-styles.ts';

/** Reads a report from a Word file; what is not a whole Word file is a reason, never an exception. */
export async function readDocx(
  bytes: Uint8Array,
  template: Template,
): Promise<Result<Reading, 'broken' | 'protected' | 'too-large'>> {
  const unpacked = await unpackDocx(bytes);
  if (!unpacked.ok) return fail(unpacked.why);
  // Loaded when it is needed: reading text should not wait for it.
  const { default: mammoth } = await import('mammoth');
  let page: string;
  try {
    const result = await mammoth.convertToHtml(
      { buffer: Buffer.from(unpacked.bytes) },
      {
        styleMap: styleMap(template),
        includeEmbeddedStyleMap: false,
        ignoreEmptyParagraphs: false,
        idPrefix: '',
        externalFileAccess: false,
      },
    );
    page = result.value;
  } catch {
    // mammoth throws on XML that is not Word's; for a person that is one thing: a broken file.
    return fail('broken');
  }
  const { readHtml } = await import('#shared/reading/report/read-html.ts');
  return ok(readHtml(page, template, WORD_HTML));
}
