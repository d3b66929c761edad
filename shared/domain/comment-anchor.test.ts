import { expect, test } from 'vitest';
import { commentAnchorSchema } from './comment-anchor.ts';

const onText = {
  on: 'text',
  item: 'a',
  field: { field: 'body', block: 0 },
  start: 3,
  end: 7,
  quote: '会談した',
  gone: false,
};

test.each<[string, object, string | null]>([
  ['on the digest', { on: 'digest' }, null],
  ['on an item', { on: 'item', item: 'a', gone: false }, null],
  ['on a text', onText, null],
  ['on nothing of a text', { ...onText, end: 3 }, 'end'],
  ['on a text without a place', { ...onText, start: -1 }, 'start'],
  ['on a body without its block', { ...onText, field: { field: 'body' } }, 'field'],
  ['on something else', { on: 'page' }, 'on'],
])('an anchor %s', (_name, anchor, wrong) => {
  expect(commentAnchorSchema.safeParse(anchor).error?.issues[0]?.path[0] ?? null).toBe(wrong);
});
