import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decodeText, isBinary } from './decode-text.ts';
import { COMMON, encode, encodeUtf8, encodeWide, type Japanese } from './testing/encode.ts';

/** A whole short report of letters that every encoding has. */
const REPORT = [
  'アゼルバイジャン政治・治安情報',
  '(公開情報とりまとめ)',
  '2026年3月21日～4月3日',
  '在アゼルバイジャン大使館',
  '1. 軍事・治安関係',
  '● 国防省、演習の開始を発表',
  'Defense Ministry announces start of exercise',
  'The exercise will last for five days. (TREND / 31.03.2026)',
  'END',
  '',
].join('\r\n');

const utf16: readonly (readonly [string, 'le' | 'be', boolean])[] = [
  ['UTF-16 LE with its mark', 'le', true],
  ['UTF-16 BE with its mark', 'be', true],
  ['UTF-16 LE without a mark', 'le', false],
  ['UTF-16 BE without a mark', 'be', false],
];
const japanese: readonly Japanese[] = ['shift_jis', 'euc-jp', 'iso-2022-jp'];

describe('a report is decoded', () => {
  test.each([
    ['with a mark', true],
    ['without a mark', false],
  ])('from UTF-8 %s', (_name, mark) => {
    const text = `${REPORT}Əliyev, Čapek, 𠮷野家 😀`;
    expect(decodeText(encodeUtf8(text, mark))).toEqual({ text, encoding: 'utf-8' });
  });

  test.each(utf16)('from %s', (_name, order, mark) => {
    const text = `${REPORT}Əliyev, Čapek, 𠮷野家 😀`;
    const bytes = encodeWide(text, order, mark);
    expect(decodeText(bytes)).toEqual({ text, encoding: `utf-16${order}` });
    expect(isBinary(bytes)).toBe(false);
  });

  test.each(japanese)('from %s', (encoding) => {
    expect(decodeText(encode(REPORT, encoding))).toEqual({ text: REPORT, encoding });
  });

  test('from CP932 with letters that Windows added', () => {
    const text = '①㈱髙﨑Ⅲ～－∥￢№㍻ｱｾﾞﾙﾊﾞｲｼﾞｬﾝ';
    const bytes = Uint8Array.from(
      [
        '8740 878a fbfc ed95 8756 8160 817c 8161 81ca 8782 877e',
        'b1 be de d9 ca de b2 bc de ac dd',
      ].flatMap((hex) => [...Buffer.from(hex.replaceAll(' ', ''), 'hex')]),
    );
    expect(decodeText(bytes)).toEqual({ text, encoding: 'shift_jis' });
  });
});

describe('short texts are decoded', () => {
  test.each([
    ['one letter', 'a'],
    ['two letters', 'OK'],
    ['one kana', 'あ'],
    ['one han', '日'],
    ['one emoji', '😀'],
    ['letters with accents', 'Əliyev'],
    ['half-width kana', 'ｱｾﾞﾙ'],
    ['no text', ''],
  ])('%s in UTF-8', (_name, text) => {
    expect(decodeText(encodeUtf8(text))).toEqual({ text, encoding: 'utf-8' });
  });

  test.each(['会談', '外相、会談', '● 会談', '日本', 'カスピ海', '①'])('%s in CP932', (text) => {
    expect(decodeText(encode(text, 'shift_jis'))).toEqual({ text, encoding: 'shift_jis' });
  });

  test.each(['外相会談', '● 国防相、アンカラを訪問'])('%s in EUC-JP', (text) => {
    expect(decodeText(encode(text, 'euc-jp'))).toEqual({ text, encoding: 'euc-jp' });
  });

  test.each(utf16)('from %s', (_name, order, mark) => {
    const text = 'OK (TREND / 31.03.2026)';
    expect(decodeText(encodeWide(text, order, mark))).toEqual({ text, encoding: `utf-16${order}` });
  });
});

describe('what is in no encoding is not decoded', () => {
  test.each([
    ['bytes that no encoding has', [0x41, 0xff, 0xfe, 0x41]],
    ['UTF-8 with a mark and a wrong byte', [0xef, 0xbb, 0xbf, 0x41, 0xff]],
    ['UTF-16 of an odd number of bytes', [0xff, 0xfe, 0x41, 0x00, 0x42]],
    ['UTF-16 with half a pair', [0xff, 0xfe, 0x3d, 0xd8, 0x41, 0x00]],
  ])('%s', (_name, bytes) => {
    expect(decodeText(Uint8Array.from(bytes))).toBeNull();
  });
});

describe('a file is binary', () => {
  const zeros = (length: number): number[] => Array<number>(length).fill(0);
  test.each([
    ['a PNG', [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, ...zeros(3), 13, 0x49, 0x48]],
    ['a program', [0x7f, 0x45, 0x4c, 0x46, 2, 1, 1, ...zeros(9), 3, 0, 0x3e, 0]],
    ['a Windows program', [0x4d, 0x5a, 0x90, 0, 3, ...zeros(3), 4, ...zeros(3), 0xff, 0xff]],
    ['zeros', zeros(5000)],
    ['a single zero', [0]],
  ])('%s', (_name, bytes) => {
    expect(isBinary(Uint8Array.from(bytes))).toBe(true);
  });

  test.each([
    ['UTF-8', encodeUtf8(REPORT)],
    ['CP932', encode(REPORT, 'shift_jis')],
    ['ISO-2022-JP', encode(REPORT, 'iso-2022-jp')],
    ['nothing', new Uint8Array()],
  ])('but not text in %s', (_name, bytes) => {
    expect(isBinary(bytes)).toBe(false);
  });
});

describe('law: any text in Unicode is decoded', () => {
  /** Without the escapes of ISO-2022-JP, which mean another encoding. */
  const anyText = fc
    .string({ unit: 'binary', maxLength: 200 })
    .map((text) => text.replace(/[\0\u001b\ufeff]/g, ''));

  test('from UTF-8, with or without a mark', () => {
    fc.assert(
      fc.property(anyText, fc.boolean(), (text, mark) => {
        expect(decodeText(encodeUtf8(text, mark))).toEqual({ text, encoding: 'utf-8' });
      }),
      { numRuns: 300 },
    );
  });

  test('from UTF-16 with a mark', () => {
    fc.assert(
      fc.property(anyText, fc.constantFrom<'le' | 'be'>('le', 'be'), (text, order) => {
        const encoding = `utf-16${order}`;
        expect(decodeText(encodeWide(text, order, true))).toEqual({ text, encoding });
      }),
      { numRuns: 200 },
    );
  });
});

describe('law: any report of Japanese and English lines is decoded', () => {
  const kana = fc.constantFrom(
    ...Array.from('アイウエオカキクケコサシスセソタチツテトナニノハヒフヘホをはがのにでと、。・'),
  );
  const rare = fc.constantFrom(...COMMON);
  const line = fc
    .tuple(
      fc.array(fc.oneof({ weight: 9, arbitrary: kana }, { weight: 2, arbitrary: rare }), {
        minLength: 8,
        maxLength: 40,
      }),
      fc.stringMatching(/^[A-Za-z ,.()/0-9]{0,60}$/),
    )
    .map(([letters, english]) => `● ${letters.join('')}\r\n${english}\r\n`);
  const report = fc.array(line, { minLength: 3, maxLength: 8 }).map((lines) => lines.join(''));

  test.each(japanese)('from %s', (encoding) => {
    fc.assert(
      fc.property(report, (text) => {
        expect(decodeText(encode(text, encoding))).toEqual({ text, encoding });
      }),
      { numRuns: 200 },
    );
  });

  test.each(utf16)('from %s', (_name, order, mark) => {
    fc.assert(
      fc.property(report, (text) => {
        const whole = `${text}The ministry gave no names. (TREND / 31.03.2026)\r\n`.repeat(2);
        const encoding = `utf-16${order}`;
        expect(decodeText(encodeWide(whole, order, mark))).toEqual({ text: whole, encoding });
      }),
      { numRuns: 100 },
    );
  });
});

test('law: no bytes make it throw, and what it says is what the bytes say', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 100 }), (bytes) => {
      const decoded = decodeText(bytes);
      if (decoded === null) return;
      const strict = new TextDecoder(decoded.encoding, { fatal: true });
      expect(decoded.text).toBe(strict.decode(bytes));
      expect(decoded.text).not.toContain('\ufffd');
    }),
    { numRuns: 300 },
  );
});

test('a Japanese text longer than the sample that is looked at is decoded as a whole', () => {
  const text = 'あ日本語の長い文章。'.repeat(40_000);
  expect(decodeText(encode(text, 'shift_jis'))).toEqual({ text, encoding: 'shift_jis' });
  expect(decodeText(encode(`a${text}`, 'euc-jp'))).toEqual({
    text: `a${text}`,
    encoding: 'euc-jp',
  });
});
