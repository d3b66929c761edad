import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { expect, test } from 'vitest';
import { jsonSchema, PUBLISHED } from './schema.ts';

test.each(PUBLISHED.map((one) => [basename(one.file), one] as const))(
  '%s is what the zod schema says (npm run schema)',
  async (_name, { file, schema }) => {
    expect(readFileSync(file, 'utf8')).toBe(await jsonSchema(schema));
  },
);
