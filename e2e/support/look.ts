import { writeFileSync } from 'node:fs';
import { AxeBuilder } from '@axe-core/playwright';
import { expect, test, type ElectronApplication, type JSHandle, type Page } from '@playwright/test';
import { ask } from './bridge.ts';

const LOCALES = ['ja', 'en'] as const;
const SCHEMES = ['light', 'dark'] as const;
type Locale = (typeof LOCALES)[number];
type Scheme = (typeof SCHEMES)[number];

/** What of Electron's window is used here: the tests know the program only from outside. */
interface NativeWindow {
  readonly setContentSize: (width: number, height: number) => void;
  readonly webContents: { readonly setZoomFactor: (factor: number) => void };
  readonly capturePage: () => Promise<{
    readonly toPNG: () => { toString: (as: 'base64') => string };
  }>;
}
const windowOf = (app: ElectronApplication, page: Page): Promise<JSHandle<NativeWindow>> =>
  app.browserWindow(page) as Promise<JSHandle<NativeWindow>>;

/** Gives the window a size, in pixels of its content. */
export async function resize(
  app: ElectronApplication,
  page: Page,
  width: number,
  height: number,
): Promise<void> {
  const window = await windowOf(app, page);
  await window.evaluate(
    (browser, [w, h]) => {
      browser.setContentSize(w, h);
    },
    [width, height] as const,
  );
  await expect.poll(() => page.evaluate(() => [innerWidth, innerHeight])).toEqual([width, height]);
}

/** Makes everything in the window larger, as the command of the system does. */
export async function zoomText(
  app: ElectronApplication,
  page: Page,
  factor: number,
): Promise<void> {
  const window = await windowOf(app, page);
  await window.evaluate((browser, value) => {
    browser.webContents.setZoomFactor(value);
  }, factor);
}

async function wear(page: Page, locale: Locale, scheme: Scheme): Promise<void> {
  await page.emulateMedia({ colorScheme: scheme });
  await ask(page, 'settings.set', { locale });
  const root = page.locator('html');
  await expect(root).toHaveAttribute('lang', locale);
  await expect(root).toHaveAttribute('data-theme', scheme);
}

/** What axe has against the screen: nothing. */
async function expectAccessible(page: Page, name: string): Promise<void> {
  // What was read out stays in the page for some seconds, also what names a button that is gone.
  await expect(page.locator('[data-live-announcer] [role="img"]')).toHaveCount(0, {
    timeout: 15_000,
  });
  // Axe's other way opens a page of its own, which Electron has not.
  const { violations } = await new AxeBuilder({ page }).setLegacyMode(true).analyze();
  const found = violations.map(({ id, nodes }) => ({
    id,
    nodes: nodes.map(({ html, failureSummary }) => `${html}\n${failureSummary ?? ''}`),
  }));
  expect.soft(found, name).toEqual([]);
}

/** A picture into the results of the test, and axe. */
export async function snap(page: Page, name: string): Promise<void> {
  await page.screenshot({ path: test.info().outputPath(`${name}.png`), animations: 'disabled' });
  await expectAccessible(page, name);
}

/** The same where the text is zoomed, of which Playwright would take a part only. */
export async function snapZoomed(
  app: ElectronApplication,
  page: Page,
  name: string,
): Promise<void> {
  const window = await windowOf(app, page);
  const picture = await window.evaluate(async (browser) => {
    // The first one may be of what stood there before.
    await browser.capturePage();
    return (await browser.capturePage()).toPNG().toString('base64');
  });
  writeFileSync(test.info().outputPath(`${name}.png`), Buffer.from(picture, 'base64'));
  await expectAccessible(page, name);
}

/** The screen as it stands, in both languages, light and dark; it is left Japanese and light. */
export async function lookAt(page: Page, name: string): Promise<void> {
  for (const locale of LOCALES) {
    for (const scheme of SCHEMES) {
      await wear(page, locale, scheme);
      await snap(page, `${name}-${locale}-${scheme}`);
    }
  }
  await wear(page, 'ja', 'light');
}
