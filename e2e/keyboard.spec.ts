import { expect, test } from './support/app.ts';
import { newDigest } from './support/editor.ts';
import { press } from './support/keys.ts';
import { expectStored, storedItems } from './support/stored.ts';
import { link, paragraph, text } from './support/week.ts';

// No test here uses a mouse.

/** Today as the PC has it, `2026-04-18`. */
function today(): string {
  const now = new Date();
  const two = (number: number): string => String(number).padStart(2, '0');
  return `${String(now.getFullYear())}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

test('an item with two sources and a NOTE, from an empty database', async ({ desk }) => {
  const { page } = await desk.start();
  const editor = await newDigest(page, '2026-04-18', '2026-04-24');
  await page.keyboard.press('Control+n');
  await expect(editor.headlineJa).toBeFocused();
  await page.keyboard.type('国防相、演習を視察');
  await page.keyboard.press('Enter');
  await page.keyboard.type('Minister inspects drills');
  await page.keyboard.press('Enter');
  await expect(editor.body()).toBeFocused();

  // The label: the menu of the block comes after its source line.
  await press(page, 'Tab', 'Tab', 'Tab', 'Enter');
  await expect(page.getByRole('menuitem', { name: 'ラベルを付ける' })).toBeFocused();
  await page.keyboard.press('Enter');
  const label = page.getByRole('textbox', { name: 'ブロック 1 のラベル' });
  await expect(label).toBeFocused();
  await page.keyboard.type('Azerbaijani MFA');
  await page.keyboard.press('Enter');

  await expect(editor.body()).toBeFocused();
  await page.keyboard.type('He came to ');
  await page.keyboard.press('Control+b');
  await page.keyboard.type('Ganja');
  await page.keyboard.press('Control+b');
  await page.keyboard.type('.');
  await press(page, 'Enter', 'Control+Shift+l');
  await page.keyboard.type('see here');
  await press(page, 'Control+Shift+ArrowLeft', 'Control+l');
  await expect(page.getByRole('textbox', { name: 'アドレス' })).toBeFocused();
  await page.keyboard.type('https://example.org/');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog')).toBeHidden();
  await expect(editor.body()).toBeFocused();

  await page.keyboard.press('Control+Shift+s');
  await expect(editor.outlets()).toBeFocused();
  await page.keyboard.type('trend');
  await press(page, 'Enter', 'Enter');
  await expect(editor.days()).toBeFocused();
  await page.keyboard.type('18.4');
  await press(page, 'Enter', 'Control+Shift+Enter');
  await expect(editor.body(2)).toBeFocused();
  await page.keyboard.type('The other side.');
  await page.keyboard.press('Control+Shift+s');
  await expect(editor.outlets(2)).toBeFocused();
  // The name used before is offered after its first letters.
  await page.keyboard.type('tr');
  await expect(page.getByRole('option', { name: 'TREND', exact: true })).toBeVisible();
  await press(page, 'Enter', 'Enter');
  await page.keyboard.type('16-18.4');
  await press(page, 'Enter', 'Control+Shift+m');
  await expect(editor.body(3)).toBeFocused();
  await page.keyboard.type('A note.');
  await press(page, 'Tab', 'Tab');
  await expect(editor.days(3)).toBeFocused();
  await page.keyboard.type('今日');
  await page.keyboard.press('Enter');

  const day = today();
  const doc = (...content: readonly object[]): object => ({ type: 'doc', content });
  await expectStored(
    () => storedItems(page),
    [
      {
        id: expect.any(String),
        headline: { ja: '国防相、演習を視察', en: 'Minister inspects drills' },
        blocks: [
          {
            kind: 'report',
            label: 'Azerbaijani MFA',
            body: doc(paragraph('He came to ', text('Ganja', 'bold'), '.'), {
              type: 'bulletList',
              content: [
                {
                  type: 'listItem',
                  content: [paragraph('see ', text('here', link('https://example.org/')))],
                },
              ],
            }),
            source: { outlets: ['TREND'], from: '2026-04-18', to: '2026-04-18' },
          },
          {
            kind: 'report',
            label: null,
            body: doc(paragraph('The other side.')),
            source: { outlets: ['TREND'], from: '2026-04-16', to: '2026-04-18' },
          },
          {
            kind: 'note',
            label: null,
            body: doc(paragraph('A note.')),
            source: { outlets: [], from: day, to: day },
          },
        ],
      },
    ],
  );
});
