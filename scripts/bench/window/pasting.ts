import { setTimeout as pause } from 'node:timers/promises';
import type { Page } from '@playwright/test';
import { ARTICLES, sampleArticles } from '../articles.ts';
import { readSample } from '../digests.ts';
import { importDigest, openDigest } from './editor.ts';
import type { Program } from './program.ts';

const RUNS = 8;

/** Puts HTML on the clipboard as another program would: by a copy, in this page. */
async function copy(page: Page, html: string): Promise<void> {
  await page.evaluate((content) => {
    const onCopy = (event: ClipboardEvent): void => {
      event.clipboardData?.setData('text/html', content);
      event.clipboardData?.setData('text/plain', 'articles');
      event.preventDefault();
      event.stopImmediatePropagation();
    };
    window.addEventListener('copy', onCopy, { capture: true, once: true });
  }, html);
  await page.keyboard.press('Control+c');
}

/** Lets the page note when the chord was pressed, and when all the cards are painted. */
async function watchCards(page: Page): Promise<void> {
  await page.evaluate((count) => {
    const watch = { key: 0, cards: 0 };
    Object.assign(window, { benchCards: watch });
    const isComplete = (): boolean => document.querySelectorAll('[data-card]').length === count;
    new MutationObserver(() => {
      if (watch.cards > watch.key || !isComplete()) return;
      requestAnimationFrame(() => {
        // A message is handled after the frame.
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => {
          if (isComplete()) watch.cards = performance.now();
        };
        port2.postMessage(null);
      });
    }).observe(document.body, { subtree: true, childList: true });
    const onKey = ({ timeStamp, key }: KeyboardEvent): void => {
      if (key.toLowerCase() === 'v') watch.key = timeStamp;
    };
    window.addEventListener('keydown', onKey, { capture: true });
  }, ARTICLES);
}

/** Milliseconds from the chord until the cards are painted; goes back to the digest afterwards. */
async function timePaste(page: Page): Promise<number> {
  await page.keyboard.press('Control+Shift+v');
  const time = await page
    .waitForFunction(
      () => {
        const { key, cards } = (window as unknown as { benchCards: { key: number; cards: number } })
          .benchCards;
        return cards > key && cards - key;
      },
      null,
      { timeout: 30_000 },
    )
    .then((found) => found.jsonValue());
  await page.keyboard.press('Escape');
  await page.waitForFunction(() => document.querySelector('[data-card]') === null);
  return Number(time);
}

/**
 * Pastes twenty articles again and again: the first time soon after one comes back to the window
 * with them, as after copying in the browser.
 */
export async function measurePasting({ page }: Program): Promise<readonly number[]> {
  await openDigest(page, await importDigest(page, readSample()));
  await page.locator('[data-field="headline-en"]').click();
  await copy(page, sampleArticles());
  await watchCards(page);
  await page.evaluate(() => window.dispatchEvent(new Event('focus')));
  // As long as it takes to look where one is.
  await pause(500);
  const times: number[] = [];
  for (let run = 0; run <= RUNS; run += 1) {
    times.push(await timePaste(page));
    await pause(300);
  }
  return times;
}
