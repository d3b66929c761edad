import { globSync, readFileSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import { z } from 'zod';
import { readSources } from '#backend/articles/read-sources.ts';
import { calendarDateSchema, dateRangeSchema } from '#shared/domain/calendar-date.ts';
import { outletTableSchema } from '#shared/domain/outlet-form.ts';
import { templateSchema } from '#shared/domain/template.ts';
import type { Article, ArticleContext, Source } from '#shared/reading/articles/article.ts';
import { recogniseArticles } from '#shared/reading/articles/recognise-articles.ts';

const root = resolve(import.meta.dirname, '../..');
/** Where the fixtures are. */
export const FIXTURES = resolve(root, 'shared/reading/articles/fixtures');
const json = (path: string): unknown => JSON.parse(readFileSync(resolve(root, path), 'utf8'));

const expectedArticleSchema = z.strictObject({
  headline: z.string(),
  outlets: z.array(z.string()),
  from: calendarDateSchema.nullable(),
  to: calendarDateSchema.nullable(),
  /** Null where a person would not be sure: any proposal is right. */
  section: z.string().nullable(),
  /** A paragraph or list item a line. */
  body: z.array(z.string()),
  url: z.string().nullable(),
  /** Days that the original names too: they must be offered beside. */
  alsoDates: z.array(z.tuple([calendarDateSchema, calendarDateSchema])).default([]),
});

const expectedSchema = z.strictObject({
  /** What is special in the fixture. */
  note: z.string().min(1),
  today: calendarDateSchema,
  period: dateRangeSchema.nullable(),
  articles: z.array(expectedArticleSchema),
});

export type ExpectedArticle = z.infer<typeof expectedArticleSchema>;

/** An original, the approved result, and what is recognised in it now. */
export interface Fixture {
  /** `kind/name` */
  readonly name: string;
  readonly note: string;
  readonly expected: readonly ExpectedArticle[];
  /** What the file brings, each with the articles that are found in it. */
  readonly readings: readonly { readonly source: Source; readonly found: readonly Article[] }[];
}

const { outlets } = outletTableSchema.parse(json('assets/outlets/outlets.json'));
const { sections } = templateSchema.parse(
  json('assets/templates/embassy-azerbaijan/template.json'),
);

/** Names of all fixtures of a folder: `kind/file.html`. */
export const fixtureFiles = (folder = FIXTURES): string[] =>
  globSync('*/*.{html,txt,eml,mhtml}', { cwd: folder }).sort();

/** Reads an original as the program reads it, and recognises the articles in it. */
export async function readFixture(file: string, folder = FIXTURES): Promise<Fixture> {
  const name = file.replace(/\.[^.]+$/u, '');
  const path = resolve(folder, file);
  const { note, today, period, articles } = expectedSchema.parse(
    json(resolve(folder, `${name}.expected.json`)),
  );
  const read = await readSources(basename(path), readFileSync(path));
  const context: ArticleContext = { today, period, outlets, sections };
  const readings = (read.ok ? read.value : []).map((source) => ({
    source,
    found: recogniseArticles(source, context),
  }));
  return { name, note, expected: articles, readings };
}
