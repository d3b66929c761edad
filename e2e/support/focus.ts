import type { Page } from '@playwright/test';

/** Where the Tab key stops. */
export interface Stop {
  /** `button 書き出し`: what it is and what it is called. */
  readonly name: string;
  /** Whether it looks otherwise than without the focus. */
  readonly isMarked: boolean;
}

/** What stands in the page for looking at the focus; see `install`. */
interface Looking {
  readonly look: () => { readonly name: string; readonly isFirst: boolean };
  /** Whether what `look` saw last looked otherwise then. */
  readonly wasMarked: () => boolean;
}

const install = (page: Page): Promise<void> =>
  page.evaluate(() => {
    let first: Element | null = null;
    let last: { element: Element; look: string } | null = null;
    const nameOf = (element: Element): string => {
      const by = (element.getAttribute('aria-labelledby') ?? '').split(' ');
      const label = element instanceof HTMLInputElement ? element.labels?.[0]?.textContent : null;
      const names = [
        element.getAttribute('aria-label'),
        label,
        by.map((id) => document.getElementById(id)?.textContent ?? '').join(''),
        element.textContent.trim(),
      ];
      return names.find((name) => (name ?? '') !== '') ?? '';
    };
    const lookOf = (element: Element): string => {
      const parent = element.parentElement ?? element;
      return [element, parent, parent.parentElement ?? parent]
        .map((one) => {
          const { outline, outlineOffset, boxShadow, border, backgroundColor } =
            getComputedStyle(one);
          return [outline, outlineOffset, boxShadow, border, backgroundColor].join('|');
        })
        .join('\n');
    };
    const looking: Looking = {
      look: () => {
        const element = document.activeElement ?? document.body;
        const isFirst = element === first;
        first ??= element;
        last = { element, look: lookOf(element) };
        const role = element.getAttribute('role') ?? element.tagName.toLowerCase();
        return { name: `${role} ${nameOf(element)}`.trim(), isFirst };
      },
      wasMarked: () => last !== null && lookOf(last.element) !== last.look,
    };
    (window as unknown as { looking: Looking }).looking = looking;
  });

/**
 * Presses Tab (or Shift+Tab) from where the focus is until it comes round, and tells every stop; ends
 * where it began. More than `most` stops are a trap.
 */
export async function goRound(
  page: Page,
  key: 'Tab' | 'Shift+Tab' = 'Tab',
  most = 60,
): Promise<readonly Stop[]> {
  await install(page);
  const stops: Stop[] = [];
  const look = (): Promise<{ name: string; isFirst: boolean }> =>
    page.evaluate(() => (window as unknown as { looking: Looking }).looking.look());
  let { name } = await look();
  for (let count = 0; count < most; count += 1) {
    await page.keyboard.press(key);
    const isMarked = await page.evaluate(() =>
      (window as unknown as { looking: Looking }).looking.wasMarked(),
    );
    stops.push({ name, isMarked });
    const next = await look();
    if (next.isFirst) return stops;
    name = next.name;
  }
  throw new Error(`Tab does not come round: ${stops.map((stop) => stop.name).join(', ')}`);
}
