import { writeFile } from 'node:fs/promises';
import { basename, dirname, extname, join } from 'node:path';
import { app, BrowserWindow, dialog, shell } from 'electron';
import type { Envelope } from '#shared/contract/envelope.ts';
import { fail, ok } from '#shared/domain/result.ts';
import type { Backend } from './backend.ts';
import type { HostCalls } from './channel.ts';
import { readClipboard } from './clipboard.ts';
import { setDataFolder } from './data-folder.ts';
import { logTail } from './log.ts';
import { announce, openWindow } from './windows.ts';

/** Lines of the log that go into a report. */
const LOG_LINES = 200;

async function chooseFolder(window: BrowserWindow): Promise<string | null> {
  const { filePaths } = await dialog.showOpenDialog(window, {
    properties: ['openDirectory', 'createDirectory'],
  });
  return filePaths[0] ?? null;
}

async function saveFaultReport(
  window: BrowserWindow,
  backend: Backend,
): Promise<Envelope<{ path: string | null }>> {
  const { filePath } = await dialog.showSaveDialog(window, {
    defaultPath: join(app.getPath('desktop'), 'digest-fault-report.txt'),
  });
  if (filePath === '') return ok({ path: null });
  const report = await backend.askAsHost('startup.report', {});
  const text = report.ok
    ? report.value.text
    : `The backend does not answer: ${JSON.stringify(report.error)} ${JSON.stringify(backend.state)}\n`;
  const versions = `${app.getName()} ${app.getVersion()}, Electron ${process.versions.electron}\n`;
  try {
    await writeFile(filePath, [versions + text, ...logTail(LOG_LINES), ''].join('\n'));
    return ok({ path: filePath });
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return fail({ code: 'report-not-saved', params: { file: basename(filePath), reason } });
  }
}

/** What the main process does for pages: dialogs of the system, windows, folders. */
export function makeHostCalls(backend: Backend): HostCalls {
  return {
    'host.choose-export-folder': async (_, window) => {
      const folder = await chooseFolder(window);
      if (folder === null) return ok({ folder });
      const set = await backend.askAsHost('settings.set-export-folder', { folder });
      return set.ok ? ok({ folder }) : set;
    },
    'host.clipboard': () => readClipboard(),
    'host.show-file': async ({ path }) => {
      const settings = await backend.askAsHost('settings.get', {});
      // A page may have shown what was exported, not any file of the PC.
      if (settings.ok && settings.value.exportFolder === dirname(path))
        shell.showItemInFolder(path);
      return ok({});
    },
    'host.open-mail': async ({ path }) => {
      const settings = await backend.askAsHost('settings.get', {});
      const isOurs = settings.ok && settings.value.exportFolder === dirname(path);
      // Only what this program writes as a mail; whatever else would be run by the system.
      if (!isOurs || extname(path) !== '.eml') {
        return fail({
          code: 'message-refused',
          params: { name: 'host.open-mail', reason: 'not a mail of ours' },
        });
      }
      const reason = await shell.openPath(path);
      return reason === ''
        ? ok({})
        : fail({ code: 'mail-not-opened', params: { file: basename(path), reason } });
    },
    'host.open-window': ({ view, id }) => {
      openWindow(view, id);
      return Promise.resolve(ok({}));
    },
    'host.follow': (input, window) => {
      for (const other of BrowserWindow.getAllWindows()) {
        if (other !== window) announce('follow', input, other);
      }
      return Promise.resolve(ok({}));
    },
    'host.choose-data-folder': async (_, window) => {
      const folder = await chooseFolder(window);
      if (folder !== null) {
        setDataFolder(folder);
        backend.restart();
      }
      return ok({});
    },
    'host.save-fault-report': (_, window) => saveFaultReport(window, backend),
    'host.quit': () => {
      app.quit();
      return Promise.resolve(ok({}));
    },
  };
}
