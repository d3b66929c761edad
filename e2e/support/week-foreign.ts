import { day, paragraph, text, type WeekItem } from './week.ts';

// The items of the third section.

const simple = (
  ja: string,
  en: string,
  words: string,
  outlet: string,
  days: { typed: string; from: string; to: string },
): WeekItem => ({
  ja,
  en,
  blocks: [
    {
      kind: 'report',
      acts: [{ type: words }],
      body: [paragraph(words)],
      outlets: [outlet],
      days,
    },
  ],
});

export const FERRY = simple(
  'カスピ海フェリー、定期便を週5便に',
  'Caspian ferry to run five times a week',
  'The ferry will run five times a week from June.',
  'jam-news.net',
  day('30.4-2.5', '04-30', '05-02'),
);
export const ENVOY = simple(
  'ノルドラント特使、バクーを訪問',
  'Envoy of Nordland visits Baku',
  'The envoy arrived on May 9.',
  'mfa.gov.az',
  day('5月9日', '05-09'),
);
export const FILM: WeekItem = {
  ja: '日本映画週間、バクーで始まる',
  en: 'Week of Japanese films opens in Baku',
  blocks: [
    {
      kind: 'report',
      acts: [
        { type: 'The week opened with ' },
        { press: 'Control+i' },
        { type: 'The Long Quay' },
        { press: 'Control+i' },
        { type: '.' },
      ],
      body: [paragraph('The week opened with ', text('The Long Quay', 'italic'), '.')],
      outlets: ['trend'],
      days: day('9.5', '05-09'),
    },
  ],
};
export const LETTERS = simple(
  'シャマヒ県知事、トルコの姉妹都市を訪問',
  'Head of Şamaxı district visits twin town in Türkiye',
  'Əliağa Gözəlov visited the town of İzmitözü and its “Şamaxı” park.',
  'anadolu agency',
  day('11.5.2026', '05-11'),
);
export const FORUM: WeekItem = {
  ja: '物流フォーラム、20か国が参加',
  en: 'Logistics forum draws 20 countries',
  blocks: [
    {
      kind: 'report',
      acts: [{ type: 'Guests came from 20 countries. R&D was <one> of 3*4 topics.' }],
      body: [paragraph('Guests came from 20 countries. R&D was <one> of 3*4 topics.')],
      outlets: ['report'],
      days: day('12-13.5', '05-12', '05-13'),
    },
    {
      kind: 'note',
      acts: [{ type: 'Last year 17 countries took part.' }],
      body: [paragraph('Last year 17 countries took part.')],
      outlets: ['report'],
      days: day('13.5', '05-13'),
    },
  ],
};
export const GAS = simple(
  'ガス供給協定を5年延長',
  'Gas supply agreement prolonged by five years',
  'The agreement was prolonged until 2031.',
  'apa',
  day('15.5', '05-15'),
);
