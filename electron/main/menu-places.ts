import { app, BrowserWindow, Menu } from 'electron';
import { COMMAND_IDS, commandOf, type CommandId } from '#shared/commands/commands.ts';
import { mainWindow } from './windows.ts';

/** What can be done also while nobody is signed in, or the screen is locked. */
const FOR_ANYONE: readonly CommandId[] = [
  'view.japanese',
  'view.english',
  'view.theme-system',
  'view.theme-light',
  'view.theme-dark',
  'file.quit',
];

/** Greys out, in the menu, what makes no sense where the window in front is. */
export function greyMenu(): void {
  const window = BrowserWindow.getFocusedWindow() ?? mainWindow();
  const menu = Menu.getApplicationMenu();
  if (!window || !menu) return;
  // The page keeps its address up to date (renderer/app/place.ts).
  const address = window.webContents.getURL();
  const params = URL.canParse(address) ? new URL(address).searchParams : new URLSearchParams();
  const view = params.get('view');
  const isClosed = params.has('closed');
  const place = view === 'review' ? 'digest' : view;
  for (const id of COMMAND_IDS) {
    const { where } = commandOf(id);
    const item = menu.getMenuItemById(id);
    if (!item) continue;
    item.enabled = isClosed ? FOR_ANYONE.includes(id) : where === 'always' || where === place;
  }
}

/** Keeps the menu so, wherever the windows go. To be called before the first window opens. */
export function followPlaces(): void {
  app.on('browser-window-focus', greyMenu);
  app.on('web-contents-created', (_event, contents) => {
    contents.on('did-navigate-in-page', greyMenu);
    contents.on('did-finish-load', greyMenu);
  });
}
