import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { excerptsOf } from './excerpts.ts';

describe('the excerpts of a change', () => {
  test.each<[string, string, string, [string, string][]]>([
    ['none, where nothing changed', '会談した。', '会談した。', []],
    ['none, for white space', 'One sentence', 'One  sentence', []],
    [
      'the sentence of each',
      'イラン外相と会談した。両者は協力について話し合った。',
      'イラン首相と会談した。両者は運輸について話し合った。',
      [
        ['イラン外相と会談した。', 'イラン首相と会談した。'],
        ['両者は協力について話し合った。', '両者は運輸について話し合った。'],
      ],
    ],
    [
      'one for two changes of a sentence',
      'On 3 April he met the foreign minister of Iran. He left.',
      'On 4 April he met the prime minister of Iran. He left.',
      [
        [
          'On 3 April he met the foreign minister of Iran.',
          'On 4 April he met the prime minister of Iran.',
        ],
      ],
    ],
    [
      'whole words of a long sentence, cut at both ends',
      'アゼルバイジャンの通信社によれば、アリエフ大統領は首都バクーの大統領府において来訪中のイラン外相と会談し、エネルギー、運輸及び貿易の分野における両国間の協力について話し合った。',
      'アゼルバイジャンの通信社によれば、アリエフ大統領は首都バクーの大統領府において来訪中のイラン首相と会談し、エネルギー、運輸及び貿易の分野における両国間の協力について話し合った。',
      [
        [
          '……アリエフ大統領は首都バクーの大統領府において来訪中のイラン外相と会談し、エネルギー、運輸及び貿易の分野における両国間の協力……',
          '……アリエフ大統領は首都バクーの大統領府において来訪中のイラン首相と会談し、エネルギー、運輸及び貿易の分野における両国間の協力……',
        ],
      ],
    ],
    [
      'what stands beside a sentence that came',
      'He spoke. He came.',
      'He spoke. Nobody asked why. He came.',
      [['He came.', 'Nobody asked why. He came.']],
    ],
    ['nothing beside a text that is new', '', '外相が会談。', [['', '外相が会談。']]],
    ['nothing beside a text that went', 'Gone.', '', [['Gone.', '']]],
  ])('%s', (_name, before, after, expected) => {
    expect(excerptsOf(before, after).map(({ wrong, right }) => [wrong, right])).toEqual(expected);
  });
});

const word = fc.constantFrom(
  '外相',
  'が',
  'の',
  '会談',
  '。',
  'the ',
  'minister ',
  ' ',
  '. ',
  '、',
  '\n',
  '😀',
);
const text = fc.array(word, { maxLength: 60, size: 'max' }).map((words) => words.join(''));

test('law: excerpts are of the texts, differ, and are told wherever more than space changed', () => {
  const plain = (one: string): string => one.replace(/^……|……$/g, '');
  const spaced = (one: string): string => one.replace(/\s+/g, ' ').trim();
  fc.assert(
    fc.property(text, text, (before, after) => {
      const excerpts = excerptsOf(before, after);
      for (const { wrong, right } of excerpts) {
        expect(before).toContain(plain(wrong));
        expect(after).toContain(plain(right));
        expect(wrong).not.toBe(right);
      }
      if (spaced(before).replace(/ /g, '') !== spaced(after).replace(/ /g, '')) {
        expect(excerpts).not.toEqual([]);
      }
      expect(excerptsOf(before, before)).toEqual([]);
    }),
    { numRuns: 500 },
  );
});
