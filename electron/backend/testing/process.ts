import { fork, type ChildProcess } from 'node:child_process';
import { join } from 'node:path';
import { z } from 'zod';
import { CONTRACT, type InputOf, type OutputOf } from '#shared/contract/contract.ts';
import { backendStateSchema, type BackendState } from '#shared/contract/events.ts';
import type { BackendCallName } from '../calls/call-context.ts';

const answerSchema = z.object({
  kind: z.literal('answer'),
  id: z.number(),
  envelope: z.object({ ok: z.boolean(), value: z.unknown().optional() }),
});

/** The backend as a process of its own, from its source. */
export interface BackendProcess {
  readonly child: ChildProcess;
  /** How the process ended: exit code or signal. */
  readonly ended: Promise<number | string | null>;
  /** The state that it told first. */
  readonly state: Promise<BackendState>;
  readonly send: (message: object) => void;
  readonly ask: <Name extends BackendCallName>(
    name: Name,
    input: InputOf<Name>,
  ) => Promise<OutputOf<Name>>;
}

/** Starts the backend on a folder; `start: false` leaves the first message to the test. */
export function startBackend(folder: string, start = true): BackendProcess {
  const child = fork(join(import.meta.dirname, '../backend.ts'), [], {
    serialization: 'advanced',
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  });
  const waiting = new Map<number, (envelope: { value?: unknown }) => void>();
  let count = 0;
  const told = Promise.withResolvers<BackendState>();
  child.on('message', (message: { kind: string; name?: string; event?: unknown }) => {
    if (message.kind === 'event' && message.name === 'backend-state') {
      told.resolve(backendStateSchema.parse(message.event));
    }
    const answer = answerSchema.safeParse(message);
    if (answer.success) waiting.get(answer.data.id)?.(answer.data.envelope);
  });
  const send = (message: object): void => {
    child.send(message, () => undefined);
  };
  if (start) send({ kind: 'start', folder, session: 'one' });
  return {
    child,
    ended: new Promise((resolve) => {
      child.once('exit', (code, signal) => {
        resolve(code ?? signal);
      });
    }),
    state: told.promise,
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
