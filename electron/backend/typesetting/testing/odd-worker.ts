import { parentPort } from 'node:worker_threads';
import type { Reply, Request } from '../jobs.ts';

/** A worker without Typst, which does what the digest's id asks of it. */
const ODDITIES: Readonly<Record<string, () => never>> = {
  hang: () => {
    for (;;);
  },
  exit: () => process.exit(3),
  throw: () => {
    throw new TypeError('odd');
  },
};

let count = 0;
parentPort?.on('message', ({ name, input }: Request) => {
  count += 1;
  const id = name === 'render' ? input.id : '';
  if (id === 'fail') {
    const reply: Reply = { outcome: { ok: false, error: new Error('odd') }, memory: 0 };
    parentPort?.postMessage(reply);
    return;
  }
  ODDITIES[id]?.();
  const value = { pages: [], places: [{ item: String(count), page: 0, y: 0 }] };
  const reply: Reply = { outcome: { ok: true, value }, memory: count };
  parentPort?.postMessage(reply);
});
