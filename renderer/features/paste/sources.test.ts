import { expect, test } from 'vitest';
import { isArticleFile, sameSources, sourceOf } from './sources.ts';

test.each([
  ['nothing', { html: null, text: ' \n', url: null }, 'empty'],
  ['empty HTML', { html: ' ', text: '', url: null }, 'empty'],
  [
    'a picture that was copied in a browser',
    {
      html: '<meta charset="utf-8"><img src="https://example.org/a.png" alt="x">',
      text: '',
      url: null,
    },
    'picture',
  ],
])('%s', (_name, clipboard, error) => {
  expect(sourceOf(clipboard)).toEqual({ ok: false, error });
});

test('text, and HTML without text, are a source', () => {
  const url = 'https://example.org/';
  expect(sourceOf({ html: null, text: 'a', url })).toEqual({
    ok: true,
    value: { kind: 'clipboard', html: null, text: 'a', url },
  });
  expect(sourceOf({ html: '<p>a</p>', text: '', url: null }).ok).toBe(true);
});

test.each([
  ['a.html', true, false],
  ['a.HTM', true, false],
  ['a.txt', true, false],
  ['a.mhtml', true, true],
  ['a.mht', true, true],
  ['a.eml', true, true],
  ['a.msg', true, true],
  ['a.docx', false, false],
  ['a.digest.json', false, false],
  ['html', false, false],
])('%s holds articles in a digest: %s, in the list: %s', (name, inDigest, inList) => {
  const file = new File([], name);
  expect([isArticleFile(file, true), isArticleFile(file, false)]).toEqual([inDigest, inList]);
});

test('the same source is known again', () => {
  const clipboard = { kind: 'clipboard', html: null, text: 'a', url: null } as const;
  const file = (...bytes: number[]) =>
    ({ kind: 'file', name: 'a.eml', bytes: new Uint8Array(bytes) }) as const;
  expect(sameSources([clipboard, file(1, 2)], [{ ...clipboard }, file(1, 2)])).toBe(true);
  expect(sameSources([clipboard], [{ ...clipboard, text: 'b' }])).toBe(false);
  expect(sameSources([file(1, 2)], [file(1, 3)])).toBe(false);
  expect(sameSources([clipboard], [file(1)])).toBe(false);
  expect(sameSources([clipboard], [clipboard, clipboard])).toBe(false);
});
