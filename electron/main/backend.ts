import { randomUUID } from 'node:crypto';
import type { KeptSession } from '#shared/contract/backend-messages.ts';
import type { Caller, CallName, InputOf, OutputOf } from '#shared/contract/contract.ts';
import type { Envelope } from '#shared/contract/envelope.ts';
import { backendStateSchema, type BackendState, type EventName } from '#shared/contract/events.ts';
import { fail } from '#shared/domain/result.ts';
import { startBackend, type BackendLink } from './backend-link.ts';
import { dataFolder } from './data-folder.ts';
import { fromBackend } from './from-backend.ts';

interface Waiting {
  readonly message: { readonly kind: 'call'; readonly id: number };
  readonly answer: (envelope: Envelope<unknown>) => void;
  sent: boolean;
}

/** A backend that ends more often than this within the time is not started again by itself. */
const ENDS = { most: 3, within: 20_000 };
const STOPPED = { code: 'backend-stopped', params: {} } as const;

/**
 * The backend as the main process sees it: asks, tells its events, starts it again when it ends.
 * What was asked before it was ready waits; what was under way when it ended is answered with
 * `backend-stopped`, and whoever asked asks again.
 */
export class Backend {
  readonly #session = randomUUID();
  readonly #tell: (name: EventName, event: unknown) => void;
  readonly #log: (text: string) => void;
  readonly #waiting = new Map<number, Waiting>();
  #link: BackendLink | null = null;
  #state: BackendState = { state: 'starting' };
  /** Who is signed in: a backend that ends by itself signs nobody out. */
  #kept: KeptSession | null = null;
  #next = 1;
  #ends: number[] = [];
  #stopping: (() => void) | null = null;

  constructor(tell: (name: EventName, event: unknown) => void, log: (text: string) => void) {
    this.#tell = tell;
    this.#log = log;
  }

  get state(): BackendState {
    return this.#state;
  }
  get pid(): number | undefined {
    return this.#link?.pid();
  }

  start(): void {
    this.#setState({ state: 'starting' });
    this.#link = startBackend({
      onMessage: (message) => {
        this.#onMessage(message);
      },
      onExit: (how) => {
        this.#onExit(how);
      },
      onOutput: this.#log,
    });
    this.#link.send({
      kind: 'start',
      folder: dataFolder(),
      session: this.#session,
      signedIn: this.#kept,
    });
  }

  /** Asks in the name of a window or of the main process itself; never rejects. */
  ask(name: string, input: unknown, caller: Caller): Promise<Envelope<unknown>> {
    // Where nothing runs any more, "try again" starts it.
    if (this.#link === null && name === 'startup.retry') this.#startAnew();
    if (this.#link === null) return Promise.resolve(fail(STOPPED));
    return new Promise((answer) => {
      const id = this.#next;
      this.#next += 1;
      const message = { kind: 'call', id, name, input, caller } as const;
      this.#waiting.set(id, { message, answer, sent: false });
      if (this.#state.state !== 'starting') this.#sendWaiting();
    });
  }

  /** Asks as the main process itself. */
  async askAsHost<Name extends CallName>(
    name: Name,
    input: InputOf<Name>,
  ): Promise<Envelope<OutputOf<Name>>> {
    return (await this.ask(name, input, 'host')) as Envelope<OutputOf<Name>>;
  }

  /** Starts it on the folder that was chosen: whoever is signed in is so in the one before. */
  restart(): void {
    this.#ends = [];
    this.#kept = null;
    if (this.#link === null) this.start();
    else this.#link.kill();
  }

  /** Ends the backend in good order, after all that it was asked: within three seconds. */
  async stop(): Promise<void> {
    const link = this.#link;
    if (link === null) return;
    await new Promise<void>((resolve) => {
      const timer = setTimeout(() => {
        link.kill();
        resolve();
      }, 3000);
      this.#stopping = () => {
        clearTimeout(timer);
        resolve();
      };
      // What still waits for a start goes along: the last words of a window that was closed.
      this.#sendWaiting();
      link.send({ kind: 'stop' });
    });
  }

  #startAnew(): void {
    this.#ends = [];
    this.start();
  }

  #setState(state: BackendState): void {
    this.#state = state;
    this.#tell('backend-state', state);
  }

  #sendWaiting(): void {
    for (const waiting of this.#waiting.values()) {
      if (waiting.sent) continue;
      waiting.sent = true;
      this.#link?.send(waiting.message);
    }
  }

  #onMessage(raw: unknown): void {
    const message = fromBackend.safeParse(raw);
    if (!message.success) {
      this.#log(`A message of the backend was not understood: ${message.error.message}`);
      return;
    }
    if (message.data.kind === 'answer') {
      const { id, envelope } = message.data;
      this.#waiting.get(id)?.answer(envelope);
      this.#waiting.delete(id);
      return;
    }
    if (message.data.kind === 'signed-in') {
      this.#kept = message.data.kept;
      return;
    }
    const { name, event } = message.data;
    if (name !== 'backend-state') {
      this.#tell(name, event);
      return;
    }
    this.#setState(backendStateSchema.parse(event));
    if (this.#state.state !== 'starting') this.#sendWaiting();
  }

  #onExit(how: string): void {
    this.#link = null;
    for (const [id, { sent, answer }] of this.#waiting) {
      if (!sent) continue;
      this.#waiting.delete(id);
      answer(fail(STOPPED));
    }
    if (this.#stopping) {
      this.#stopping();
      return;
    }
    const now = Date.now();
    this.#log(`The backend ended (${how}).`);
    this.#ends = [...this.#ends.filter((time) => now - time < ENDS.within), now];
    if (this.#ends.length <= ENDS.most) {
      this.start();
      return;
    }
    for (const { answer } of this.#waiting.values()) answer(fail(STOPPED));
    this.#waiting.clear();
    this.#setState({
      state: 'failed',
      problem: { code: 'backend-ends', params: { reason: how } },
    });
  }
}
