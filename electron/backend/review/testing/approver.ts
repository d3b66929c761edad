import { template } from '#shared/testing/template.ts';
import { readPerson } from '../../people/person-rows.ts';
import { must } from '../../people/testing/post.ts';
import { dataPaths } from '../../store/data-paths.ts';
import { openStore } from '../../store/open-store.ts';
import { approve } from '../approve.ts';
import { clockOf, deskOf } from './digests.ts';

/**
 * A process that approves the digest `d` of the folder named, and is killed when it is about to
 * change rows for the n-th time (from 0); told so, it is killed right after the last change.
 */
const [folder = '', count = ''] = process.argv.slice(2);
const opened = must(openStore(dataPaths(folder), 0));
let left = Number(count);
const store: typeof opened = {
  ...opened,
  run: (sql, ...values) => {
    if (left === 0) process.kill(process.pid, 'SIGKILL');
    left -= 1;
    return opened.run(sql, ...values);
  },
};
const who = readPerson(store, 'supervisor')?.person;
if (!who) throw new Error('no supervisor');
must(approve(deskOf(store, who, 9), 'd', { template, remark: null, seen: clockOf(store, 'd') }));
process.stdout.write(`approved ${String(left)}`);
process.kill(process.pid, 'SIGKILL');
