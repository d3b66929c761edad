import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { digestSchema, type Digest } from '#shared/domain/digest.ts';
import { templateSchema, type Template } from '#shared/domain/template.ts';

const json = (path: string): unknown =>
  // No URL: tests of the window replace that class by a page's own.
  JSON.parse(readFileSync(join(import.meta.dirname, '../..', path), 'utf8'));

/** The embassy's template, for tests. */
export const template: Template = templateSchema.parse(
  json('assets/templates/embassy-azerbaijan/template.json'),
);

/** The sample digest, for tests. */
export const sampleDigest: Digest = digestSchema.parse(json('assets/sample/sample.digest.json'));
