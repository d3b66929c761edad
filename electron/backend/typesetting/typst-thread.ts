import { Worker } from 'node:worker_threads';
import type { InputOf, JobName, OutputOf, Reply } from './jobs.ts';

/** How long a job may take before its thread counts as stuck, milliseconds. */
export type Patience = Readonly<Record<JobName, number>>;
const PATIENCE: Patience = {
  start: 30_000,
  render: 30_000,
  page: 30_000,
  export: 120_000,
  redline: 120_000,
  returned: 120_000,
};

/** A thread that holds Typst, so that nothing else waits while a report is set. */
export interface TypstThread {
  /** Has a job done. One at a time: the thread must be idle. Rejects when the thread is of no more use. */
  readonly run: <Name extends JobName>(name: Name, input: InputOf<Name>) => Promise<OutputOf<Name>>;
  /** Bytes that Typst held after the last job. */
  readonly memory: () => number;
  readonly end: () => Promise<void>;
}

/** The worker's file: beside this one, in the source as when built. */
const WORKER = import.meta.url.endsWith('.ts') ? './typst-worker.ts' : './typst-worker.js';

/** Starts a thread; what goes wrong shows in its first job. */
export function startThread(file = WORKER, patience: Patience = PATIENCE): TypstThread {
  const worker = new Worker(new URL(file, import.meta.url), { execArgv: [] });
  // Who waits for a job keeps the process alive; an idle thread does not.
  worker.unref();
  let memory = 0;
  let ended: Error | null = null;
  let waiting: PromiseWithResolvers<unknown> | null = null;
  const end = (error: Error): void => {
    ended ??= error;
    waiting?.reject(ended);
    waiting = null;
  };
  worker.on('error', end);
  worker.on('exit', (code) => {
    end(new Error(`The Typst thread ended (${String(code)})`));
  });
  worker.on('message', (reply: Reply) => {
    memory = reply.memory;
    const { outcome } = reply;
    if (outcome.ok) waiting?.resolve(outcome.value);
    else waiting?.reject(outcome.error);
    waiting = null;
  });
  return {
    run: async <Name extends JobName>(name: Name, input: InputOf<Name>) => {
      if (ended) throw ended;
      if (waiting) throw new Error('The Typst thread is at work already');
      const job = Promise.withResolvers<unknown>();
      waiting = job;
      const timer = setTimeout(() => {
        end(new Error(`The Typst thread is stuck (${name})`));
        void worker.terminate();
      }, patience[name]);
      try {
        worker.postMessage({ name, input });
        // The worker's table of jobs has this type for this name.
        return (await job.promise) as OutputOf<Name>;
      } finally {
        clearTimeout(timer);
      }
    },
    memory: () => memory,
    end: async () => {
      end(new Error('The Typst thread was ended'));
      await worker.terminate();
    },
  };
}
