import { describe, expect, test } from 'vitest';
import {
  bulletOf,
  continues,
  endsSentence,
  looksLikeLabel,
  looksLikePageNumber,
  notePrefixLength,
  sameTitle,
  startsLowerCase,
} from './line-shape.ts';

describe('a bullet', () => {
  test.each([
    ['● 会談', '●', 2],
    ['●会談', '●', 1],
    ['●FM visits', '●', 1],
    ['・会談', '・', 1],
    ['･会談', '･', 1],
    ['• trade', '•', 2],
    ['- trade', '-', 2],
    ['-会談', '-', 1],
    ['-「会談」', '-', 1],
    ['* trade', '*', 2],
    ['– trade', '–', 2],
    ['  ●  会談', '●', 5],
    ['● ', '●', 2],
  ])('%j is %s', (text, sign, length) => {
    expect(bulletOf(text)).toEqual({ sign, length });
  });

  test.each(['-5 degrees', '*bold*', '**bold**', '会談', '-', '', 'a - b', '1. x', '(- x'])(
    '%j has none',
    (text) => {
      expect(bulletOf(text)).toBeNull();
    },
  );
});

describe('NOTE:', () => {
  test.each([
    ['NOTE: remark', 6],
    ['NOTE:remark', 5],
    ['Note: remark', 6],
    ['note : remark', 7],
    ['NOTE：remark', 5],
    ['NOTE:', 5],
  ])('%j begins with %d characters of it', (text, length) => {
    expect(notePrefixLength(text)).toBe(length);
  });
  test.each(['NOTES: x', 'A NOTE: x', 'NOTE x', 'Noted: x', ''])('%j does not', (text) => {
    expect(notePrefixLength(text)).toBe(0);
  });
});

describe('the end of a sentence', () => {
  test.each([
    'It ended.',
    'Did it?',
    'It did!',
    'and so on…',
    'as follows:',
    'one;',
    '終わった。',
    'He said: “No.”',
    'It ended (at last.)',
    'It ended. ',
  ])('%j is one', (text) => {
    expect(endsSentence(text)).toBe(true);
  });
  test.each(['It was the', 'one, two,', 'in the “north”', 'Azerbaijani MFA', '', '(see'])(
    '%j is none',
    (text) => {
      expect(endsSentence(text)).toBe(false);
    },
  );
});

describe('a cut paragraph', () => {
  test.each([
    ['It was the', 'first of its kind.', true],
    ['It was the', 'First of its kind.', true],
    ['It ended.', 'and began.', true],
    ['It ended.', '“and began.”', true],
    ['It ended.', 'It began.', false],
    ['It ended.', '2026 began.', false],
    ['終わった。', '始まった。', false],
  ])('%j + %j: %s', (previous, next, expected) => {
    expect(continues(previous, next)).toBe(expected);
  });

  test.each([
    ['əlavə', true],
    ['(and so', true],
    ['And', false],
    ['5 men', false],
    ['', false],
  ])('%j begins in lower case: %s', (text, expected) => {
    expect(startsLowerCase(text)).toBe(expected);
  });
});

describe('a label', () => {
  test.each([
    'Azerbaijani MFA',
    'Iranian MFA',
    'Azerbaijani Presidential Office',
    'MOD of Armenia (via Telegram)',
    'Əli Məmmədov, press secretary',
    '“Xəzər” agency',
    'BBC',
  ])('could be %j', (text) => {
    expect(looksLikeLabel(text)).toBe(true);
  });

  test.each([
    'Azerbaijani MFA.',
    'Azerbaijani MFA:',
    'It was a short visit',
    'The minister said',
    'according to the ministry',
    'One two three four five six seven eight nine ten',
    `A${'a'.repeat(64)}`,
    '外務省',
    'TREND (TREND / 31.03.2026)',
    'He left. She stayed',
    '',
  ])('is not %j', (text) => {
    expect(looksLikeLabel(text)).toBe(false);
  });
});

describe('a page number', () => {
  test.each(['12', '- 3 -', '-3-', '– 12 –', '－ ３ －', '1234'])('is %j', (text) => {
    expect(looksLikePageNumber(text)).toBe(true);
  });
  test.each(['12345', '- 3', '3 -', '1.', 'p. 3', '2026年', '-', ''])('is not %j', (text) => {
    expect(looksLikePageNumber(text)).toBe(false);
  });
});

describe('two titles are the same', () => {
  test.each([
    ['軍事・治安関係', '軍事･治安関係'],
    ['軍事・治安関係', '軍事治安関係'],
    ['軍事・治安関係', ' 軍事 ・ 治安関係 '],
    ['内政関連', '内政関連:'],
    ['内政関連', '内政関連。'],
    ['Ａ１', 'A1'],
  ])('%j and %j', (a, b) => {
    expect(sameTitle(a, b)).toBe(true);
  });
  test.each([
    ['内政関連', '外政関連'],
    ['内政関連', '内政関連など'],
    ['内政関連', ''],
  ])('but not %j and %j', (a, b) => {
    expect(sameTitle(a, b)).toBe(false);
  });
});
