import { dialog, type BrowserWindow } from 'electron';
import type { Locale } from '#shared/messages/messages.ts';
import { LEAVING_TEXTS } from '#shared/messages/window/leaving.ts';

const STAY = 0;
const CLOSE = 1;

/** Asks before a window is closed whose page says that it holds something that is not stored. */
export function askBeforeLeaving(window: BrowserWindow, locale: () => Locale): void {
  window.webContents.on('will-prevent-unload', (event) => {
    const { message, detail, stay, close } = LEAVING_TEXTS[locale()];
    const choice = dialog.showMessageBoxSync(window, {
      type: 'warning',
      message,
      detail,
      buttons: [stay, close],
      defaultId: STAY,
      cancelId: STAY,
      noLink: true,
    });
    // To prevent what prevents it is to let the window go.
    if (choice === CLOSE) event.preventDefault();
  });
}
