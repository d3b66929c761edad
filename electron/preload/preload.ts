import { contextBridge, ipcRenderer, type IpcRendererEvent } from 'electron';

/**
 * All that a page can reach of the program: to ask (`call`) and to listen (`on`). What is asked is
 * checked at the other end, by the contract.
 */
contextBridge.exposeInMainWorld('digest', {
  call: (name: unknown, input: unknown): Promise<unknown> =>
    ipcRenderer.invoke('call', name, input),
  on: (name: unknown, listener: (event: unknown) => void): (() => void) => {
    const forward = (_: IpcRendererEvent, told: unknown, event: unknown): void => {
      if (told === name) listener(event);
    };
    ipcRenderer.on('event', forward);
    // What is told only once, such as how the backend is, is told again to who listens late.
    ipcRenderer.send('listening', name);
    return () => {
      ipcRenderer.off('event', forward);
    };
  },
});
