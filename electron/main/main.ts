import { app, nativeTheme } from 'electron';
import { settingsSchema, type Settings } from '#shared/contract/settings.ts';
import { Backend } from './backend.ts';
import { openChannel } from './channel.ts';
import { makeHostCalls } from './host-calls.ts';
import { cutNetwork, lockDown } from './lockdown.ts';
import { currentLocale, setLocale } from './locale.ts';
import { log } from './log.ts';
import { followPlaces, greyMenu } from './menu-places.ts';
import { setMenu } from './menu.ts';
import { filesIn, openFiles } from './open-files.ts';
import { declarePages, servePages } from './pages.ts';
import { focusMainWindow, openWindow, tell } from './windows.ts';

function applySettings({ locale, theme }: Settings): void {
  setLocale(locale);
  setMenu(currentLocale());
  greyMenu();
  nativeTheme.themeSource = theme;
}

async function run(): Promise<void> {
  const backend = new Backend((name, event) => {
    if (name === 'settings-changed') applySettings(settingsSchema.parse(event));
    tell(name, event);
  }, log);
  app.on('second-instance', (_event, args, folder) => {
    focusMainWindow();
    void openFiles(filesIn(args.slice(1), folder), backend);
  });
  app.on('window-all-closed', () => {
    app.quit();
  });
  let stopped = false;
  app.on('will-quit', (event) => {
    if (stopped) return;
    event.preventDefault();
    void backend.stop().then(() => {
      stopped = true;
      // Not within this event: quitting again while it is being told is passed over.
      setImmediate(() => {
        app.quit();
      });
    });
  });

  backend.start();
  await app.whenReady();
  lockDown();
  servePages();
  openChannel(backend, makeHostCalls(backend));
  setMenu(currentLocale());
  followPlaces();
  openWindow('home', null);
  const settings = await backend.askAsHost('settings.get', {});
  if (settings.ok) applySettings(settings.value);
  await openFiles(filesIn(process.argv.slice(1), process.cwd()), backend);
}

cutNetwork();
declarePages();
if (app.requestSingleInstanceLock()) {
  run().catch((error: unknown) => {
    log(error instanceof Error ? (error.stack ?? error.message) : String(error));
    app.exit(1);
  });
} else {
  app.quit();
}
