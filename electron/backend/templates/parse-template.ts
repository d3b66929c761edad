import { parseWith } from '#shared/domain/parse-json.ts';
import { fail, ok, type Result } from '#shared/domain/result.ts';
import { templateSchema, type Template } from '#shared/domain/template.ts';
import type { Problem } from '#shared/messages/messages.ts';
import { PDF_FAMILIES } from '../documents/pdf/bundled-files.ts';

/** Reads the text of a template; `file` is what its problems name. */
export async function parseTemplate(
  content: string,
  file: string,
): Promise<Result<Template, Problem>> {
  const invalid = (path: string, message: string): Problem => ({
    code: 'template-invalid',
    params: { file, path, message },
  });
  // Notepad may put a mark before the text.
  const text = content.replace(/^\ufeff/u, '');
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    const { jsonPosition } = await import('../files/json-position.ts');
    const { line, column } = jsonPosition(text);
    return fail(invalid(`line ${String(line)}, column ${String(column)}`, 'must be valid JSON'));
  }
  const parsed = parseWith(templateSchema, json);
  if (!parsed.ok) return fail(invalid(parsed.error.path, parsed.error.message));
  const { ja, en } = parsed.value.fonts;
  const families: readonly string[] = PDF_FAMILIES;
  const wrong = families.includes(ja.pdf) ? (families.includes(en.pdf) ? null : 'en') : 'ja';
  return wrong === null
    ? ok(parsed.value)
    : fail(invalid(`fonts.${wrong}.pdf`, `must be one of: ${families.join(', ')}`));
}
