import fc from 'fast-check';
import { expect, test } from 'vitest';
import { layoutReport } from '#shared/report/layout.ts';
import { writeText } from '#shared/report/text/write-text.ts';
import { arbitraryDigest, withoutIds } from '#shared/testing/arbitrary-digest.ts';
import { sampleDigest, template } from '#shared/testing/template.ts';
import { readText } from './read-text.ts';

const write = (digest: typeof sampleDigest): string =>
  writeText(layoutReport(digest, template), template);

test('the sample digest, written as text and read again, is the same', () => {
  const reading = readText(write(sampleDigest), template);
  expect(withoutIds(reading.digest)).toEqual(withoutIds(sampleDigest));
  expect(reading.unplaced).toEqual([]);
});

test('law: any digest, written as text and read again, is the same', () => {
  fc.assert(
    fc.property(arbitraryDigest, (digest) => {
      const reading = readText(write(digest), template);
      expect(withoutIds(reading.digest)).toEqual(withoutIds(digest));
      expect(reading.unplaced).toEqual([]);
    }),
    { numRuns: Number(process.env.LAW_RUNS ?? 300) },
  );
});
