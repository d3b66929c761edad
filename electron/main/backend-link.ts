import { fork } from 'node:child_process';
import { utilityProcess } from 'electron';
import { BACKEND, backendNode } from './paths.ts';

/** A running backend: messages to it, messages from it, its end. */
export interface BackendLink {
  readonly pid: () => number | undefined;
  readonly send: (message: unknown) => void;
  readonly kill: () => void;
}

export interface LinkEvents {
  readonly onMessage: (message: unknown) => void;
  readonly onExit: (how: string) => void;
  /** What it printed: only bugs print. */
  readonly onOutput: (text: string) => void;
}

function startUtility({ onMessage, onExit, onOutput }: LinkEvents): BackendLink {
  const child = utilityProcess.fork(BACKEND, [], { serviceName: 'digest-backend', stdio: 'pipe' });
  child.on('message', onMessage);
  child.on('exit', (code) => {
    onExit(String(code));
  });
  for (const stream of [child.stdout, child.stderr]) {
    stream?.on('data', (data: Buffer) => {
      onOutput(data.toString());
    });
  }
  return {
    pid: () => child.pid,
    send: (message) => {
      child.postMessage(message);
    },
    kill: () => child.kill(),
  };
}

function startNode(node: string, { onMessage, onExit, onOutput }: LinkEvents): BackendLink {
  const child = fork(BACKEND, [], {
    execPath: node,
    execArgv: [],
    serialization: 'advanced',
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
  });
  let ended = false;
  const end = (how: string): void => {
    if (!ended) onExit(how);
    ended = true;
  };
  child.on('message', onMessage);
  child.on('exit', (code, signal) => {
    end(String(signal ?? code));
  });
  child.on('error', (error) => {
    end(error.message);
  });
  for (const stream of [child.stdout, child.stderr]) {
    stream?.on('data', (data: Buffer) => {
      onOutput(data.toString());
    });
  }
  return {
    pid: () => child.pid,
    send: (message) => {
      // A process that has just died cannot take it; its end is told to `onExit`.
      if (child.connected) child.send(message as object, () => undefined);
    },
    kill: () => child.kill(),
  };
}

/** Starts the backend in a process of its own. */
export function startBackend(events: LinkEvents): BackendLink {
  const node = backendNode();
  return node === null ? startUtility(events) : startNode(node, events);
}
