import { expect, test } from 'vitest';
import type { CommentAnchor } from '#shared/domain/comment-anchor.ts';
import { digestOf, itemOf } from '#shared/testing/small-digest.ts';
import { placedAnchor } from './comment-anchor.ts';

const digest = digestOf({
  security: [{ ...itemOf('a'), headline: { ja: '会談', en: 'talks and talks again' } }],
});
const on = (quote: string, start: number, item = 'a'): CommentAnchor => ({
  ...{ on: 'text', item, field: { field: 'headline-en' } },
  ...{ quote, start, end: start + quote.length, gone: false },
});

test('a comment goes to its words, to the nearest where they stand twice', () => {
  expect(placedAnchor(on('talks', 0), digest)).toEqual(on('talks', 0));
  expect(placedAnchor(on('talks', 9), digest)).toEqual(on('talks', 10));
  expect(placedAnchor(on('again', 2), digest)).toEqual(on('again', 16));
});

test('else to its item, else to the digest', () => {
  expect(placedAnchor(on('visit', 0), digest)).toEqual({ on: 'item', item: 'a', gone: false });
  expect(placedAnchor(on('talks', 0, 'x'), digest)).toEqual({ on: 'digest' });
  expect(placedAnchor({ on: 'item', item: 'x', gone: false }, digest)).toEqual({ on: 'digest' });
  expect(placedAnchor({ on: 'digest' }, digest)).toEqual({ on: 'digest' });
});
