import { expect, test } from 'vitest';
import type { Block } from '#shared/domain/digest.ts';
import { blockKeys } from './block-keys.ts';

const block = (label: string | null): Block => ({
  kind: 'report',
  label,
  body: { type: 'doc', content: [] },
  source: null,
});
const [a, b, c, empty] = [block('a'), block('b'), block('c'), block(null)];

test('names stay with blocks that are moved, changed, added and removed', () => {
  const [first, second, third] = blockKeys('one', [a, b, c]);
  expect(new Set([first, second, third]).size).toBe(3);
  expect(blockKeys('one', [c, a, b])).toEqual([third, first, second]);
  // The same blocks, read again from the database.
  expect(blockKeys('one', structuredClone([a, b, c]))).toEqual([first, second, third]);
  expect(blockKeys('one', [a, block('changed'), c])).toEqual([first, second, third]);
  const [, , added] = blockKeys('one', [a, block('changed'), empty, c]);
  expect([first, second, third]).not.toContain(added);
  expect(blockKeys('one', [a, block('changed'), empty, c])).toEqual([first, second, added, third]);
  expect(blockKeys('one', [empty, c])).toEqual([added, third]);
});

test('blocks that are alike keep their places', () => {
  const keys = blockKeys('two', [empty, structuredClone(empty), a]);
  expect(blockKeys('two', structuredClone([empty, empty, a]))).toEqual(keys);
});

test('each item has names of its own', () => {
  const [one] = blockKeys('three', [a]);
  expect(blockKeys('four', [a])).not.toEqual([one]);
});
