import { parentLink } from './parent-link.ts';
import { fromParentSchema } from '#shared/contract/backend-messages.ts';
import { openService, type Service } from './service.ts';

/** The backend as a process: messages from the main process in, answers and events out. */
const link = parentLink();
let service: Service | null = null;

async function end(code: number): Promise<void> {
  const open = service;
  service = null;
  await open?.close();
  process.exit(code);
}

function receive(data: unknown): void {
  const parsed = fromParentSchema.safeParse(data);
  // The main process is ours: what it sends otherwise is a mistake in it, and nothing to be run.
  if (!parsed.success) return;
  const message = parsed.data;
  if (message.kind === 'start') {
    if (service) return;
    service = openService({
      folder: message.folder,
      session: message.session,
      signedIn: message.signedIn,
      onSession: (kept) => {
        link.send({ kind: 'signed-in', kept });
      },
      emit: (name, event) => {
        link.send({ kind: 'event', name, event });
      },
    });
    return;
  }
  if (message.kind === 'stop') {
    void end(0);
    return;
  }
  const { id, name, input, caller } = message;
  if (!service) {
    link.send({
      kind: 'answer',
      id,
      envelope: { ok: false, error: { code: 'backend-stopped', params: {} } },
    });
    return;
  }
  void service.dispatch(name, input, caller).then((envelope) => {
    link.send({ kind: 'answer', id, envelope });
  });
}

process.on('unhandledRejection', (error) => {
  service?.log.bug('background', error);
});
process.on('uncaughtException', (error) => {
  service?.log.bug('process', error);
  void end(1);
});
process.once('SIGTERM', () => void end(0));
link.onMessage(receive);
link.onGone(() => void end(0));
