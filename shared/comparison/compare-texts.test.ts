import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compareTexts } from './compare-texts.ts';
import { changesOf, piecesOf, textAfter, textBefore, type Piece } from './pieces.ts';
import { wordsOf } from './words.ts';

const numRuns = Number(process.env.LAW_RUNS ?? 500);

/** `the [-old-]{+new+} text`. */
const marked = (pieces: readonly Piece[]): string =>
  pieces
    .map(
      ({ kind, text }) => ({ same: text, deleted: `[-${text}-]`, inserted: `{+${text}+}` })[kind],
    )
    .join('');

describe('what changed in a text', () => {
  test.each<[string, string, string, string]>([
    ['nothing', '外相が会談した。', '外相が会談した。', '外相が会談した。'],
    ['of nothing', '', '', ''],
    ['all, from nothing', '', '会談', '{+会談+}'],
    [
      'a Japanese word',
      'イラン外相が会談した。',
      'イラン首相が会談した。',
      'イラン[-外相-]{+首相+}が会談した。',
    ],
    [
      'a word put in',
      'The minister spoke.',
      'The foreign minister spoke.',
      'The {+foreign +}minister spoke.',
    ],
    [
      'a date',
      '(TREND / 18.04.2026)',
      '(TREND / 19.04.2026)',
      '(TREND / [-18.04.2026-]{+19.04.2026+})',
    ],
    ['a sign', 'He spoke, and left.', 'He spoke and left.', 'He spoke[-,-] and left.'],
    [
      'two words with only a space between them',
      'He met old friends in Baku.',
      'He met new partners in Baku.',
      'He met [-old friends-]{+new partners+} in Baku.',
    ],
    [
      'two words with only a particle between them',
      '大統領は外相の発言を批判した。',
      '大統領は首相の声明を批判した。',
      '大統領は[-外相の発言-]{+首相の声明+}を批判した。',
    ],
    [
      'two words with enough between them',
      'The visit of the foreign minister of Iran ended.',
      'The tour of the foreign minister of Oman ended.',
      'The [-visit-]{+tour+} of the foreign minister of [-Iran-]{+Oman+} ended.',
    ],
    [
      'all of a sentence',
      'The president opened a new school in Ganja.',
      'Exports of gas rose by four percent last year.',
      '[-The president opened a new school in Ganja.-]{+Exports of gas rose by four percent last year.+}',
    ],
    [
      'a sentence',
      'He spoke. He left. He came.',
      'He spoke. He came.',
      'He spoke. [-He left. -]He came.',
    ],
    [
      'a Japanese sentence',
      '会談した。会見した。会食した。',
      '会談した。会食した。',
      '会談した。[-会見した。-]会食した。',
    ],
    ['a line', 'One.\nTwo.\nThree.', 'One.\nThree.', 'One.\n[-Two.\n-]Three.'],
  ])('%s', (_name, before, after, expected) => {
    expect(marked(compareTexts(before, after))).toBe(expected);
  });

  test('texts too long for words are compared by lines', () => {
    const lines = Array.from(
      { length: 9000 },
      (_, n) => `Line ${String(n)} of a text that is long.`,
    );
    const changed = lines.with(4000, 'Another line.');
    const pieces = compareTexts(lines.join('\n'), changed.join('\n'));
    expect(pieces.filter(({ kind }) => kind !== 'same')).toEqual([
      { kind: 'deleted', text: 'Line 4000 of a text that is long.\n' },
      { kind: 'inserted', text: 'Another line.\n' },
    ]);
  });

  test('texts too different for anything are replaced', () => {
    const text = (word: string): string =>
      Array.from({ length: 4000 }, (_, n) => `${word} ${String((n * 7919) % 4001)}`).join('\n');
    const [before, after] = [text('a'), text('b')];
    expect(changesOf(before, after)).toEqual([{ same: '', deleted: before, inserted: after }]);
  });
});

test('words, spaces and signs', () => {
  const cut = (text: string): string => wordsOf(text).join('|');
  expect(cut('イラン外相が会談した。')).toBe('イラン|外相|が|会談|した|。');
  expect(cut('He said: “it’s 3.5%” (APA / 18.04.2026)')).toBe(
    'He| |said|:| |“|it’s| |3.5|%|”| |(|APA| |/| |18.04.2026|)',
  );
});

/** Texts that have much in common: of few words, in two languages, with broken letters too. */
const word = fc.constantFrom(
  '外相',
  'が',
  'の',
  '会談',
  '。',
  'the ',
  'minister',
  ' ',
  ', ',
  '\n',
  '😀',
  '\ud83d',
  'é',
);
const text = fc.oneof(
  fc.array(word, { maxLength: 30 }).map((words) => words.join('')),
  fc.string({ unit: 'binary' }),
);

describe('law: a comparison', () => {
  const laws = (compare: (before: string, after: string) => Piece[]) => (): void => {
    fc.assert(
      fc.property(text, text, (before, after) => {
        const pieces = compare(before, after);
        expect(textBefore(pieces)).toBe(before);
        expect(textAfter(pieces)).toBe(after);
        pieces.forEach((piece, index) => {
          expect(piece.text).not.toBe('');
          expect(piece.kind).not.toBe(pieces[index + 1]?.kind);
          if (piece.kind === 'inserted') expect(pieces[index + 1]?.kind).not.toBe('deleted');
        });
        if (before === after) expect(pieces.every(({ kind }) => kind === 'same')).toBe(true);
      }),
      { numRuns },
    );
  };
  test('holds both texts, for people', laws(compareTexts));
  test(
    'holds both texts, word by word',
    laws((a, b) => piecesOf(changesOf(a, b))),
  );
});
