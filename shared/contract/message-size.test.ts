import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isOverLimit } from './message-size.ts';

describe('the size of a message', () => {
  test.each<[string, unknown, boolean]>([
    ['a long text', { text: 'x'.repeat(1001) }, true],
    ['bytes', { bytes: new Uint8Array(1001) }, true],
    ['many small values', Array.from({ length: 1001 }, () => 0), true],
    ['long names', { ['k'.repeat(1001)]: 1 }, true],
    ['a small one', { text: 'x', list: [1, 2, { deep: null }] }, false],
  ])('%s', (_name, message, over) => {
    expect(isOverLimit(message, 1000)).toBe(over);
  });

  test('nothing nested without end, nor in a round', () => {
    const round: { inner?: unknown } = {};
    round.inner = round;
    expect(isOverLimit(round, 1_000_000)).toBe(true);
  });

  test('law: never under the length of its JSON texts', () => {
    fc.assert(
      fc.property(fc.array(fc.string()), (texts) => {
        const size = texts.reduce((sum, text) => sum + text.length, 0);
        expect(isOverLimit(texts, size)).toBe(true);
        // Each value counts one more, and its place in the list at most three.
        expect(isOverLimit(texts, size + 4 * texts.length + 1)).toBe(false);
      }),
    );
  });
});
