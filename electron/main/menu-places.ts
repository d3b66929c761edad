import { app, BrowserWindow, Menu } from 'electron';
import { COMMAND_IDS, commandOf } from '#shared/commands/commands.ts';
import { mainWindow } from './windows.ts';

/** Greys out, in the menu, what makes no sense where the window in front is. */
export function greyMenu(): void {
  const window = BrowserWindow.getFocusedWindow() ?? mainWindow();
  const menu = Menu.getApplicationMenu();
  if (!window || !menu) return;
  // The page keeps its address up to date (renderer/app/place.ts).
  const address = window.webContents.getURL();
  const view = URL.canParse(address) ? new URL(address).searchParams.get('view') : null;
  for (const id of COMMAND_IDS) {
    const { where } = commandOf(id);
    const item = menu.getMenuItemById(id);
    if (item) item.enabled = where === 'always' || where === view;
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
