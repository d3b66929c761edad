import type { Article, ArticleContext } from '#shared/reading/articles/article.ts';
import { ok } from '#shared/domain/result.ts';
import type { PastedSource } from '#shared/contract/articles.ts';
import type { Found } from '../articles/jobs.ts';
import { packOriginal } from '../articles/original-content.ts';
import { originalLines } from '../articles/original-lines.ts';
import type { Recogniser } from '../articles/recogniser.ts';

/** What was asked of a recogniser. */
export interface Asked {
  readonly pasted: PastedSource;
  readonly context: ArticleContext;
}

/** An article of which only the text is known. */
export const articleOf = (text: string): Article => ({
  headline: `On ${text}`,
  outlets: [],
  days: null,
  otherDays: [],
  section: null,
  passages: [{ spans: [], text, depth: 0, cut: null }],
  url: null,
});

/** A recogniser without a thread, which takes every line of a text for an article. */
export function lineRecogniser(asked: Asked[] = []): Pick<Recogniser, 'run' | 'close'> {
  const found = ({ pasted }: Asked): readonly Found[] => {
    if (pasted.kind === 'file') return [];
    const { html, text, url } = pasted;
    return [
      { url, content: packOriginal({ html, text }), articles: text.split('\n').map(articleOf) },
    ];
  };
  const run = (name: string, input: unknown): Promise<unknown> => {
    if (name === 'prepare') return Promise.resolve({ outcome: 'done', value: null });
    if (name === 'lines') {
      const value = originalLines(input as Parameters<typeof originalLines>[0]);
      return Promise.resolve({ outcome: 'done', value });
    }
    asked.push(input as Asked);
    return Promise.resolve({ outcome: 'done', value: ok(found(input as Asked)) });
  };
  return { run: run as Recogniser['run'], close: () => Promise.resolve() };
}
