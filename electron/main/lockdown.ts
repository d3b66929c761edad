import { app, session, type Session, type WebContents } from 'electron';
import { ORIGIN } from './pages.ts';

/** Addresses that have nothing to do with a network. */
const LOCAL = /^(?:app:\/\/digest\/|devtools:\/\/)/;

/** To be called before the app is ready: Chromium's own errands, which no session can stop. */
export function cutNetwork(): void {
  const { commandLine } = app;
  // No name is ever looked up.
  commandLine.appendSwitch('host-resolver-rules', 'MAP * ~NOTFOUND');
  for (const name of [
    'disable-background-networking',
    'disable-component-update',
    'disable-domain-reliability',
    'disable-sync',
    'disable-client-side-phishing-detection',
    'no-pings',
    'no-first-run',
  ]) {
    commandLine.appendSwitch(name);
  }
}

function lockSession(one: Session): void {
  // The spell checker fetches dictionaries, even when it is off.
  one.setSpellCheckerEnabled(false);
  one.setSpellCheckerDictionaryDownloadURL(`${ORIGIN}/no-dictionaries/`);
  one.setPermissionRequestHandler((_contents, _permission, answer) => {
    answer(false);
  });
  one.setPermissionCheckHandler(() => false);
  one.setDevicePermissionHandler(() => false);
  one.webRequest.onBeforeRequest(({ url }, answer) => {
    answer({ cancel: !LOCAL.test(url) });
  });
  one.on('will-download', (event) => {
    event.preventDefault();
  });
}

function lockContents(contents: WebContents): void {
  const stay = (event: { preventDefault: () => void }): void => {
    event.preventDefault();
  };
  contents.on('will-navigate', stay);
  contents.on('will-frame-navigate', stay);
  contents.on('will-redirect', stay);
  contents.on('will-attach-webview', stay);
  contents.setWindowOpenHandler(() => ({ action: 'deny' }));
}

/** Denies every page what none of ours needs: network, permissions, windows, going elsewhere. */
export function lockDown(): void {
  lockSession(session.defaultSession);
  app.on('session-created', lockSession);
  app.on('web-contents-created', (_event, contents) => {
    lockContents(contents);
  });
}
