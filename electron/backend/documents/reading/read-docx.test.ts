import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Digest } from '#shared/domain/digest.ts';
import { layoutReport } from '#shared/report/layout.ts';
import { arbitraryDigest } from '#shared/testing/arbitrary-digest.ts';
import { sampleDigest, template } from '#shared/testing/template.ts';
import { writeDocx } from '../docx/write-docx.ts';
import { readDocx } from './read-docx.ts';

async function roundTrip(digest: Digest): Promise<unknown> {
  const bytes = await writeDocx(layoutReport(digest, template), digest, template);
  return readDocx(bytes, template);
}

test('the sample digest, written as Word and read again, is the same, ids and all', async () => {
  expect(await roundTrip(sampleDigest)).toEqual({
    ok: true,
    value: { digest: sampleDigest, unplaced: [] },
  });
});

test('law: any digest, written as Word and read again, is the same, ids and all', async () => {
  await fc.assert(
    fc.asyncProperty(arbitraryDigest, async (digest) => {
      expect(await roundTrip(digest)).toEqual({ ok: true, value: { digest, unplaced: [] } });
    }),
    { numRuns: Number(process.env.LAW_RUNS ?? 100) },
  );
});
