import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Person } from '#shared/domain/person.ts';
import { mentionAt, mentionPieces, mentionsIn, suggestPeople, withMention } from './mentions.ts';

const person = (id: string, name: string, active = true): Person => ({
  id,
  name,
  roles: ['officer'],
  active,
});
const PEOPLE = [
  person('sato', '佐藤'),
  person('hanako', '佐藤 花子'),
  person('smith', 'Anna Smith'),
  person('left', '佐々木', false),
];

describe('a name that is being typed', () => {
  test.each([
    ['@', 1, { at: 0, typed: '' }],
    ['確認を @佐', 6, { at: 4, typed: '佐' }],
    ['確認を＠佐藤 花', 8, { at: 3, typed: '佐藤 花' }],
    ['@佐藤 @An', 7, { at: 4, typed: 'An' }],
    ['mail me@example.org', 15, null],
    ['@a\nb', 4, null],
    ['plain', 5, null],
    ['@佐藤', 0, null],
  ])('%j at %i', (text, caret, expected) => {
    expect(mentionAt(text, caret)).toEqual(expected);
  });

  test('offers people by the beginning of their names first, and nobody who left', () => {
    const ids = (typed: string): string[] => suggestPeople(PEOPLE, typed).map(({ id }) => id);
    expect(ids('').toSorted()).toEqual(['hanako', 'sato', 'smith']);
    expect(ids('佐')).toEqual(['sato', 'hanako']);
    expect(ids('花子')).toEqual(['hanako']);
    expect(ids('smi')).toEqual(['smith']);
    expect(ids('佐々木')).toEqual([]);
  });

  test('becomes the whole name, with the caret behind it', () => {
    const text = '確認を @佐 お願いします';
    const typed = mentionAt(text, 6);
    const [, hanako] = PEOPLE;
    if (!typed || !hanako) throw new Error('nothing typed');
    expect(withMention(text, typed, hanako)).toEqual({
      text: '確認を @佐藤 花子 お願いします',
      caret: 11,
    });
  });
});

describe('the people that a text names', () => {
  test.each([
    ['@佐藤 花子さん、@Anna Smith', ['hanako', 'smith']],
    ['@佐藤、@佐藤', ['sato']],
    ['佐藤 花子', []],
    ['@nobody', []],
    ['＠佐藤 お願いします', ['sato']],
  ])('%j', (text, ids) => {
    expect(mentionsIn(text, PEOPLE)).toEqual(ids);
  });

  test('the pieces are the text, whatever it is', () => {
    const part = fc.oneof(fc.string(), fc.constantFrom('@', '＠', '佐藤', ' 花子', 'Anna Smith'));
    fc.assert(
      fc.property(fc.array(part), (parts) => {
        const text = parts.join('');
        expect(
          mentionPieces(text, PEOPLE)
            .map((piece) => piece.text)
            .join(''),
        ).toBe(text);
      }),
    );
  });
});
