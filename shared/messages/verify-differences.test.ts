import { expect, test } from 'vitest';
import type { PrintedPlace } from '../domain/correction.ts';
import type { Difference } from '../domain/verdict.ts';
import { differenceText } from './verify-differences.ts';

const place: PrintedPlace = {
  section: { key: 'domestic', number: 2, title: '内政関連' },
  number: 3,
  headline: { ja: '大統領が演説', en: 'President speaks' },
};
const to: PrintedPlace = { ...place, number: 1, headline: { ja: '', en: 'Only English' } };
const second = { number: 2, of: 2 };
const only = { number: 1, of: 1 };
const instead = { wrong: 'led', right: null };

test.each<[Difference, string, string]>([
  [
    { kind: 'text', at: { kind: 'header', field: 'issuer', wrong: 'a', right: 'b' } },
    'issuer: approved: 「a」; in the file: 「b」',
    '発行者: 承認: 「a」 / ファイル: 「b」',
  ],
  [
    { kind: 'text', at: { kind: 'text', place, field: 'body', block: second, ...instead } },
    '2. 内政関連, item 3 「大統領が演説」, account 2, text: approved: 「led」; in the file: nothing',
    '2. 内政関連 3番目「大統領が演説」の2番目の記事 本文: 承認: 「led」 / ファイル: なし',
  ],
  [
    { kind: 'text', at: { kind: 'text', place, field: 'headline-en', block: null, ...instead } },
    '2. 内政関連, item 3 「大統領が演説」, English headline: approved: 「led」; in the file: nothing',
    '2. 内政関連 3番目「大統領が演説」 英語見出し: 承認: 「led」 / ファイル: なし',
  ],
  [
    {
      kind: 'text',
      at: { kind: 'block-kind', place, block: only, wrong: 'note', right: 'report' },
    },
    '2. 内政関連, item 3 「大統領が演説」: a report became a note, or a note a report',
    '2. 内政関連 3番目「大統領が演説」: 記事と NOTE が入れ替わっています',
  ],
  [
    { kind: 'text', at: { kind: 'item-added', place } },
    '2. 内政関連, item 3 「大統領が演説」: is not in what was approved',
    '2. 内政関連 3番目「大統領が演説」: 承認された版にない項目です',
  ],
  [
    { kind: 'text', at: { kind: 'item-removed', place } },
    '2. 内政関連, item 3 「大統領が演説」: is missing in the file',
    '2. 内政関連 3番目「大統領が演説」: ファイルにありません',
  ],
  [
    { kind: 'text', at: { kind: 'item-moved', place, to } },
    '2. 内政関連, item 3 「大統領が演説」: stands elsewhere in the file: 2. 内政関連, item 1 「Only English」',
    '2. 内政関連 3番目「大統領が演説」: 掲載位置が異なります: 2. 内政関連 1番目「Only English」',
  ],
  [
    { kind: 'section-title', number: 2, wrong: '内政関連', right: null },
    'Title of section 2: approved: 「内政関連」; in the file: nothing',
    '第2節の見出し: 承認: 「内政関連」 / ファイル: なし',
  ],
  [
    { kind: 'look', place, block: only, words: 'led' },
    '2. 内政関連, item 3 「大統領が演説」: 「led」 is bold or italic in one and not in the other',
    '2. 内政関連 3番目「大統領が演説」: 「led」の太字・斜体が異なります',
  ],
  [
    { kind: 'paragraphs', place, block: second },
    '2. 内政関連, item 3 「大統領が演説」, account 2: paragraphs, lists or spaces are others',
    '2. 内政関連 3番目「大統領が演説」の2番目の記事: 段落・箇条書き・空白が異なります',
  ],
  [
    { kind: 'beside', wrong: 'END', right: null },
    'Text outside the items: approved: 「END」; in the file: nothing',
    '項目以外の文: 承認: 「END」 / ファイル: なし',
  ],
  [
    { kind: 'header-footer', wrong: '--', right: '-秘-' },
    'Head or foot of the pages: approved: 「--」; in the file: 「-秘-」',
    'ヘッダー・フッター: 承認: 「--」 / ファイル: 「-秘-」',
  ],
  [{ kind: 'comments' }, 'It has comments.', 'コメントがあります。'],
  [
    { kind: 'bytes' },
    'It is not the PDF that was made; of a PDF, the place is not known.',
    '作成した PDF と一致しません (PDF では箇所は分かりません)。',
  ],
])('%o has its sentence', (one, en, ja) => {
  expect(differenceText(one, 'en')).toBe(en);
  expect(differenceText(one, 'ja')).toBe(ja);
});
