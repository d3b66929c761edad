import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { format } from 'prettier';
import { z } from 'zod';
import { digestSchema } from '#shared/domain/digest.ts';
import { templateSchema } from '#shared/domain/template.ts';

/** The schemas that other programs check files with; the zod schemas are their one source. */
export const PUBLISHED = [
  {
    file: resolve(import.meta.dirname, '../assets/schema/digest-1.schema.json'),
    schema: digestSchema,
  },
  {
    file: resolve(import.meta.dirname, '../assets/schema/template-1.schema.json'),
    schema: templateSchema,
  },
] as const;

/** The JSON Schema of what is read, as text. */
export const jsonSchema = (schema: z.ZodType): Promise<string> =>
  format(JSON.stringify(z.toJSONSchema(schema, { io: 'input' })), { parser: 'json' });

if (import.meta.main) {
  for (const { file, schema } of PUBLISHED) writeFileSync(file, await jsonSchema(schema));
}
