import { openLibrary } from '../../store/open-library.ts';
import { ask, testService } from '../../testing/service.ts';
import type { Store } from '../../store/store.ts';

/**
 * A program in which the supervisor approves the digest `d` of the folder named by the call that a
 * window makes, and that is killed when it is about to change rows for the n-th time from then on
 * (from 0); told so, it is killed once the call was answered.
 */
const [folder = '', count = ''] = process.argv.slice(2);
let left = Infinity;
const counted = (store: Store): Store => ({
  ...store,
  run: (sql, ...values) => {
    if (left === 0) process.kill(process.pid, 'SIGKILL');
    left -= 1;
    return store.run(sql, ...values);
  },
});
const who = { id: 'supervisor', name: 'S', roles: ['supervisor' as const], active: true };
const service = testService(folder, {
  who,
  openLibrary: (...args) => {
    const opened = openLibrary(...args);
    return opened.ok ? { ok: true, value: counted(opened.value) } : opened;
  },
});
const id = 'd';
const { clock } = await ask(service, 'review.read', { id, since: { since: 'seen' } });
left = Number(count);
const act = { deed: 'approve', remark: null, seen: clock } as const;
const review = await ask(service, 'review.act', { id, act });
process.stdout.write(review.state);
process.kill(process.pid, 'SIGKILL');
