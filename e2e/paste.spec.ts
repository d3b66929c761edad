import { expect, test, type Desk } from './support/app.ts';
import { copy, paste } from './support/clipboard.ts';
import { CLIPPINGS } from './support/clippings.ts';
import { item, writeDigestFile } from './support/digest-file.ts';
import { Editor } from './support/editor.ts';
import { expectStored, storedBody, storedItems } from './support/stored.ts';
import { link, paragraph, text } from './support/week.ts';

/** An item with one empty block is open. */
async function openItem(desk: Desk, ...texts: readonly string[]): Promise<Editor> {
  const { page } = await desk.start(writeDigestFile(desk.folder, [[item('', '', ...texts)]]));
  const editor = new Editor(page);
  await expect(editor.rows).toHaveCount(1);
  await editor.rows.first().click();
  return editor;
}

for (const { name, body, ...copied } of CLIPPINGS) {
  test(`a body pasted ${name}`, async ({ desk }) => {
    const editor = await openItem(desk);
    await editor.body().click();
    await paste(editor.page, copied);
    await expectStored(() => storedBody(editor.page), body);
    await editor.page.keyboard.press('Control+z');
    await expectStored(() => storedBody(editor.page), []);
  });
}

test('what is pasted into a text joins it; an address becomes the link of what is selected', async ({
  desk,
}) => {
  const editor = await openItem(desk, 'before after');
  const { page } = editor;
  await editor.body().click();
  await page.keyboard.press('End');
  for (const key of Array.from('after', () => 'ArrowLeft')) await page.keyboard.press(key);
  await paste(page, { text: 'x', html: '<b>bold</b> and' });
  await page.keyboard.type(' ');
  await page.keyboard.press('Shift+End');
  await paste(page, { text: 'https://example.org/news\n' });
  await expectStored(
    () => storedBody(page),
    [
      paragraph(
        'before ',
        text('bold', 'bold'),
        ' and ',
        text('after', link('https://example.org/news')),
      ),
    ],
  );
});

test('what is copied from one body comes out the same in another', async ({ desk }) => {
  const editor = await openItem(desk);
  const { page } = editor;
  await editor.body().click();
  await paste(page, { text: '', html: '<p>a <b>b</b></p><ul><li>c<ul><li>d</li></ul></li></ul>' });
  await page.keyboard.press('Control+a');
  await page.keyboard.press('Control+c');
  await page.keyboard.press('Control+Shift+Enter');
  await expect(editor.body(2)).toBeFocused();
  await page.keyboard.press('Control+v');
  await expect(editor.body(2)).toContainText('d');
  await expectStored(async () => (await storedBody(page)).length, 2);
  await expectStored(() => storedBody(page, 2), await storedBody(page));
});

test('a field of one line takes one line', async ({ desk }) => {
  const editor = await openItem(desk);
  const { page } = editor;
  const lines = { text: ' 国防相が\r\n視察した。\u200b\n\nThe\u00a0end ', html: '<p>not this</p>' };
  for (const field of [editor.headlineJa, editor.headlineEn]) {
    await field.click();
    await paste(page, lines);
    await expect(field).toHaveValue('国防相が視察した。The end');
  }
  await editor.outlets().click();
  await paste(page, { text: '(TREND, REPORT/ 16-18.04.2026)\n' });
  await expect(editor.days()).toHaveValue('16-18.04.2026');
  await editor.days().click();
  await page.keyboard.press('Control+a');
  await paste(page, { text: '20.4\n' });
  await page.keyboard.press('Enter');
  await expectStored(
    () => storedItems(page),
    [
      {
        id: expect.any(String),
        headline: { ja: '国防相が視察した。The end', en: '国防相が視察した。The end' },
        blocks: [
          {
            kind: 'report',
            label: null,
            body: { type: 'doc', content: [] },
            source: { outlets: ['TREND', 'REPORT'], from: '2026-04-20', to: '2026-04-20' },
          },
        ],
      },
    ],
  );
  await page.keyboard.press('Control+f');
  const find = page.getByRole('textbox', { name: '項目を検索' });
  await paste(page, { text: '視察\n' });
  await expect(find).toHaveValue(/^視察 ?$/);
  await expect(editor.rows).toHaveCount(1);
});

test('a picture alone is not taken, and it is said so', async ({ desk }) => {
  const editor = await openItem(desk, 'x');
  const { page } = editor;
  await editor.body().click();
  await copy(page, { text: 'y' });
  await page.evaluate(() => {
    const data = new DataTransfer();
    data.items.add(new File([new Uint8Array(8)], 'picture.png', { type: 'image/png' }));
    const target = document.activeElement ?? document.body;
    target.dispatchEvent(
      new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }),
    );
  });
  await expect(page.getByText('画像やファイルは報告に入りません。')).toBeVisible();
  await expectStored(() => storedBody(page), [paragraph('x')]);
});
