import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { hasJapanese, hasLatin, mainLanguage, splitByLanguage, type Language } from './script.ts';

/** `ja:日本|en: a`: a split in one line. */
const split = (text: string, base: Language): string =>
  splitByLanguage(text, base)
    .map((run) => `${run.lang}:${run.text}`)
    .join('|');

describe('a text is split by language', () => {
  test.each<[string, string, Language, string]>([
    ['Japanese alone', '外相、会談', 'ja', 'ja:外相、会談'],
    ['English alone', 'The FM said.', 'en', 'en:The FM said.'],
    ['other alphabets as English', 'Əliyev, Čapek, Москва', 'ja', 'en:Əliyev, Čapek, Москва'],
    ['a Latin word in Japanese', '日本EU会談', 'ja', 'ja:日本|en:EU|ja:会談'],
    ['digits in Japanese', '第3回', 'en', 'ja:第3回'],
    ['digits in English', 'the 3rd', 'ja', 'en:the 3rd'],
    ['digits alone, in Japanese', '2026', 'ja', 'ja:2026'],
    ['digits alone, in English', '2026', 'en', 'en:2026'],
    ['full-width letters as Japanese', 'ＥＵ', 'en', 'ja:ＥＵ'],
    ['half-width kana as Japanese', 'ｱｾﾞﾙﾊﾞｲｼﾞｬﾝ', 'en', 'ja:ｱｾﾞﾙﾊﾞｲｼﾞｬﾝ'],
    ['nothing', '', 'ja', ''],
  ])('%s', (_name, text, base, expected) => {
    expect(split(text, base)).toBe(expected);
  });
});

describe('quotes, dashes and spaces take the language', () => {
  test.each<[string, string, Language, string]>([
    ['of both neighbours', '外相“会談”と', 'en', 'ja:外相“会談”と'],
    ['of both neighbours', 'the “visit” of', 'ja', 'en:the “visit” of'],
    ['of both neighbours', '報告書—中位', 'en', 'ja:報告書—中位'],
    ['of both neighbours', 'it’s – well – so', 'ja', 'en:it’s – well – so'],
    ['of the paragraph between two', '“EU”外相', 'ja', 'ja:“|en:EU|ja:”外相'],
    ['of the paragraph between two', '“EU”外相', 'en', 'en:“EU”|ja:外相'],
    ['of the paragraph at its ends', '“会談”', 'en', 'en:“|ja:会談|en:”'],
    ['of the paragraph at its ends', '“会談”', 'ja', 'ja:“会談”'],
    ['of the neighbours as one stretch', 'DSA – 2026 – 展示', 'ja', 'en:DSA|ja: – 2026 – 展示'],
  ])('%s: %s', (_name, text, base, expected) => {
    expect(split(text, base)).toBe(expected);
  });

  test('but Japanese signs are Japanese', () => {
    expect(split('EU、「DSA」', 'en')).toBe('en:EU|ja:、「|en:DSA|ja:」');
  });

  test('a combining mark stays with its letter', () => {
    expect(split('日本e\u0301か\u3099', 'en')).toBe('ja:日本|en:e\u0301|ja:か\u3099');
  });
});

const language = fc.constantFrom<Language>('ja', 'en');
const mixed = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        '日本',
        'EU',
        ' ',
        '“',
        '”',
        '—',
        '2026',
        '、',
        'ə',
        '😀',
        '\u0301',
        'ー',
        '\ud83d',
      ),
      fc.string({ unit: 'binary', maxLength: 4 }),
    ),
    { maxLength: 12 },
  )
  .map((parts) => parts.join(''));

describe('law: a split', () => {
  test('put together again is the text', () => {
    fc.assert(
      fc.property(mixed, language, (text, base) => {
        expect(
          splitByLanguage(text, base)
            .map((run) => run.text)
            .join(''),
        ).toBe(text);
      }),
      { numRuns: 300 },
    );
  });

  test('has no empty run, and no two of one language side by side', () => {
    fc.assert(
      fc.property(mixed, language, (text, base) => {
        const runs = splitByLanguage(text, base);
        expect(runs.filter((run) => run.text === '')).toEqual([]);
        expect(runs.filter(({ lang }, index) => lang === runs[index + 1]?.lang)).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });

  test('has kana and han in Japanese runs only', () => {
    fc.assert(
      fc.property(mixed, language, (text, base) => {
        const english = splitByLanguage(text, base).filter(({ lang }) => lang === 'en');
        expect(english.filter((run) => hasJapanese(run.text))).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });
});

describe('the main language of a text', () => {
  test.each<[string, Language, Language]>([
    ['外相、Freedom Houseの報告書に反論', 'en', 'ja'],
    ['EU・CIS双方の監視団', 'en', 'ja'],
    ['FM Safarli visits 日本', 'ja', 'en'],
    ['Минобороны сообщило', 'ja', 'en'],
    ['2026', 'ja', 'ja'],
    ['2026', 'en', 'en'],
    ['', 'ja', 'ja'],
  ])('%s (else %s): %s', (text, fallback, expected) => {
    expect(mainLanguage(text, fallback)).toBe(expected);
  });
});

test.each([
  ['会談', true, false],
  ['かな', true, false],
  ['カナー', true, false],
  ['ｶﾅ', true, false],
  ['々', true, false],
  ['EU', false, true],
  ['Ə', false, true],
  ['EU会談', true, true],
  ['2026', false, false],
  ['、。「」', false, false],
  ['', false, false],
])('%j has Japanese: %s, has Latin: %s', (text, japanese, latin) => {
  expect([hasJapanese(text), hasLatin(text)]).toEqual([japanese, latin]);
});
