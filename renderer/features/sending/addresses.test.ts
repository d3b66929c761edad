import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addressLines, readAddresses, withoutDoubles } from './addresses.ts';

describe('addresses as people paste them', () => {
  test.each<[string, string, [string, string][]]>([
    ['a line', '山田 太郎 <yamada@example.jp>', [['山田 太郎', 'yamada@example.jp']]],
    ['a bare one', ' yamada@example.jp ', [['', 'yamada@example.jp']]],
    [
      'lines',
      '山田 太郎 <yamada@example.jp>\r\n佐藤 <sato@example.jp>',
      [
        ['山田 太郎', 'yamada@example.jp'],
        ['佐藤', 'sato@example.jp'],
      ],
    ],
    [
      'from Outlook',
      '"Yamada, Taro" <yamada@example.jp>; Sato, Hanako <sato@example.jp>;',
      [
        ['Yamada, Taro', 'yamada@example.jp'],
        ['Sato, Hanako', 'sato@example.jp'],
      ],
    ],
    [
      'with commas',
      'Taro <yamada@example.jp>, sato@example.jp、suzuki@example.jp',
      [
        ['Taro', 'yamada@example.jp'],
        ['', 'sato@example.jp'],
        ['', 'suzuki@example.jp'],
      ],
    ],
    [
      'from a table',
      '山田 太郎\tyamada@example.jp\n佐藤\tsato@example.jp',
      [
        ['山田 太郎', 'yamada@example.jp'],
        ['佐藤', 'sato@example.jp'],
      ],
    ],
    ['in full width', '山田＜ｙａｍａｄａ＠example.jp＞', [['山田', 'yamada@example.jp']]],
    ['from a page', '<mailto:yamada@example.jp>', [['', 'yamada@example.jp']]],
    [
      'with spaces between',
      'a@example.jp b@example.jp',
      [
        ['', 'a@example.jp'],
        ['', 'b@example.jp'],
      ],
    ],
    ['twice, named once', 'A@example.jp\n甲 <a@example.jp>', [['甲', 'a@example.jp']]],
    ['none', ' \n ; ', []],
  ])('%s', (_case, text, expected) => {
    const { addresses, wrong } = readAddresses(text);
    expect(addresses.map(({ name, address }) => [name, address])).toEqual(expected);
    expect(wrong).toEqual([]);
  });

  test('what is no address is named, and the others are kept', () => {
    const text = '山田 太郎\n<no-at>\na@b\nok@example.jp\n甲 <乙@example.jp>\nx@example.jp y';
    expect(readAddresses(text)).toEqual({
      addresses: [{ name: '', address: 'ok@example.jp' }],
      wrong: ['山田 太郎', '<no-at>', 'a@b', '甲 <乙@example.jp>', 'x@example.jp y'],
    });
  });

  test('what is written is read again', () => {
    const name = fc
      .string({ unit: fc.constantFrom('山', 'a', ' ', ',', ';', '、', '.', '(', "'") })
      .map((text) =>
        text
          .trim()
          .replace(/\s+/gu, ' ')
          .replace(/^(')(.*)\1$/u, '$2'),
      )
      .filter((text) => !/^'.*'$/u.test(text));
    const address = fc.stringMatching(/^[a-z]{1,8}@[a-z]{2,8}\.jp$/u);
    const list = fc.uniqueArray(fc.record({ name, address }), {
      selector: (one) => one.address,
      maxLength: 8,
    });
    fc.assert(
      fc.property(list, (addresses) => {
        expect(readAddresses(addressLines(addresses))).toEqual({ addresses, wrong: [] });
      }),
    );
  });
});

test('whoever is named twice gets one mail, by the most open way', () => {
  const one = (address: string, way: 'to' | 'cc' | 'bcc') => ({ name: '', address, way });
  expect(withoutDoubles([one('A@x.jp', 'bcc'), one('b@x.jp', 'cc'), one('a@x.jp', 'to')])).toEqual([
    one('a@x.jp', 'to'),
    one('b@x.jp', 'cc'),
  ]);
});
