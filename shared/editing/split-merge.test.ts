import { describe, expect, test } from 'vitest';
import { textNode } from '#shared/domain/body.ts';
import type { Block, Item } from '#shared/domain/digest.ts';
import {
  bodyOf,
  digestOf,
  frozen,
  idsOf,
  itemOf,
  reportOf,
  textsOf,
} from '#shared/testing/small-digest.ts';
import { emptyBody, emptyItem } from './empty.ts';
import { mergeItems } from './merge-items.ts';
import { findItem } from './place.ts';
import { splitItem } from './split-item.ts';

const two = reportOf('two', 'APA', '2026-04-19');
const blocks: Block[] = [
  reportOf('one', 'TREND', '2026-04-18'),
  { ...two, kind: 'report', label: 'MFA', body: bodyOf('two', 'deux') },
  { kind: 'note', label: null, body: bodyOf('three'), source: null },
];
const digest = frozen(
  digestOf({ security: [itemOf('a', blocks), itemOf('b')], foreign: [itemOf('c', [two])] }),
);

describe('an item is split', () => {
  const split = splitItem(
    digest,
    'a',
    { block: 1, before: bodyOf('two'), after: bodyOf('deux') },
    'n',
  );

  test('into one with its headlines, and one after it with what follows', () => {
    expect(idsOf(split)).toEqual({ security: ['a', 'n', 'b'], domestic: [], foreign: ['c'] });
    expect(findItem(split, 'a')).toEqual({
      ...itemOf('a'),
      blocks: [blocks[0], { ...blocks[1], body: bodyOf('two') }],
    });
    expect(findItem(split, 'n')).toEqual({
      id: 'n',
      headline: { ja: '', en: '' },
      blocks: [{ ...blocks[1], body: bodyOf('deux') }, blocks[2]],
    });
  });

  test.each([
    ['at the beginning of a block', 1, emptyBody(), bodyOf('x'), ['one'], ['x', 'three']],
    ['at the end of a block', 1, bodyOf('x'), emptyBody(), ['one', 'x'], ['three']],
    ['at its beginning', 0, emptyBody(), bodyOf('x'), [''], ['x', 'two\ndeux', 'three']],
    ['at its end', 2, bodyOf('x'), emptyBody(), ['one', 'two\ndeux', 'x'], ['']],
  ])('%s', (_name, block, before, after, first, second) => {
    const at = splitItem(digest, 'a', { block, before, after }, 'n');
    expect(textsOf(findItem(at, 'a'))).toEqual(first);
    expect(textsOf(findItem(at, 'n'))).toEqual(second);
  });

  test('not where there is no such block, item or free id', () => {
    const halves = { before: bodyOf('x'), after: bodyOf('y') };
    expect(splitItem(digest, 'a', { block: 3, ...halves }, 'n')).toBe(digest);
    expect(splitItem(digest, 'x', { block: 0, ...halves }, 'n')).toBe(digest);
    expect(splitItem(digest, 'a', { block: 0, ...halves }, 'c')).toBe(digest);
  });
});

describe('items are merged', () => {
  const bold = (text: string): unknown => ({
    type: 'paragraph',
    content: [textNode(text, { bold: true, italic: false, href: null })],
  });

  test('into the first in the report; other headlines become bold paragraphs', () => {
    const merged = mergeItems(digest, ['c', 'a']);
    expect(idsOf(merged)).toEqual({ security: ['a', 'b'], domestic: [], foreign: [] });
    expect(findItem(merged, 'a')).toEqual({
      ...itemOf('a'),
      blocks: [
        ...blocks,
        {
          ...two,
          body: {
            type: 'doc',
            content: [bold('見出しc'), bold('Headline c'), ...two.body.content],
          },
        },
      ],
    });
  });

  test('the headlines of an item without blocks stand in a report of their own', () => {
    const merged = findItem(mergeItems(digest, ['a', 'b']), 'a');
    expect(textsOf(merged)).toEqual(['one', 'two\ndeux', 'three', '見出しb\nHeadline b']);
    expect(merged?.blocks[3]?.kind).toBe('report');
  });

  test('a headline that is the same is kept once', () => {
    const same: Item = { ...itemOf('d', [two]), headline: itemOf('a').headline };
    const merged = mergeItems(digestOf({ security: [itemOf('a', blocks), same] }), ['a', 'd']);
    expect(textsOf(findItem(merged, 'a'))).toEqual(['one', 'two\ndeux', 'three', 'two']);
  });

  test('an item without headlines takes those of the next', () => {
    const merged = mergeItems(digestOf({ security: [emptyItem('n'), itemOf('c', [two])] }), [
      'n',
      'c',
    ]);
    expect(findItem(merged, 'n')?.headline).toEqual(itemOf('c').headline);
    expect(textsOf(findItem(merged, 'n'))).toEqual(['', 'two']);
  });

  test('a split item that is merged again has its headlines and all its text', () => {
    const halves = { block: 1, before: bodyOf('two'), after: bodyOf('deux') };
    const again = mergeItems(splitItem(digest, 'a', halves, 'n'), ['a', 'n']);
    expect(findItem(again, 'a')?.headline).toEqual(itemOf('a').headline);
    expect(textsOf(findItem(again, 'a'))).toEqual(['one', 'two', 'deux', 'three']);
  });

  test('not one alone', () => {
    expect(mergeItems(digest, ['a'])).toBe(digest);
    expect(mergeItems(digest, ['a', 'x'])).toBe(digest);
    expect(mergeItems(digest, [])).toBe(digest);
  });
});
