import { expect, test } from 'vitest';
import { articleContext, textSource } from '#shared/testing/article-context.ts';
import { bearableText } from './bearable-text.ts';
import { recogniseArticles } from '../recognise-articles.ts';

test('a text of few lines stays as it is', () => {
  const text = `${'word '.repeat(100_000)}\n${'line\r\n'.repeat(1000)}`;
  expect(bearableText(text)).toBe(text);
});

test('too many lines are taken together, and nothing is lost', () => {
  const text = 'ab\n'.repeat(1_000_000);
  const bearable = bearableText(text);
  expect(bearable.split('\n').length).toBeLessThan(200_000);
  expect(bearable.replaceAll(' ', '\n')).toBe(text);
});

test('an article of a million lines is one', () => {
  const [article, ...others] = recogniseArticles(
    textSource('ab\n'.repeat(1_000_000)),
    articleContext,
  );
  expect(others).toEqual([]);
  const said = (article?.passages ?? []).reduce(
    (sum, { text }) => sum + text.replaceAll(' ', '').length,
    0,
  );
  expect(said).toBe(2_000_000);
});
