import type { Locator } from '@playwright/test';
import { expect, test } from './support/app.ts';
import { WORD, type InputMethod } from './support/input-method.ts';
import { openItem } from './support/scene.ts';
import { expectStored, storedBody, storedItems } from './support/stored.ts';
import { paragraph, text } from './support/week.ts';

/** Types the word at the end of a field, and no key does anything else meanwhile. */
async function typeInto(ime: InputMethod, field: Locator): Promise<void> {
  await field.click();
  await field.press('End');
  await ime.typeWord();
  await expect(field).toBeFocused();
}

test('the fields of an item', async ({ desk }) => {
  const { page, editor, ime } = await openItem(desk, 'x');
  await page.getByRole('button', { name: 'ブロック 1 の操作' }).click();
  await page.getByRole('menuitem', { name: 'ラベルを付ける' }).click();
  const label = page.getByRole('textbox', { name: 'ブロック 1 のラベル' });
  await expect(label).toBeFocused();
  for (const field of [label, editor.headlineJa, editor.headlineEn]) {
    await typeInto(ime, field);
    await expect(field).toHaveValue(WORD);
    await page.keyboard.type(' 1');
    await typeInto(ime, field);
    await expect(field).toHaveValue(`${WORD} 1${WORD}`);
  }
  await typeInto(ime, editor.outlets());
  await expect(editor.outlets()).toHaveValue(WORD);
  await page.keyboard.press('Enter');
  await expect(editor.outlets()).toHaveValue('');
  await typeInto(ime, editor.days());
  await expect(editor.days()).toHaveValue(WORD);
  await editor.days().fill('');
  await ime.compose('１', '１８', '１８．', '１８．４');
  await ime.pressAll();
  await ime.commit('１８．４');
  await expect(editor.days()).toHaveValue('１８．４');
  await page.keyboard.press('Enter');
  await expect(editor.rows).toHaveCount(1);
  await expectStored(
    () => storedItems(page),
    [
      {
        id: expect.any(String),
        headline: { ja: `${WORD} 1${WORD}`, en: `${WORD} 1${WORD}` },
        blocks: [
          {
            kind: 'report',
            label: `${WORD} 1${WORD}`,
            body: { type: 'doc', content: [paragraph(text('x'))] },
            source: { outlets: [WORD], from: '2026-04-18', to: '2026-04-18' },
          },
        ],
      },
    ],
  );
});

test.describe('a body', () => {
  test('that is empty: the first letter is not doubled', async ({ desk }) => {
    const { page, editor, ime } = await openItem(desk);
    await editor.body().click();
    await ime.typeWord();
    await expect(editor.body()).toHaveText(WORD);
    await expectStored(() => storedBody(page), [paragraph(text(WORD))]);
  });

  test('in the middle of a text, of bold letters, and of a list', async ({ desk }) => {
    const { page, editor, ime } = await openItem(desk, 'before after');
    await editor.body().click();
    await page.keyboard.press('End');
    for (const key of Array.from('after', () => 'ArrowLeft')) await page.keyboard.press(key);
    await ime.typeWord();
    await page.keyboard.press('End');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Control+b');
    await ime.typeWord();
    await page.keyboard.press('Control+b');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Control+Shift+l');
    await ime.typeWord();
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    await ime.typeWord();
    await expectStored(
      () => storedBody(page),
      [
        paragraph(text(`before ${WORD}after`)),
        paragraph(text(WORD, 'bold')),
        {
          type: 'bulletList',
          content: [
            {
              type: 'listItem',
              content: [
                paragraph(text(WORD)),
                {
                  type: 'bulletList',
                  content: [{ type: 'listItem', content: [paragraph(text(WORD))] }],
                },
              ],
            },
          ],
        },
      ],
    );
  });
});

test('a composition that is given up leaves nothing', async ({ desk }) => {
  const { page, editor, ime } = await openItem(desk, 'x');
  for (const field of [editor.headlineJa, editor.body()]) {
    await field.click();
    await ime.compose('ｋ', 'か', '');
    await page.keyboard.type('y');
  }
  await expectStored(
    async () => (await storedItems(page)).map(({ headline }) => headline.ja),
    ['y'],
  );
  await expectStored(() => storedBody(page), [paragraph(text('xy'))]);
});

/** The values of a dialog's or a list's own fields, which are not stored while typing. */
async function expectTyped(ime: InputMethod, field: Locator): Promise<void> {
  await field.click();
  await field.fill('');
  await ime.typeWord();
  await expect(field).toHaveValue(WORD);
  await expect(field).toBeFocused();
}

test('the fields of the find box, the palette, the link and the heading', async ({ desk }) => {
  const { page, editor, ime } = await openItem(desk, 'x');
  await page.keyboard.press('Control+f');
  await expectTyped(ime, page.getByRole('textbox', { name: '項目を検索' }));
  await page.keyboard.press('Escape');

  await page.keyboard.press('Control+k');
  await expectTyped(ime, page.getByRole('combobox', { name: 'コマンドを検索' }));
  await page.keyboard.press('Escape');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toBeHidden();

  await editor.body().click();
  await page.keyboard.press('Control+l');
  await expectTyped(ime, page.getByRole('textbox', { name: 'アドレス' }));
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toBeHidden();

  await page.getByRole('button', { name: /表題部を編集$/ }).click();
  const dialog = page.getByRole('dialog', { name: '表題部' });
  for (const name of ['表題', '副題', '期間外の注記', '発信者']) {
    await expectTyped(ime, dialog.getByRole('textbox', { name, exact: true }));
  }
  await expect(dialog).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(dialog).toBeHidden();
});

test('the days of the heading: the input method is off in them', async ({ desk }) => {
  const { page, ime } = await openItem(desk);
  await page.getByRole('button', { name: /表題部を編集$/ }).click();
  const dialog = page.getByRole('dialog', { name: '表題部' });
  const [year, month] = ['年', '月'].map((part) =>
    dialog.getByRole('spinbutton', { name: `${part}, 開始日` }),
  );
  await year?.focus();
  await ime.compose('２', '２０');
  await page.keyboard.type('20255');
  await expect(year ?? dialog).toHaveText('2025');
  await expect(month ?? dialog).toHaveText('05');
  await expect(dialog).toBeVisible();
});

/** The name of a digest in the list, with all its keys about. */
test('the name of a digest', async ({ desk }) => {
  const { page, ime } = await openItem(desk);
  await page.keyboard.press('Control+Shift+h');
  const row = page.getByRole('row').first();
  await expect(row).toBeFocused();
  await page.keyboard.press('F2');
  await expectTyped(ime, page.getByRole('textbox', { name: 'ダイジェストの名前' }));
  await page.keyboard.press('Enter');
  await expect(page.getByRole('row', { name: WORD })).toBeVisible();
});
