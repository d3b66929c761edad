import type { PastedSource } from '#shared/contract/articles.ts';
import type { Result } from '#shared/domain/result.ts';
import type { Problem } from '#shared/messages/messages.ts';
import type { Article, ArticleContext, Passage, Source } from '#shared/reading/articles/article.ts';
import type { OriginalContent } from './original-content.ts';

/** One source, and the articles that were recognised in it. */
export interface Found {
  readonly url: string | null;
  readonly content: OriginalContent;
  readonly articles: readonly Article[];
}

/** What the worker does: what it is handed, and what it hands back. */
export interface Jobs {
  /** Makes ready for the first real job: loads and compiles. */
  readonly prepare: { readonly input: Record<string, never>; readonly output: null };
  /** Reads what was pasted or dropped; a mail can be several sources. */
  readonly recognise: {
    readonly input: { readonly pasted: PastedSource; readonly context: ArticleContext };
    readonly output: Result<readonly Found[], Problem>;
  };
  /** The lines of an original as they are seen. */
  readonly lines: {
    readonly input: Pick<Source, 'html' | 'text' | 'url'>;
    readonly output: readonly Omit<Passage, 'cut'>[];
  };
}

export type JobName = keyof Jobs;
export type InputOf<Name extends JobName> = Jobs[Name]['input'];
export type OutputOf<Name extends JobName> = Jobs[Name]['output'];

/** To the worker. */
export type Request = {
  readonly [Name in JobName]: { readonly name: Name; readonly input: InputOf<Name> };
}[JobName];

/** From the worker. */
export type Reply =
  { readonly ok: true; readonly value: unknown } | { readonly ok: false; readonly error: unknown };
