import { expect, test } from 'vitest';
import { articleContext, htmlSource, textSource } from '#shared/testing/article-context.ts';
import { recogniseArticles } from './recognise-articles.ts';

test.each([
  ['text', textSource('Trend, 20.04.2026\n'.repeat(41_000))],
  ['a page', htmlSource(`<title>x</title><main>${'<p>Trend, 20.04.2026</p>'.repeat(41_000)}`)],
])('more lines of %s than anybody reads are one article, with nothing cut', (_name, source) => {
  const articles = recogniseArticles(source, articleContext);
  expect(articles.map(({ headline, days, passages }) => [headline, days, passages.length])).toEqual(
    [['', null, 41_000]],
  );
  expect(articles[0]?.passages.every(({ text }) => text === 'Trend, 20.04.2026')).toBe(true);
});
