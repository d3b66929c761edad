import { BrowserWindow, nativeTheme, screen } from 'electron';
import type { EventName, EventOf } from '#shared/contract/events.ts';
import { askBeforeLeaving } from './leaving.ts';
import { currentLocale, systemLocale } from './locale.ts';
import { ORIGIN } from './pages.ts';
import { ICON, PRELOAD } from './paths.ts';
import { readBounds, rememberBounds, type View } from './window-bounds.ts';

interface Place {
  readonly seat: number;
  readonly view: View;
  /** What its page listens to by now, and what was meant for it before it did. */
  readonly listens: Set<string>;
  readonly kept: { readonly name: EventName; readonly event: unknown }[];
}
const places = new Map<number, Place>();

/** The lowest number that no window has: a window that is opened again inherits its history. */
function freeSeat(): number {
  const taken = new Set(Array.from(places.values(), ({ seat }) => seat));
  let seat = 1;
  while (taken.has(seat)) seat += 1;
  return seat;
}

/** Opens a window on the list of digests, a digest, or the pages of one. */
export function openWindow(view: View, id: string | null): BrowserWindow {
  const seat = freeSeat();
  const window = new BrowserWindow({
    ...readBounds(view, screen.getPrimaryDisplay().workAreaSize),
    minWidth: view === 'pages' ? 360 : 800,
    minHeight: 480,
    icon: ICON,
    show: false,
    backgroundColor: nativeTheme.shouldUseDarkColors ? '#1b1d21' : '#fbfaf8',
    autoHideMenuBar: view === 'pages',
    webPreferences: {
      preload: PRELOAD,
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      spellcheck: false,
      webviewTag: false,
      // What is typed has to be stored, and pages redrawn, in a window behind another too.
      backgroundThrottling: false,
    },
  });
  const listens = new Set<string>();
  places.set(window.id, { seat, view, listens, kept: [] });
  window.webContents.on('did-start-loading', () => {
    listens.clear();
  });
  window.on('closed', () => places.delete(window.id));
  window.once('ready-to-show', () => {
    window.show();
  });
  rememberBounds(window, view);
  askBeforeLeaving(window, currentLocale);
  const query = new URLSearchParams({ view, seat: String(seat), locale: systemLocale() });
  if (id !== null) query.set('id', id);
  // A page that ended (out of memory, a bug of the browser) is loaded again: nothing is lost but
  // what was typed in the last moment.
  window.webContents.on('render-process-gone', (_event, { reason }) => {
    if (reason !== 'clean-exit' && !window.isDestroyed()) window.reload();
  });
  void window.loadURL(`${ORIGIN}/index.html?${query.toString()}`);
  return window;
}

const send = (window: BrowserWindow, name: EventName, event: unknown): void => {
  if (!window.isDestroyed()) window.webContents.send('event', name, event);
};

/** Tells all windows, or one: that one is told as soon as its page listens. */
export function tell(name: EventName, event: unknown, only?: BrowserWindow): void {
  if (!only) {
    for (const window of BrowserWindow.getAllWindows()) send(window, name, event);
    return;
  }
  const place = places.get(only.id);
  if (place && !place.listens.has(name)) place.kept.push({ name, event });
  else send(only, name, event);
}

/** The page of a window has begun to listen to an event: it gets what was kept for it. */
export function startsListening(window: BrowserWindow, name: string): void {
  const place = places.get(window.id);
  if (!place) return;
  place.listens.add(name);
  const due = place.kept.filter((one) => one.name === name);
  place.kept.splice(0, Infinity, ...place.kept.filter((one) => one.name !== name));
  for (const one of due) send(window, one.name, one.event);
}

/** As `tell`, with the event's type checked: for what the main process itself tells. */
export const announce = <Name extends EventName>(
  name: Name,
  event: EventOf<Name>,
  only?: BrowserWindow,
): void => {
  tell(name, event, only);
};

/** The window to speak to when no other is named: an editor's before one with pages only. */
export function mainWindow(): BrowserWindow | undefined {
  const editors = BrowserWindow.getAllWindows().filter(
    (window) => places.get(window.id)?.view !== 'pages',
  );
  return editors.find((window) => window.isFocused()) ?? editors[0];
}

/** Brings the program to the front. */
export function focusMainWindow(): BrowserWindow {
  const window = mainWindow() ?? openWindow('home', null);
  if (window.isMinimized()) window.restore();
  window.show();
  window.focus();
  return window;
}
