import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fingerprint } from './fingerprint.ts';

test('law: the same text has the same name of 13 letters and digits', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      expect(fingerprint(text)).toMatch(/^[0-9a-z]{13}$/);
      expect(fingerprint(text)).toBe(fingerprint(text.slice()));
    }),
    { numRuns: 200 },
  );
});

test('twenty thousand texts that differ by a character have different names', () => {
  const names = Array.from({ length: 20_000 }, (_, index) => fingerprint(`会談 ${String(index)}`));
  expect(new Set(names).size).toBe(names.length);
});
