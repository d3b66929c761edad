import { appendFileSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { app, nativeTheme } from 'electron';
import { settingsSchema, type Settings } from '#shared/contract/settings.ts';
import { Backend } from './backend.ts';
import { openChannel } from './channel.ts';
import { makeHostCalls } from './host-calls.ts';
import { cutNetwork, lockDown } from './lockdown.ts';
import { setMenu } from './menu.ts';
import { filesIn, openFiles } from './open-files.ts';
import { declarePages, servePages } from './pages.ts';
import { focusMainWindow, openWindow, systemLocale, tell } from './windows.ts';

/** Bugs and ends of processes, never a text of a digest. */
function log(text: string): void {
  const folder = join(app.getPath('userData'), 'logs');
  try {
    mkdirSync(folder, { recursive: true });
    appendFileSync(join(folder, 'main.log'), `${new Date().toISOString()} ${text.trimEnd()}\n`);
  } catch {
    // Where even the log cannot be written there is nobody left to tell.
    process.stderr.write(`${text}\n`);
  }
}

function applySettings({ locale, theme }: Settings): void {
  setMenu(locale === 'system' ? systemLocale() : locale);
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
      app.quit();
    });
  });

  backend.start();
  await app.whenReady();
  lockDown();
  servePages();
  openChannel(backend, makeHostCalls(backend));
  setMenu(systemLocale());
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
