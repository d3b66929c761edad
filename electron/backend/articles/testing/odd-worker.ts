import { parentPort } from 'node:worker_threads';
import type { Reply, Request } from '../jobs.ts';

/** A worker that does what the address of its original says. */
const DEEDS: Readonly<Record<string, () => Reply>> = {
  hang: () => {
    for (;;);
  },
  throw: () => ({ ok: false, error: new Error('a bug') }),
  end: () => process.exit(3),
  grow: () => {
    const kept: object[] = [];
    for (;;) kept.push({ parent: kept.at(-1), children: [1, 2, 3] });
  },
};

parentPort?.on('message', ({ input }: Request) => {
  const deed = 'url' in input ? DEEDS[input.url ?? ''] : undefined;
  parentPort?.postMessage(deed ? deed() : { ok: true, value: [] });
});
