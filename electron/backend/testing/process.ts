import { fork, type ChildProcess } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { keptSessionSchema, type KeptSession } from '#shared/contract/backend-messages.ts';
import { CONTRACT, type InputOf, type OutputOf } from '#shared/contract/contract.ts';
import { backendStateSchema, type BackendState } from '#shared/contract/events.ts';
import { ROLES } from '#shared/domain/person.ts';
import type { BackendCallName } from '../calls/call-context.ts';
import { addPerson, must } from '../people/testing/post.ts';
import { dataPaths } from '../store/data-paths.ts';
import { openStore } from '../store/open-store.ts';

const answerSchema = z.object({
  kind: z.literal('answer'),
  id: z.number(),
  envelope: z.object({ ok: z.boolean(), value: z.unknown().optional() }),
});

const sessionSchema = z.object({
  kind: z.literal('signed-in'),
  kept: keptSessionSchema.nullable(),
});

/** The backend as a process of its own, from its source. */
export interface BackendProcess {
  readonly child: ChildProcess;
  /** How the process ended: exit code or signal. */
  readonly ended: Promise<number | string | null>;
  /** The state that it told first. */
  readonly state: Promise<BackendState>;
  /** Who is signed in, as it told last, for the backend that comes after it. */
  readonly kept: () => KeptSession | null;
  readonly send: (message: object) => void;
  readonly ask: <Name extends BackendCallName>(
    name: Name,
    input: InputOf<Name>,
  ) => Promise<OutputOf<Name>>;
}

const WHO = 'officer';

/** Gives somebody with every role an account where there is no database yet. */
function provide(folder: string): void {
  const paths = dataPaths(folder);
  if (existsSync(paths.database)) return;
  const store = must(openStore(paths, 0));
  addPerson(store, WHO, ...ROLES);
  store.close();
}

/**
 * Starts the backend on a folder, with somebody at it who has every role; `start: false` leaves the
 * first message to the test.
 */
export function startBackend(folder: string, start = true): BackendProcess {
  if (start) provide(folder);
  const child = fork(join(import.meta.dirname, '../backend.ts'), [], {
    serialization: 'advanced',
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  });
  const waiting = new Map<number, (envelope: { value?: unknown }) => void>();
  let count = 0;
  let kept: KeptSession | null = null;
  const told = Promise.withResolvers<BackendState>();
  child.on('message', (message: { kind: string; name?: string; event?: unknown }) => {
    if (message.kind === 'event' && message.name === 'backend-state') {
      told.resolve(backendStateSchema.parse(message.event));
    }
    const session = sessionSchema.safeParse(message);
    if (session.success) ({ kept } = session.data);
    const answer = answerSchema.safeParse(message);
    if (answer.success) waiting.get(answer.data.id)?.(answer.data.envelope);
  });
  const send = (message: object): void => {
    child.send(message, () => undefined);
  };
  if (start) {
    const signedIn = { person: WHO, isLocked: false };
    send({ kind: 'start', folder, session: 'one', signedIn });
  }
  return {
    child,
    ended: new Promise((resolve) => {
      child.once('exit', (code, signal) => {
        resolve(code ?? signal);
      });
    }),
    state: told.promise,
    kept: () => kept,
    send,
    ask: <Name extends BackendCallName>(name: Name, input: InputOf<Name>) =>
      new Promise<OutputOf<Name>>((resolve) => {
        count += 1;
        waiting.set(count, ({ value }) => {
          resolve(CONTRACT[name].output.parse(value) as OutputOf<Name>);
        });
        send({ kind: 'call', id: count, name, input, caller: 'window' });
      }),
  };
}
