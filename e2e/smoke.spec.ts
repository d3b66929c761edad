import { test } from './support/app.ts';
import { doSmokeJob } from './support/smoke-job.ts';

test('an item is typed from an empty database to its page @smoke', async ({ desk }) => {
  const { page } = await desk.start();
  await doSmokeJob(page);
});
