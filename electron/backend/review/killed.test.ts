import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { withFolder } from '../../testing/tools.ts';
import { addPost, must } from '../people/testing/post.ts';
import { checkLog } from '../store/check-log.ts';
import { dataPaths } from '../store/data-paths.ts';
import { openStore } from '../store/open-store.ts';
import { checkDigest } from './check-digest.ts';
import { checkRecords } from './check-records.ts';
import { readEdition } from './editions.ts';
import { recordEvent } from './record-event.ts';
import { readReview } from './review-rows.ts';
import { deskOf, makeDigest } from './testing/digests.ts';

const APPROVER = join(import.meta.dirname, 'testing/approver.ts');

/** A digest in review; an approver is killed before its n-th change. What is there afterwards. */
const afterKill = (
  count: number,
): Promise<{ signal: string | null; said: string; approved: boolean }> =>
  withFolder((folder) => {
    const paths = dataPaths(folder);
    const store = must(openStore(paths, 0));
    const { officer } = addPost(store);
    makeDigest(store, officer, 'd');
    must(recordEvent(deskOf(store, officer), 'd', { event: 'handed-in', remark: null }));
    store.close();
    const run = spawnSync(process.execPath, [APPROVER, folder, String(count)], {
      encoding: 'utf8',
    });
    const again = must(openStore(paths, 0));
    const state = readReview(again, 'd')?.state;
    const edition = readEdition(again, 'd', 1);
    expect(state === 'approved').toBe(edition !== null);
    expect(['in-review', 'approved']).toContain(state);
    expect(checkDigest(again, 'd')).toEqual([]);
    expect(checkRecords(again)).toEqual([]);
    expect(checkLog(again, []).broken).toBeNull();
    again.close();
    return { signal: run.signal, said: run.stdout, approved: edition !== null };
  });

test('an approval that is killed before any of its changes, or after the last, is none or all', async () => {
  const runs = [];
  for (let count = 0; ; count += 1) {
    const run = await afterKill(count);
    expect(run.signal).toBe('SIGKILL');
    runs.push(run);
    if (run.said !== '') break;
  }
  expect(runs.map(({ approved }) => approved)).toEqual(
    runs.map((_, index) => index === runs.length - 1),
  );
  // The event, its text, the state, the log, the form, the edition.
  expect(runs.length).toBe(7);
});
