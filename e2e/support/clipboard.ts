import type { Page } from '@playwright/test';

/** What another program has put on the clipboard of the PC. */
export interface Copied {
  readonly text: string;
  readonly html?: string;
}

/** Puts something on the real clipboard, as a program does whose text is copied. */
export async function copy(page: Page, { text, html }: Copied): Promise<void> {
  const isDone = await page.evaluate(
    ([plain, markup]) => {
      const give = (event: ClipboardEvent): void => {
        event.preventDefault();
        event.stopImmediatePropagation();
        event.clipboardData?.setData('text/plain', plain);
        if (markup !== null) event.clipboardData?.setData('text/html', markup);
      };
      window.addEventListener('copy', give, { capture: true, once: true });
      // The one way that needs no permission, and none is granted here.
      // eslint-disable-next-line @typescript-eslint/no-deprecated -- see above
      return document.execCommand('copy');
    },
    [text, html ?? null] as const,
  );
  if (!isDone) throw new Error('Nothing was put on the clipboard');
}

/** Pastes it where the focus is. */
export async function paste(page: Page, copied: Copied): Promise<void> {
  await copy(page, copied);
  await page.keyboard.press('Control+v');
}
