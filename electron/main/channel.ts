import { BrowserWindow, ipcMain, type IpcMainEvent, type IpcMainInvokeEvent } from 'electron';
import {
  CONTRACT,
  isCallName,
  MESSAGE_LIMIT,
  type CallName,
  type OutputOf,
  type ParsedInputOf,
} from '#shared/contract/contract.ts';
import type { Envelope } from '#shared/contract/envelope.ts';
import { isOverLimit } from '#shared/contract/message-size.ts';
import { parseWith } from '#shared/domain/parse-json.ts';
import { fail } from '#shared/domain/result.ts';
import type { Problem } from '#shared/messages/messages.ts';
import type { Backend } from './backend.ts';
import { isOurs } from './pages.ts';
import { announce, startsListening } from './windows.ts';

type HostName = {
  [Name in CallName]: (typeof CONTRACT)[Name]['at'] extends 'host' ? Name : never;
}[CallName];

/** Everything that the main process does for a page; a new call does not compile until it is here. */
export type HostCalls = {
  readonly [Name in HostName]: (
    input: ParsedInputOf<Name>,
    window: BrowserWindow,
  ) => Promise<Envelope<OutputOf<Name>>>;
};

const refused = (name: unknown, reason: string): Envelope<never> => {
  const shown = typeof name === 'string' ? name.slice(0, 100) : '?';
  return fail<Problem>({ code: 'message-refused', params: { name: shown, reason } });
};

/** The window that a message comes from; null where it is not the top page of one of ours. */
function senderWindow({
  senderFrame,
  sender,
}: IpcMainEvent | IpcMainInvokeEvent): BrowserWindow | null {
  if (!senderFrame || senderFrame !== sender.mainFrame) return null;
  if (!isOurs(senderFrame.url)) return null;
  return BrowserWindow.fromWebContents(sender);
}

async function answer(
  event: IpcMainInvokeEvent,
  name: unknown,
  input: unknown,
  backend: Backend,
  hostCalls: HostCalls,
): Promise<Envelope<unknown>> {
  const window = senderWindow(event);
  if (!window) return refused(name, 'the sender is not a window of the program');
  if (typeof name !== 'string' || !isCallName(name)) return refused(name, 'unknown');
  const { at, caller, input: schema } = CONTRACT[name];
  if (caller !== 'window') return refused(name, 'not for windows');
  if (isOverLimit(input, MESSAGE_LIMIT)) return refused(name, 'too large');
  // The backend parses what is for it; here only what is carried out here.
  if (at === 'backend') return backend.ask(name, input, 'window');
  const parsed = parseWith<unknown>(schema, input);
  if (!parsed.ok) return refused(name, `${parsed.error.path}: ${parsed.error.message}`);
  // Name and input belong together by the contract; TypeScript cannot follow it through the table.
  const carryOut = hostCalls[name as HostName] as (
    input: unknown,
    window: BrowserWindow,
  ) => Promise<Envelope<unknown>>;
  return carryOut(parsed.value, window);
}

/** The one channel between pages and the program. */
export function openChannel(backend: Backend, hostCalls: HostCalls): void {
  ipcMain.handle('call', (event, name: unknown, input: unknown) =>
    answer(event, name, input, backend, hostCalls),
  );
  ipcMain.on('listening', (event, name: unknown) => {
    const window = senderWindow(event);
    if (!window || typeof name !== 'string') return;
    startsListening(window, name);
    if (name === 'backend-state') announce('backend-state', backend.state, window);
  });
}
