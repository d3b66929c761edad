import { Worker } from 'node:worker_threads';
import { codeOf } from '../files/error-code.ts';
import type { InputOf, JobName, OutputOf, Reply } from './jobs.ts';

/** How a job went; all but the first leave nothing behind. */
export type Outcome<Value> =
  | { readonly outcome: 'done'; readonly value: Value }
  | { readonly outcome: 'cancelled' | 'too-slow' | 'too-large' };
type Stop = Exclude<Outcome<never>['outcome'], 'done'>;

export interface RecogniserOptions {
  /** The worker's file. */
  readonly file?: string;
  /** Milliseconds that a job may take. */
  readonly limit?: number;
  /** Milliseconds after which a worker without a job is ended. */
  readonly idle?: number;
  /** Megabytes that a worker may hold. */
  readonly heap?: number;
}

/** How long a job may take, seconds. */
export const RECOGNISE_LIMIT_S = 30;
const IDLE = 600_000;
/** Megabytes; a page of 20 MB takes about half of it. */
const HEAP = 3072;

/** The worker's file: beside this one, in the source as when built. */
const WORKER = import.meta.url.endsWith('.ts') ? './recognise-worker.ts' : './recognise-worker.js';

interface Running {
  readonly worker: Worker;
  job: PromiseWithResolvers<Outcome<unknown>> | null;
}

/**
 * Has articles recognised by a thread, one job after another, so that storing and typing never wait
 * for a page of 20 MB. A job that takes too long or is cancelled ends with its thread; the next one
 * starts another.
 */
export class Recogniser {
  readonly #file: string;
  readonly #limit: number;
  readonly #idle: number;
  readonly #heap: number;
  #running: Running | null = null;
  #turn: Promise<unknown> = Promise.resolve();
  #rest: NodeJS.Timeout | null = null;
  #closed = false;

  constructor(options: RecogniserOptions = {}) {
    this.#file = options.file ?? WORKER;
    this.#limit = options.limit ?? RECOGNISE_LIMIT_S * 1000;
    this.#idle = options.idle ?? IDLE;
    this.#heap = options.heap ?? HEAP;
  }

  /** Has a job done when its turn has come. Rejects where the worker has a bug. */
  run<Name extends JobName>(
    name: Name,
    input: InputOf<Name>,
    signal?: AbortSignal,
  ): Promise<Outcome<OutputOf<Name>>> {
    const turn = this.#turn.then(() => this.#run(name, input, signal));
    this.#turn = turn.catch(() => undefined);
    return turn;
  }

  /** Whether a thread stands ready or works. */
  get isAwake(): boolean {
    return this.#running !== null;
  }

  /** Ends the thread; what is under way or waits counts as cancelled. */
  async close(): Promise<void> {
    this.#closed = true;
    await this.#stop('cancelled');
  }

  async #run<Name extends JobName>(
    name: Name,
    input: InputOf<Name>,
    signal: AbortSignal | undefined,
  ): Promise<Outcome<OutputOf<Name>>> {
    if (this.#closed || signal?.aborted === true) return { outcome: 'cancelled' };
    if (this.#rest) clearTimeout(this.#rest);
    const running = (this.#running ??= this.#start());
    const job = Promise.withResolvers<Outcome<unknown>>();
    running.job = job;
    const timer = setTimeout(() => void this.#stop('too-slow'), this.#limit);
    const cancel = (): void => void this.#stop('cancelled');
    signal?.addEventListener('abort', cancel);
    try {
      running.worker.postMessage({ name, input });
      // The worker's table of jobs has this type for this name.
      return (await job.promise) as Outcome<OutputOf<Name>>;
    } finally {
      clearTimeout(timer);
      signal?.removeEventListener('abort', cancel);
      this.#restSoon();
    }
  }

  #start(): Running {
    const worker = new Worker(new URL(this.#file, import.meta.url), {
      execArgv: [],
      resourceLimits: { maxOldGenerationSizeMb: this.#heap },
    });
    // Who waits for a job keeps the process alive; an idle thread does not.
    worker.unref();
    const running: Running = { worker, job: null };
    const finish = (give: (job: PromiseWithResolvers<Outcome<unknown>>) => void): void => {
      const { job } = running;
      running.job = null;
      if (job) give(job);
    };
    const end = (error: unknown): void => {
      if (this.#running === running) this.#running = null;
      finish((job) => {
        if (codeOf(error) === 'ERR_WORKER_OUT_OF_MEMORY') job.resolve({ outcome: 'too-large' });
        else job.reject(error);
      });
    };
    worker.on('error', end);
    worker.on('exit', (code) => {
      end(new Error(`The thread that recognises articles ended (${String(code)})`));
    });
    worker.on('message', (reply: Reply) => {
      finish((job) => {
        if (reply.ok) job.resolve({ outcome: 'done', value: reply.value });
        else job.reject(reply.error);
      });
    });
    return running;
  }

  /** Ends the thread, and its job with this outcome. */
  async #stop(outcome: Stop): Promise<void> {
    const running = this.#running;
    this.#running = null;
    running?.job?.resolve({ outcome });
    if (running) running.job = null;
    await running?.worker.terminate();
  }

  /** Gives the memory back where nothing is asked for a while. */
  #restSoon(): void {
    if (this.#rest) clearTimeout(this.#rest);
    this.#rest = setTimeout(() => {
      if (this.#running?.job === null) void this.#stop('cancelled');
    }, this.#idle).unref();
  }
}
