import { expect, test } from 'vitest';
import { joinLines } from './join-lines.ts';
import { sheetOfText } from './sheet-of-text.ts';

const texts = (text: string): string[] =>
  joinLines(sheetOfText(text).lines).flatMap(({ cut, text: one, depth }) =>
    cut === null ? [`${'-'.repeat(depth)}${one}`] : [],
  );

test('lines that a PDF broke are joined, over a page’s end too, and parted words', () => {
  const pdf = [
    'The two countries have agreed on tariffs for the trans-Caspian corri-',
    'dor, the Baku-',
    'Tbilisi line included, officials said on Monday. The long-',
    'term contract will be signed in May, according to the ministry and',
    '',
    'CASPIAN REVIEW',
    '12',
    '',
    'will be valid for ten years. It was negotiated for three years in',
    'all, an official said.',
    'A second paragraph begins here and is not part of the one before it.',
    'CASPIAN REVIEW',
    '13',
  ];
  expect(texts(pdf.join('\n'))).toEqual([
    'The two countries have agreed on tariffs for the trans-Caspian corridor, the Baku-Tbilisi line included, officials said on Monday. The long-term contract will be signed in May, according to the ministry and will be valid for ten years. It was negotiated for three years in all, an official said.',
    'A second paragraph begins here and is not part of the one before it.',
  ]);
});

test('a running head names the publication', () => {
  expect(sheetOfText('REVIEW\n1\nText.\nREVIEW\n2\nMore.').facts.siteNames).toEqual(['REVIEW']);
});

test('quoted mails, soft hyphens and lists', () => {
  expect(texts('> Text of a min\u00ad\n> ister\n> - one\n>> - two\n• three')).toEqual([
    'Text of a minister',
    '-one',
    '-two',
    '-three',
  ]);
});

test('a dash that opens somebody’s words is no bullet', () => {
  expect(texts('– When will it open?\n– In May.\n– a list item;')).toEqual([
    '– When will it open?',
    '– In May.',
    '-a list item;',
  ]);
});

test('Japanese lines that were broken are joined without a space', () => {
  const lines = [
    'アゼルバイジャンの首都バクーで二十一日、',
    '国際見本市が始まった。日本からは二社が',
    '出展し、検査機器を紹介している。主催者',
    'によると、十八か国から九十社が参加した。',
  ];
  expect(texts(lines.join('\n'))).toEqual([lines.join('')]);
});

test('each line of a text that was not broken is a paragraph', () => {
  expect(texts('First line of it.\nSecond line.\nThird line')).toEqual([
    'First line of it.',
    'Second line.',
    'Third line',
  ]);
});
