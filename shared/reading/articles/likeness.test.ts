import { expect, test } from 'vitest';
import { articleContext, textSource } from '#shared/testing/article-context.ts';
import { itemOf, reportOf } from '#shared/testing/small-digest.ts';
import { likenessOf, prepareItems } from './likeness.ts';
import { recogniseArticles } from './recognise-articles.ts';

const BODY =
  'The foreign ministers of Azerbaijan and Uruguay discussed the opening of a trade office in Montevideo and the schedule of consultations for the autumn.';
const HEADLINE = 'Foreign ministers of Azerbaijan and Uruguay speak by telephone';

const item = (id: string, en: string, ja: string, text: string): ReturnType<typeof itemOf> => ({
  ...itemOf(id, [reportOf(text, 'TREND', '2026-04-20')]),
  headline: { en, ja },
});
const items = prepareItems([
  item(
    'mines',
    'Sappers clear land of mines near Jabrayil',
    '地雷除去',
    'Teams found 41 mines and other ordnance in the district, and cleared 12 hectares.',
  ),
  item('uruguay', HEADLINE, '外相、ウルグアイ外相と電話会談', BODY),
  item(
    'estonia',
    'Azerbaijani and Estonian presidents speak by telephone',
    'エストニア',
    'The presidents agreed to meet in New York, and spoke of trade and of students who go abroad.',
  ),
]);

const like = (text: string): unknown => {
  const [article] = recogniseArticles(textSource(text), articleContext);
  return article ? likenessOf(article, items) : null;
};

test('the same story is fully alike', () => {
  expect(like(`${HEADLINE}\n\n${BODY}`)).toEqual({ item: 'uruguay', likeness: 1 });
});

test('nearly the same story from elsewhere is found', () => {
  expect(
    like(
      `Azerbaijani, Uruguayan foreign ministers hold phone talks\n\nThe foreign ministers of Azerbaijan and of Uruguay have discussed the opening of a trade office in Montevideo, the ministry said. The schedule of consultations for the autumn was also on the agenda.`,
    ),
  ).toMatchObject({ item: 'uruguay' });
});

test('another story in like words is not', () => {
  expect(
    like(
      'Foreign ministers of Azerbaijan and Peru speak by telephone\n\nA joint school of mining was the main subject. The sides will send experts to Lima in summer, and a visa agreement is being prepared.',
    ),
  ).toBeNull();
  expect(
    like(
      'Baku metro opens station\n\nThe station of the purple line opens in May, the company said on Monday.',
    ),
  ).toBeNull();
});

test('a Japanese headline alone is compared too', () => {
  expect(like('外相、ウルグアイ外相と電話会談')).toMatchObject({ item: 'uruguay' });
});

test('nothing is like nothing', () => {
  expect(likenessOf({ headline: '', passages: [] }, items)).toBeNull();
  expect(likenessOf({ headline: HEADLINE, passages: [] }, [])).toBeNull();
});

test('twenty articles and two hundred items are compared in work that grows with their sizes', () => {
  const many = prepareItems(
    Array.from({ length: 200 }, (_, index) =>
      item(`i${String(index)}`, `${HEADLINE} ${String(index)}`, '', BODY),
    ),
  );
  const articles = Array.from(
    { length: 20 },
    () => recogniseArticles(textSource(`${HEADLINE}\n\n${BODY}`), articleContext)[0],
  );
  const found = articles.map((one) => (one ? likenessOf(one, many)?.likeness : null));
  expect(found.every((one) => one !== undefined && one !== null && one > 0.9)).toBe(true);
});
