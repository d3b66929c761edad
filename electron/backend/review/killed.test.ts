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

/** Approves by the function, or by the call that a window makes. */
type Approver = 'approver.ts' | 'approver-by-call.ts';

/** A digest in review; an approver is killed before its n-th change. What is there afterwards. */
const afterKill = (
  approver: Approver,
  count: number,
): Promise<{ signal: string | null; said: string; approved: boolean }> =>
  withFolder((folder) => {
    const paths = dataPaths(folder);
    const store = must(openStore(paths, 0));
    const { officer } = addPost(store);
    makeDigest(store, officer, 'd');
    must(recordEvent(deskOf(store, officer), 'd', { event: 'handed-in', remark: null }));
    store.close();
    const file = join(import.meta.dirname, 'testing', approver);
    const run = spawnSync(process.execPath, [file, folder, String(count)], { encoding: 'utf8' });
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

test.each<[Approver, string[]]>([
  ['approver.ts', ['event', 'text', 'state', 'log', 'form', 'edition']],
  [
    'approver-by-call.ts',
    ['event', 'text', 'state', 'log', 'form', 'edition', 'text seen', 'seen'],
  ],
])(
  'an approval (%s) that is killed before any of its changes, or after the last, is none or all',
  async (approver, changes) => {
    const runs = [];
    for (let count = 0; ; count += 1) {
      const run = await afterKill(approver, count);
      expect(run.signal).toBe('SIGKILL');
      runs.push(run);
      if (run.said !== '') break;
    }
    expect(runs.map(({ approved }) => approved)).toEqual([...changes.map(() => false), true]);
  },
);
