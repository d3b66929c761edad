import { expect, test } from 'vitest';
import { template } from '#shared/testing/template.ts';
import { recogniseSection } from './recognise-section.ts';

const sections = [
  { key: 'security', words: ['@first', 'drill*', 'defense minister', '地雷'] },
  { key: 'domestic', words: ['@home', 'election*', 'court'] },
  { key: 'foreign', words: ['@abroad', 'visit*', 'talks', '訪問'] },
];

test.each([
  ['the headline counts most', 'Drills held', 'A visit. Talks.', 'security'],
  ['a phrase says more than a word', 'Defense minister on visit', '', 'security'],
  ['level: the first', 'Visit to court', '', 'domestic'],
  ['one word is enough', 'Weather', 'A visit to the park.', 'foreign'],
  ['a word within another does not count', 'Revisited talkshow', '', null],
  ['Japanese', '地雷の除去が進む', '', 'security'],
  ['nothing', '', '', null],
  ['the inside of another country', 'Georgia holds election', '', 'foreign'],
  ['our own inside', 'Azerbaijan holds election', '', 'domestic'],
  ['our country alone', 'Baku plants trees', '', 'domestic'],
  ['in Russian', 'Грузинский суд', 'Суд в Тбилиси.', 'foreign'],
  ['in Azerbaijani', 'Gürcüstanda yeni körpü', '', 'foreign'],
  ['in Japanese', 'ジョージアで新しい橋', '', 'foreign'],
  ['the name of a railway is no other country', 'Baku–Tbilisi–Kars trains', '', 'domestic'],
  ['drills abroad too', 'Armenia holds drills', '', 'security'],
  ['another one in the lead', 'Election begins', 'In Armenia polls opened.', 'foreign'],
])('%s', (_name, headline, body, key) => {
  expect(recogniseSection(headline, body, sections)).toBe(key);
});

test.each([
  ['Azerbaijani army holds live-fire drills near the border', 'security'],
  ['ANAMA clears land of mines', 'security'],
  ['Parliament adopts law on pensions in third reading', 'domestic'],
  ['Court extends arrest of former minister', 'domestic'],
  ['Foreign ministers hold talks in Ankara', 'foreign'],
  ['Ambassador of Japan presents credentials', 'foreign'],
  ['外相がトルコを訪問し会談', 'foreign'],
])('the embassy’s words: %s', (headline, key) => {
  expect(recogniseSection(headline, '', template.sections)).toBe(key);
});
