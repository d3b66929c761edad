import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { outletTableSchema } from '#shared/domain/outlet-form.ts';
import type { ArticleContext, Source } from '#shared/reading/articles/article.ts';
import { template } from './template.ts';

const table: unknown = JSON.parse(
  readFileSync(join(import.meta.dirname, '../../assets/outlets/outlets.json'), 'utf8'),
);

/** The office's week in tests: its bundled table of outlets and its template's words. */
export const articleContext: ArticleContext = {
  today: '2026-04-24',
  period: { from: '2026-04-18', to: '2026-04-24' },
  outlets: outletTableSchema.parse(table).outlets,
  sections: template.sections,
};

/** A source of plain text, for tests. */
export const textSource = (text: string, rest: Partial<Source> = {}): Source => ({
  html: null,
  text,
  url: null,
  subject: null,
  sent: null,
  ...rest,
});

/** A source of HTML, for tests. */
export const htmlSource = (html: string, rest: Partial<Source> = {}): Source => ({
  ...textSource('', rest),
  html,
});
