import type { ToParent } from '#shared/contract/backend-messages.ts';

/** The way to the main process, whatever kind of process this is. */
export interface ParentLink {
  readonly send: (message: ToParent) => void;
  readonly onMessage: (receive: (data: unknown) => void) => void;
  /** The main process has ended. */
  readonly onGone: (end: () => void) => void;
}

/** What Electron's utility process has in place of Node's channel (electronjs.org/docs). */
interface ParentPort {
  postMessage: (message: unknown) => void;
  on: (name: 'message', receive: (event: { data: unknown }) => void) => void;
}

const isParentPort = (port: unknown): port is ParentPort =>
  typeof port === 'object' && port !== null && 'postMessage' in port;

/** Electron's utility process, or a process that Node has forked (serialization: advanced). */
export function parentLink(): ParentLink {
  const port = 'parentPort' in process ? process.parentPort : null;
  if (isParentPort(port)) {
    return {
      send: (message) => {
        port.postMessage(message);
      },
      onMessage: (receive) => {
        port.on('message', ({ data }) => {
          receive(data);
        });
      },
      // Electron ends its utility processes itself.
      onGone: () => undefined,
    };
  }
  return {
    send: (message) => {
      if (process.connected) process.send?.(message);
    },
    onMessage: (receive) => {
      process.on('message', receive);
    },
    onGone: (end) => {
      process.once('disconnect', end);
    },
  };
}
