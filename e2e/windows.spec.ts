import type { ElectronApplication, Page } from '@playwright/test';
import { expect, test } from './support/app.ts';
import { Editor, newDigest } from './support/editor.ts';
import { openDigest, runCommand } from './support/library.ts';
import { signalBackend } from './support/processes.ts';

const CONFLICT = '2 つのウィンドウで変更されました';

/** A digest with one item, in two windows. */
async function inTwoWindows(
  app: ElectronApplication,
  page: Page,
  headline: string,
): Promise<readonly [Editor, Editor]> {
  const first = await newDigest(page, '2026-04-18', '2026-04-24');
  await page.keyboard.press('Control+n');
  await expect(first.headlineJa).toBeFocused();
  await page.keyboard.insertText(headline);
  await first.saved();
  const opened = app.waitForEvent('window');
  await runCommand(page, '別のウィンドウでも開く');
  const second = new Editor(await opened);
  await expect(second.headlineJa).toHaveText(headline);
  return [first, second];
}

/** Replaces what is in a field, in one go. */
async function retype(editor: Editor, text: string): Promise<void> {
  await editor.headlineJa.click();
  await editor.page.keyboard.press('Control+a');
  await editor.page.keyboard.insertText(text);
  await expect(editor.headlineJa).toHaveText(text);
}

test('what is edited in one window appears in the other', async ({ desk }) => {
  const { app, page } = await desk.start();
  const [first, second] = await inTwoWindows(app, page, '最初の見出し');

  await retype(second, '二つ目のウィンドウから');
  await expect(first.headlineJa).toHaveText('二つ目のウィンドウから');
  await first.body().click();
  await page.keyboard.type('Typed in the first.');
  await expect(second.body()).toHaveText('Typed in the first.');
  // Different fields at the same moment are no conflict where they are different items.
  await second.page.keyboard.press('Control+n');
  await second.page.keyboard.insertText('別の項目');
  await expect(first.rows).toHaveCount(2);
  await expect(first.rows.nth(1)).toContainText('別の項目');
  await expect(first.headlineJa).toHaveText('二つ目のウィンドウから');
  await expect(page.getByRole('alertdialog')).toHaveCount(0);
});

/** The two windows after both changed the same headline: who is asked, and who wrote first. */
async function clash(
  app: ElectronApplication,
  editors: readonly [Editor, Editor],
): Promise<{ readonly asked: Editor; readonly other: Editor }> {
  // Stopped, the backend takes both in as written on the same state, whatever the PC's pace.
  expect(signalBackend(app, 'SIGSTOP')).toBe(true);
  await retype(editors[0], '第一の版');
  await retype(editors[1], '第二の版');
  expect(signalBackend(app, 'SIGCONT')).toBe(true);
  const dialogs = editors.map(({ page }) => page.getByRole('alertdialog', { name: CONFLICT }));
  const asking = async (): Promise<number> => {
    const visible = await Promise.all(dialogs.map((dialog) => dialog.isVisible()));
    return visible.indexOf(true);
  };
  await expect.poll(asking, { timeout: 30_000 }).toBeGreaterThanOrEqual(0);
  return (await asking()) === 0
    ? { asked: editors[0], other: editors[1] }
    : { asked: editors[1], other: editors[0] };
}

interface Versions {
  readonly mine: string;
  readonly theirs: string;
}
/** Each way out of a conflict, and the headlines that there are afterwards. */
const CHOICES: readonly {
  readonly button: string;
  readonly kept: (versions: Versions) => readonly string[];
}[] = [
  { button: 'このウィンドウの版を残す', kept: ({ mine }) => [mine] },
  { button: '別のウィンドウの版を残す', kept: ({ theirs }) => [theirs] },
  { button: '両方残す', kept: ({ mine, theirs }) => [theirs, mine] },
];

for (const { button, kept } of CHOICES) {
  test(`the same headline in two windows: ${button}`, async ({ desk }) => {
    const { app, page } = await desk.start();
    const editors = await inTwoWindows(app, page, '元の見出し');
    const { asked, other } = await clash(app, editors);
    const mine = asked === editors[0] ? '第一の版' : '第二の版';
    const theirs = asked === editors[0] ? '第二の版' : '第一の版';

    const dialog = asked.page.getByRole('alertdialog', { name: CONFLICT });
    await expect(dialog.getByRole('region', { name: 'このウィンドウ' })).toContainText(mine);
    await expect(dialog.getByRole('region', { name: '別のウィンドウ' })).toContainText(theirs);
    await expect(other.page.getByRole('alertdialog')).toHaveCount(0);
    // It is not waved away by accident.
    await asked.page.keyboard.press('Escape');
    await expect(dialog).toBeVisible();

    await dialog.getByRole('button', { name: button }).click();
    await expect(dialog).toBeHidden();
    const headlines = kept({ mine, theirs });
    for (const editor of editors) {
      await expect(editor.rows).toHaveCount(headlines.length);
      for (const [index, headline] of headlines.entries()) {
        await expect(editor.rows.nth(index)).toContainText(headline);
      }
      await editor.saved();
    }
    await expect(other.page.getByRole('alertdialog')).toHaveCount(0);
    await app.close();

    const again = await openDigest((await desk.start()).page);
    await expect(again.rows).toHaveCount(headlines.length);
    for (const [index, headline] of headlines.entries()) {
      await again.rows.nth(index).click();
      await expect(again.headlineJa).toHaveText(headline);
    }
  });
}

test('a window closed before the question is answered loses neither version', async ({ desk }) => {
  const { app, page } = await desk.start();
  const editors = await inTwoWindows(app, page, '元の見出し');
  const { asked, other } = await clash(app, editors);
  const window = await app.browserWindow(asked.page);
  await window.evaluate((one: { close: () => void }) => {
    one.close();
  });
  await expect(other.rows).toHaveCount(2);
  const theirs = asked === editors[0] ? ['第二の版', '第一の版'] : ['第一の版', '第二の版'];
  for (const [index, headline] of theirs.entries()) {
    await expect(other.rows.nth(index)).toContainText(headline);
  }
  await other.saved();
});
