import type { PastedSource } from '#shared/contract/articles.ts';
import { fail, ok, type Result } from '#shared/domain/result.ts';
import type { Problem } from '#shared/messages/messages.ts';
import type { Article, ArticleContext, Source } from '#shared/reading/articles/article.ts';
import { recogniseArticles } from '#shared/reading/articles/recognise-articles.ts';
import { clipboardSource } from './clipboard-piece.ts';
import { readSources } from './read-sources.ts';

/** A source, and the articles in it. */
export interface Recognised {
  readonly source: Source;
  readonly articles: readonly Article[];
}

const sourcesOf = (pasted: PastedSource): Promise<Result<readonly Source[], Problem>> =>
  pasted.kind === 'file'
    ? readSources(pasted.name, pasted.bytes)
    : Promise.resolve(ok([clipboardSource(pasted.html, pasted.text, pasted.url)]));

/**
 * Reads what was pasted or dropped, and recognises the articles in it. Sources without an article are
 * left out; a file in which none has one is told.
 */
export async function recognisePasted(
  pasted: PastedSource,
  context: ArticleContext,
): Promise<Result<readonly Recognised[], Problem>> {
  const sources = await sourcesOf(pasted);
  if (!sources.ok) return sources;
  const recognised = sources.value
    .map((source) => ({ source, articles: recogniseArticles(source, context) }))
    .filter(({ articles }) => articles.length > 0);
  if (pasted.kind === 'file' && recognised.length === 0) {
    return fail({ code: 'source-empty', params: { file: pasted.name } });
  }
  return ok(recognised);
}
