import { contextBridge, ipcRenderer } from 'electron';

type Listener = (event: unknown) => void;
const listeners = new Map<unknown, Set<Listener>>();

ipcRenderer.on('event', (_, name: unknown, event: unknown) => {
  for (const listener of [...(listeners.get(name) ?? [])]) listener(event);
});

/**
 * All that a page can reach of the program: to ask (`call`) and to listen (`on`). What is asked is
 * checked at the other end, by the contract.
 */
contextBridge.exposeInMainWorld('digest', {
  call: (name: unknown, input: unknown): Promise<unknown> =>
    ipcRenderer.invoke('call', name, input),
  on: (name: unknown, listener: Listener): (() => void) => {
    const all = listeners.get(name) ?? new Set();
    listeners.set(name, all.add(listener));
    // What is told only once, such as how the backend is, is told again to who listens late.
    ipcRenderer.send('listening', name);
    return () => {
      all.delete(listener);
    };
  },
});
