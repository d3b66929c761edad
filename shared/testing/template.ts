import { readFileSync } from 'node:fs';
import { digestSchema, type Digest } from '#shared/domain/digest.ts';
import { templateSchema, type Template } from '#shared/domain/template.ts';

const json = (path: string): unknown =>
  JSON.parse(readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8'));

/** The embassy's template, for tests. */
export const template: Template = templateSchema.parse(
  json('assets/templates/embassy-azerbaijan/template.json'),
);

/** The sample digest, for tests. */
export const sampleDigest: Digest = digestSchema.parse(json('assets/sample/sample.digest.json'));
