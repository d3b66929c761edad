import { setTimeout as pause } from 'node:timers/promises';
import type { Page } from '@playwright/test';
import type { Digest } from '#shared/domain/digest.ts';

/** The window's names for the fields that are typed into. */
export type Field = 'headline-ja' | 'headline-en' | 'body:0';

/** What is typed, over and over: words with spaces. */
const TEXT = 'talks on gas and transit ';

/** Stores a digest in the program that runs; its id. */
export function importDigest(page: Page, digest: Digest): Promise<string> {
  return page.evaluate(async (json) => {
    const { digest: bridge } = window as unknown as {
      digest: { call: (name: string, input: object) => Promise<{ value?: { id: string } }> };
    };
    const bytes = new TextEncoder().encode(json);
    const { value } = await bridge.call('library.import', { file: 'bench.digest.json', bytes });
    if (value === undefined) throw new Error('The digest was not imported');
    return value.id;
  }, JSON.stringify(digest));
}

/** Waits until everything is stored and nothing has been drawn on the pages for a while. */
export async function settle(page: Page): Promise<void> {
  await page.getByText('保存済み').waitFor({ timeout: 60_000 });
  await page
    .getByRole('img', { name: /^ページ \d/u })
    .first()
    .waitFor({ timeout: 60_000 });
  await pause(1500);
}

/** Shows a digest in the window, loaded anew, with its first item to be edited. */
export async function openDigest(page: Page, id: string): Promise<void> {
  await page.evaluate((digest) => {
    const address = new URL(window.location.href);
    address.searchParams.set('view', 'digest');
    address.searchParams.set('id', digest);
    window.history.replaceState(null, '', address);
  }, id);
  await page.reload();
  await settle(page);
}

/** Puts the caret at the end of a field. */
export async function enter(page: Page, field: Field): Promise<void> {
  await page.locator(`[data-field="${field}"]`).click();
  await page.keyboard.press('Control+End');
}

/** Presses so many keys with letters on them, one every `pace` milliseconds. */
export async function typeLetters(page: Page, count: number, pace: number): Promise<void> {
  for (let index = 0; index < count; index += 1) {
    const next = pause(pace);
    await page.keyboard.press(TEXT.charAt(index % TEXT.length));
    await next;
  }
}
