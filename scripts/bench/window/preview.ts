import { setTimeout as pause } from 'node:timers/promises';
import type { Page } from '@playwright/test';
import { itemCount, readSample, withItems } from '../digests.ts';
import { enter, importDigest, openDigest, settle, typeLetters } from './editor.ts';
import type { Program } from './program.ts';

const SIZES = [36, 200] as const;
const RUNS = 9;
const BURST = { keys: 8, pace: 90 };
/** No picture for so long: there comes none any more. */
const QUIET = 1500;

/** Milliseconds from the last key press until the page with all that was typed is on the screen. */
export interface PreviewFigures {
  readonly cases: readonly { readonly items: number; readonly times: readonly number[] }[];
}

interface Watch {
  /** When the last key was pressed and the last picture painted, by the page's clock. */
  key: number;
  picture: number;
}

/** Lets the page note its key presses and the new pictures of pages that are in view. */
async function watchPictures(page: Page): Promise<void> {
  await page.evaluate(() => {
    const watch = { key: 0, picture: 0 };
    Object.assign(window, { benchWatch: watch });
    const isInView = (node: Node): boolean => {
      const image =
        node instanceof Element ? (node.closest('canvas') ?? node.querySelector('canvas')) : null;
      const desk = image?.closest('[role=group]')?.getBoundingClientRect();
      const at = image?.getBoundingClientRect();
      return !!at && !!desk && at.bottom > desk.top && at.top < desk.bottom;
    };
    new MutationObserver((mutations) => {
      if (!mutations.some(({ target, addedNodes }) => [target, ...addedNodes].some(isInView)))
        return;
      requestAnimationFrame(() => {
        // A message is handled after the frame: by then the picture, decoded before, is drawn.
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => {
          watch.picture = performance.now();
        };
        port2.postMessage(null);
      });
    }).observe(document.body, { subtree: true, attributes: true, attributeFilter: ['width'] });
    const onKey = ({ timeStamp }: KeyboardEvent): void => {
      watch.key = timeStamp;
    };
    window.addEventListener('keydown', onKey, { capture: true });
  });
}

const readWatch = (page: Page): Promise<Watch> =>
  page.evaluate(() => ({ ...(window as unknown as { benchWatch: Watch }).benchWatch }));

async function timePreview(page: Page): Promise<number> {
  await typeLetters(page, BURST.keys, BURST.pace);
  await settle(page);
  let before: Watch;
  let now = await readWatch(page);
  do {
    before = now;
    await pause(QUIET);
    now = await readWatch(page);
  } while (now.picture < now.key || now.picture !== before.picture);
  return now.picture - now.key;
}

/** Types a few words and waits for their page, again and again. */
export async function measurePreview({ page }: Program): Promise<PreviewFigures> {
  const cases: { items: number; times: number[] }[] = [];
  for (const size of SIZES) {
    const digest = withItems(readSample(), size);
    const times: number[] = [];
    await openDigest(page, await importDigest(page, digest));
    await watchPictures(page);
    await enter(page, 'headline-en');
    await timePreview(page);
    for (let run = 0; run < RUNS; run += 1) times.push(await timePreview(page));
    cases.push({ items: itemCount(digest), times });
  }
  return { cases };
}
