import { call } from '#renderer/api/call.ts';

/** An item that none is: the pages ask with it which item is being edited. */
export const WHICH_ITEM = '';

/** Tells the windows with this digest's pages which item is being edited. */
export async function tellItem(id: string, item: string): Promise<void> {
  // Without another window nobody listens; there is nothing to say to the person either way.
  await call('host.follow', { id, item, from: 'item' });
}

/** Asks the editor for an item that was chosen on the pages, or which one is being edited. */
export async function tellChoice(id: string, item: string): Promise<void> {
  await call('host.follow', { id, item, from: 'pages' });
}
