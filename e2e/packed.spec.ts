import { expect, test } from '@playwright/test';
import { startPacked } from './support/packed.ts';
import { doSmokeJob } from './support/smoke-job.ts';

const program = process.env.E2E_PACKED;

test('the packed program does the smoke job', async () => {
  test.skip(program === undefined, 'The program was not packed for this run');
  const packed = await startPacked(program ?? '');
  await doSmokeJob(packed.page);
  await packed.close();
  expect(packed.page.isClosed()).toBe(true);
});
