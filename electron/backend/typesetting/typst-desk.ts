import type { Template } from '#shared/domain/template.ts';
import type { InputOf, JobName, OutputOf, Report } from './jobs.ts';
import type { TypstThread } from './typst-thread.ts';

/** What a desk is set up with. */
export interface DeskOptions {
  readonly start: () => TypstThread;
  /** To warm a thread up with. */
  readonly template: () => Promise<Template>;
  /** Bytes; a thread that holds more is replaced. */
  readonly limit: number;
  /** Told when a thread is replaced, and why. */
  readonly onReplaced: (why: 'broken' | 'full', error?: unknown) => void;
}

/**
 * Has jobs done by a thread, one after another. Typst never forgets what it once worked out, so a
 * thread that holds too much is replaced by a fresh one, which is made ready beside it first; one
 * that breaks is replaced at once, and its job is tried once more.
 */
export class TypstDesk {
  readonly #options: DeskOptions;
  #thread: TypstThread;
  #turn: Promise<unknown> = Promise.resolve();
  /** Set last: a fresh thread begins with it. */
  #report: Report | null = null;
  #refreshing: Promise<void> | null = null;
  #closed = false;

  constructor(options: DeskOptions) {
    this.#options = options;
    this.#thread = options.start();
    // Whoever asks first waits for this; where it fails, that job fails as well and says so.
    void this.inTurn(() => this.#prepare(this.#thread)).catch(() => undefined);
  }

  /** Runs `work` when everything that was asked for before is done. */
  inTurn<T>(work: () => Promise<T>): Promise<T> {
    const turn = this.#turn.then(work);
    this.#turn = turn.catch(() => undefined);
    return turn;
  }

  /** Has a job done now: only to be called in turn. */
  async run<Name extends JobName>(name: Name, input: InputOf<Name>): Promise<OutputOf<Name>> {
    const output = await this.#runTwice(name, input);
    if (this.#thread.memory() > this.#options.limit) this.#refresh();
    return output;
  }

  async #runTwice<Name extends JobName>(name: Name, input: InputOf<Name>): Promise<OutputOf<Name>> {
    try {
      return await this.#thread.run(name, input);
    } catch (error) {
      if (this.#closed) throw error;
      this.#options.onReplaced('broken', error);
      await this.#thread.end();
      this.#thread = this.#options.start();
      return await this.#thread.run(name, input);
    }
  }

  /** Remembers what was set last. */
  remember(report: Report): void {
    this.#report = report;
  }

  async #prepare(thread: TypstThread): Promise<void> {
    await thread.run('start', await this.#options.template());
  }

  /** Makes a fresh thread ready while the full one works on, and then puts it in its place. */
  #refresh(): void {
    this.#refreshing ??= this.#replace().finally(() => {
      this.#refreshing = null;
    });
  }

  async #replace(): Promise<void> {
    const fresh = this.#options.start();
    try {
      await this.#prepare(fresh);
      const report = this.#report;
      if (report) await fresh.run('render', report);
      await this.inTurn(async () => {
        // What was set meanwhile differs by little.
        if (this.#report && this.#report !== report) await fresh.run('render', this.#report);
        const full = this.#thread;
        this.#thread = fresh;
        await full.end();
      });
      this.#options.onReplaced('full');
    } catch (error) {
      await fresh.end();
      if (!this.#closed) this.#options.onReplaced('broken', error);
    }
  }

  /** Ends the threads; what is asked for after that, or is under way, is rejected. */
  async close(): Promise<void> {
    this.#closed = true;
    await this.#thread.end();
    await this.#refreshing;
  }
}
