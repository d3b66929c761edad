import { app, nativeTheme, powerMonitor } from 'electron';
import { settingsSchema, type Settings } from '#shared/contract/settings.ts';
import { Backend } from './backend.ts';
import { openChannel } from './channel.ts';
import { makeHostCalls } from './host-calls.ts';
import { cutNetwork, lockDown } from './lockdown.ts';
import { currentLocale, setLocale } from './locale.ts';
import { log } from './log.ts';
import { followPlaces, greyMenu } from './menu-places.ts';
import { setMenu } from './menu.ts';
import { filesIn, OpenedFiles } from './open-files.ts';
import { declarePages, servePages } from './pages.ts';
import { focusMainWindow, openWindow, tell } from './windows.ts';

function applySettings({ locale, theme }: Settings): void {
  setLocale(locale);
  setMenu(currentLocale());
  greyMenu();
  nativeTheme.themeSource = theme;
}

/** Whoever leaves the PC locks it, or lets it sleep; the digests are locked with it. */
function lockWithSystem(backend: Backend): void {
  const lock = (): void => {
    void backend.askAsHost('session.lock', {});
  };
  powerMonitor.on('lock-screen', lock);
  powerMonitor.on('suspend', lock);
}

async function run(): Promise<void> {
  const backend = new Backend((name, event) => {
    if (name === 'settings-changed') applySettings(settingsSchema.parse(event));
    tell(name, event);
    if (name === 'session-changed') void files.takeIn();
  }, log);
  const files = new OpenedFiles(backend);
  app.on('second-instance', (_event, args, folder) => {
    focusMainWindow();
    void files.open(filesIn(args.slice(1), folder));
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
  lockWithSystem(backend);
  openChannel(backend, makeHostCalls(backend));
  setMenu(currentLocale());
  followPlaces();
  openWindow('home', null);
  const settings = await backend.askAsHost('settings.get', {});
  if (settings.ok) applySettings(settings.value);
  await files.open(filesIn(process.argv.slice(1), process.cwd()));
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
