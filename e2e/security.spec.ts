import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, ROOT, test } from './support/app.ts';

test.describe('a page of the window', () => {
  test('has no Node, and of the program only what it needs @smoke', async ({ desk }) => {
    const { page } = await desk.start();
    const found = await page.evaluate(() => ({
      node: ['require', 'process', 'module', 'Buffer', 'global', '__dirname'].filter(
        (name) => name in window,
      ),
      bridge: Object.keys((window as unknown as { digest: object }).digest).sort(),
    }));
    expect(found).toEqual({ node: [], bridge: ['call', 'on'] });
  });

  test('cannot go elsewhere, open windows or get permissions', async ({ desk }) => {
    const { app, page } = await desk.start();
    await expect(page.getByRole('heading', { name: 'ダイジェスト一覧' })).toBeVisible();
    const before = page.url();
    const outcome = await page.evaluate(async () => {
      const opened = window.open('https://example.org/');
      window.location.href = 'https://example.org/';
      const link = document.createElement('a');
      link.href = 'file:///etc/passwd';
      link.target = '_blank';
      document.body.append(link);
      link.click();
      link.remove();
      const permissions = await Promise.all(
        ['geolocation', 'notifications', 'camera', 'microphone', 'clipboard-read'].map(
          async (name) =>
            (await navigator.permissions.query({ name: name as PermissionName })).state,
        ),
      );
      return { opened: opened === null, permissions: [...new Set(permissions)] };
    });
    expect(outcome).toEqual({ opened: true, permissions: ['denied'] });
    await page.waitForTimeout(300);
    expect(page.url()).toBe(before);
    expect(app.windows()).toHaveLength(1);
  });

  test('loads nothing from a network and runs nothing that was put into it', async ({ desk }) => {
    const { page } = await desk.start();
    const outcome = await page.evaluate(async () => {
      const refused = async (work: () => Promise<unknown>): Promise<boolean> => {
        try {
          await work();
          return false;
        } catch {
          return true;
        }
      };
      const element = document.createElement('div');
      document.body.append(element);
      element.innerHTML =
        '<img src="https://example.org/x.png" onerror="window.ran = 1">' +
        '<script>window.ran = 2</script><svg onload="window.ran = 3"></svg>' +
        '<iframe src="https://example.org/"></iframe><iframe srcdoc="<script>parent.ran=4</script>"></iframe>' +
        '<object data="https://example.org/"></object><style>@import "https://example.org/x.css";</style>' +
        '<link rel="prefetch" href="https://example.org/y"><a ping="https://example.org/p" href="#">x</a>';
      const script = document.createElement('script');
      script.textContent = 'window.ran = 5';
      document.body.append(script);
      const result = {
        fetch: await refused(() => fetch('https://example.org/')),
        beacon: navigator.sendBeacon('https://example.org/'),
        socket: await refused(
          () =>
            new Promise((open, fail) => {
              const socket = new WebSocket('wss://example.org/');
              socket.onopen = open;
              socket.onerror = fail;
            }),
        ),
        worker: await refused(
          () =>
            new Promise((open, fail) => {
              const worker = new Worker('data:text/javascript,postMessage(1)');
              worker.onmessage = open;
              worker.onerror = fail;
            }),
        ),
        evaluated: await refused(() => {
          // eslint-disable-next-line @typescript-eslint/no-implied-eval, @typescript-eslint/no-unsafe-call -- what is tested is that it cannot be done
          return Promise.resolve(new Function('return 1')() as unknown);
        }),
      };
      await new Promise((done) => setTimeout(done, 500));
      element.remove();
      return { ...result, ran: (window as unknown as { ran?: number }).ran ?? null };
    });
    expect({ ...outcome, beacon: null }).toEqual({
      fetch: true,
      beacon: null,
      socket: true,
      worker: true,
      evaluated: true,
      ran: null,
    });
  });

  test('is refused malformed, unknown, over-large and foreign messages', async ({ desk }) => {
    const { page } = await desk.start();
    const codes = await page.evaluate(async () => {
      const { digest } = window as unknown as {
        digest: { call: (name: unknown, input: unknown) => Promise<unknown> };
      };
      const asked: readonly (readonly [unknown, unknown])[] = [
        ['no.such-call', {}],
        ['__proto__', {}],
        ['constructor', {}],
        [{}, {}],
        ['digest.open', { id: '../../etc/passwd', seat: 1 }],
        ['digest.open', null],
        ['library.create', { template: 7 }],
        ['settings.set-export-folder', { folder: '/tmp' }],
        ['startup.report', {}],
        ['library.rename', { id: 'a', name: 'x'.repeat(70 * 1024 * 1024) }],
      ];
      const answers: unknown[] = [];
      for (const [name, input] of asked) {
        const answer = (await digest.call(name, input)) as {
          ok: boolean;
          error?: { code: string };
        };
        answers.push(answer.ok ? 'ok' : answer.error?.code);
      }
      return answers;
    });
    expect(codes).toEqual(Array.from({ length: 10 }, () => 'message-refused'));
  });

  test('a foreign frame is not listened to', async ({ desk }) => {
    const { app, page } = await desk.start();
    const answer = await app.evaluate(
      async ({ BrowserWindow, session }, preload) => {
        // A page that is none of ours, with the same preload script, and the network let through for
        // it: the worst case.
        session.fromPartition('foreign').webRequest.onBeforeRequest(null);
        const window = new BrowserWindow({
          show: false,
          webPreferences: { preload, partition: 'foreign', sandbox: true, contextIsolation: true },
        });
        await window.loadURL('data:text/html,<p>foreign</p>');
        const told = (await window.webContents.executeJavaScript(
          "digest.call('library.list', {})",
        )) as { ok: boolean; error?: { code: string } };
        window.destroy();
        return told.ok ? 'ok' : told.error?.code;
      },
      join(ROOT, 'dist/preload/preload.cjs'),
    );
    expect(answer).toBe('message-refused');
    await expect(page).toHaveURL(/^app:\/\/digest\//);
  });
});

test('nothing at all asks the network, not even Chromium itself', async ({ desk }) => {
  const log = join(desk.folder, 'net-log.json');
  const { app, page } = await desk.start(
    `--log-net-log=${log}`,
    '--net-log-capture-mode=Everything',
  );
  await page.waitForTimeout(3000);
  await app.close();
  const text = readFileSync(log, 'utf8');
  const urls = Array.from(text.matchAll(/"url":"([^"]+)"/g), ([, url = '']) => url);
  expect(urls.filter((url) => !/^(?:app|blob|devtools|data):/.test(url))).toEqual([]);
  const hosts = Array.from(text.matchAll(/"host":"([^"]+)"/g), ([, host = '']) => host);
  expect(hosts.filter((host) => !/^(?:127\.0\.0\.1|localhost|\[::1\])/.test(host))).toEqual([]);
});
