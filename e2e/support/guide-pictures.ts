import { join } from 'node:path';
import { expect, test, type ElectronApplication, type Locator, type Page } from '@playwright/test';
import { ask } from './bridge.ts';
import { resize } from './look.ts';

const WIDE = { width: 1280, height: 800 };

/** Room around a part of the window that is shown alone, CSS pixels. */
const ROOM = 24;

async function take(page: Page, locale: string, name: string, part?: Locator): Promise<void> {
  const path = join(
    process.env.E2E_PICTURES ?? test.info().outputPath(),
    `guide-${name}${locale === 'ja' ? '.ja' : ''}.png`,
  );
  const box = part && (await part.boundingBox());
  const clip = box && {
    x: Math.max(0, box.x - ROOM),
    y: Math.max(0, box.y - ROOM),
    width: Math.min(WIDE.width - Math.max(0, box.x - ROOM), box.width + 2 * ROOM),
    height: Math.min(WIDE.height - Math.max(0, box.y - ROOM), box.height + 2 * ROOM),
  };
  await page.screenshot({ path, animations: 'disabled', ...(clip ? { clip } : {}) });
}

/** Takes a picture in both languages; the window is Japanese again afterwards. */
export type TakeBoth = (name: string, part?: Locator) => Promise<void>;

/** Makes the window ready for pictures of the user guides. */
export async function guidePictures(app: ElectronApplication, page: Page): Promise<TakeBoth> {
  await resize(app, page, WIDE.width, WIDE.height);
  await page.emulateMedia({ colorScheme: 'light' });
  return async (name, part) => {
    for (const locale of ['en', 'ja']) {
      await ask(page, 'settings.set', { locale });
      await expect(page.locator('html')).toHaveAttribute('lang', locale);
      await take(page, locale, name, part);
    }
  };
}
