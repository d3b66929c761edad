import { expect, test } from './support/app.ts';
import { ask } from './support/bridge.ts';
import { Cards } from './support/cards.ts';
import { newDigest } from './support/editor.ts';
import { press } from './support/keys.ts';
import { runCommand } from './support/library.ts';

interface Table {
  readonly rev: number;
  readonly forms: readonly { readonly name: string; readonly domains: readonly string[] }[];
}

test('an outlet is added, used, changed, deleted and brought back', async ({ desk }) => {
  const { page } = await desk.start();
  await newDigest(page, '2026-04-18', '2026-04-24');
  const stored = async (name: string): Promise<readonly string[] | undefined> =>
    ((await ask(page, 'outlet-forms.get', {})) as Table).forms.find((one) => one.name === name)
      ?.domains;
  await runCommand(page, '媒体の表');
  const table = page.getByRole('dialog', { name: '媒体の表' });
  const search = table.getByRole('textbox');
  await expect(search).toBeFocused();
  await table.getByRole('button', { name: '媒体を追加' }).click();
  const form = page.getByRole('dialog', { name: '新しい媒体' });
  await form.getByRole('textbox', { name: '媒体名' }).fill('VALLEY POST');
  await form.getByRole('textbox', { name: 'ドメイン' }).fill('https://www.Valley.example/news, x');
  await press(page, 'Enter');
  await expect(form.getByText('ドメインとして読めません: x')).toBeVisible();
  await form.getByRole('textbox', { name: 'ドメイン' }).fill('https://www.Valley.example/news');
  await press(page, 'Enter');
  await expect(form).toBeHidden();
  expect(await stored('VALLEY POST')).toEqual(['valley.example']);
  await search.fill('valley');
  await expect(table.getByRole('row')).toHaveCount(1);
  await press(page, 'Tab', 'Delete');
  await expect.poll(() => stored('VALLEY POST')).toBeUndefined();
  await table.getByRole('button', { name: '元に戻す' }).click();
  await expect.poll(() => stored('VALLEY POST')).toEqual(['valley.example']);
  await press(page, 'Escape');
  const cards = new Cards(page);
  await cards.paste({
    text: 'School opened in the valley\n\nA school was opened in the valley on Monday.\n\nhttps://www.valley.example/news/1',
    html: '<!-- --><h1>School opened in the valley</h1><p>A school was opened in the valley on Monday.</p><p>Source: Valley Post</p>',
  });
  await expect(cards.root.getByRole('row', { name: 'VALLEY POST' })).toBeVisible();
});

test('of two changes at once the second is told, and nothing of the first is lost', async ({
  desk,
}) => {
  const { page } = await desk.start();
  await expect(page.getByRole('heading', { name: 'ダイジェスト一覧' })).toBeVisible();
  await runCommand(page, '媒体の表');
  const table = page.getByRole('dialog', { name: '媒体の表' });
  await expect(table.getByRole('row').first()).toBeVisible();
  const { rev, forms } = (await ask(page, 'outlet-forms.get', {})) as Table;
  await ask(page, 'outlet-forms.set', {
    rev,
    forms: [...forms, { name: 'ELSEWHERE', domains: [], aliases: [] }],
  });
  await table.getByRole('textbox').fill('trend.az');
  await expect(table.getByRole('row')).toHaveCount(1);
  await table.getByRole('button', { name: 'TREND を削除' }).click();
  await expect(table.getByText('別のウィンドウで表が変更されました')).toBeVisible();
  await table.getByRole('textbox').fill('elsewhere');
  await expect(table.getByRole('row')).toHaveCount(1);
  await table.getByRole('textbox').fill('trend');
  await expect(table.getByRole('button', { name: 'TREND を削除' })).toBeVisible();
});
