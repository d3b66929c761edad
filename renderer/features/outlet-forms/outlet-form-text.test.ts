import { describe, expect, test } from 'vitest';
import { findForms, readForm, textOf } from './outlet-form-text.ts';

const TREND = { name: 'TREND', domains: ['trend.az'], aliases: ['Trend News Agency'] };
const XEBER = { name: 'XƏZƏR XƏBƏR', domains: ['xezerxeber.az'], aliases: [] };

describe('an outlet that is typed', () => {
  test('addresses become domains, and none is there twice', () => {
    const text = {
      name: '  Valley   Post ',
      domains: 'https://www.Valley.example/news?x=1、valley.example  post.example',
      aliases: 'Valley Post Agency, VP\nVP',
    };
    expect(readForm(text, [TREND])).toEqual({
      form: {
        name: 'Valley Post',
        domains: ['valley.example', 'post.example'],
        aliases: ['Valley Post Agency', 'VP'],
      },
    });
  });
  test('is what it was when nothing was changed', () => {
    expect(readForm(textOf(TREND), [XEBER])).toEqual({ form: TREND });
  });
  test.each([
    [{ name: ' ' }, { field: 'name', why: 'wrong' }],
    [{ name: 'A (B)' }, { field: 'name', why: 'wrong' }],
    [{ name: 'xezer xeber' }, { field: 'name', why: 'taken' }],
    [{ domains: 'a.az, nowhere' }, { field: 'domains', part: 'nowhere' }],
    [{ aliases: `a, ${'b'.repeat(121)}` }, { field: 'aliases', part: 'b'.repeat(121) }],
  ])('%j is refused', (change, trouble) => {
    const text = { name: 'NEW', domains: '', aliases: '', ...change };
    expect(readForm(text, [TREND, XEBER])).toEqual({ trouble });
  });
});

test('outlets are found by name, domain and other name, whatever the letters', () => {
  const found = (query: string): string[] =>
    findForms([XEBER, TREND], query).map(({ name }) => name);
  expect(found('')).toEqual(['TREND', 'XƏZƏR XƏBƏR']);
  expect(found('xezer')).toEqual(['XƏZƏR XƏBƏR']);
  expect(found('news')).toEqual(['TREND']);
  expect(found('.az')).toEqual(['TREND', 'XƏZƏR XƏBƏR']);
  expect(found('nothing')).toEqual([]);
});
