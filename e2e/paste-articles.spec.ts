import { expect, test, type Desk, type Running } from './support/app.ts';
import { FIVE, HEADLINES, MAIL, PAGE_PIECE, SAVED_PAGE, TWENTY } from './support/articles.ts';
import { Cards, dropOn } from './support/cards.ts';
import { copy } from './support/clipboard.ts';
import { item, writeDigestFile } from './support/digest-file.ts';
import { Editor, newDigest } from './support/editor.ts';
import { press } from './support/keys.ts';
import { signalBackend } from './support/processes.ts';
import { expectStored, storedItems, storedOrder } from './support/stored.ts';
import { paragraph } from './support/week.ts';

/** A digest with one item in its second section is open. */
async function openDigest(desk: Desk): Promise<Running & { editor: Editor; cards: Cards }> {
  const file = writeDigestFile(desk.folder, [[], [item('既にある項目', 'An item that is there')]]);
  const { app, page } = await desk.start(file);
  const editor = new Editor(page);
  await expect(editor.rows).toHaveCount(1);
  return { app, page, editor, cards: new Cards(page) };
}
const headlines = async (page: Running['page']): Promise<string[]> =>
  (await storedItems(page)).map(({ headline }) => headline.en);
const counts = async (page: Running['page']): Promise<number[]> =>
  (await storedOrder(page)).map(({ length }) => length);

test('from a news page to an item in one move, while a headline is being typed', async ({
  desk,
}) => {
  const { page, editor, cards } = await openDigest(desk);
  await editor.headlineJa.click();
  await cards.paste(PAGE_PIECE);
  await expect(cards.headline).toHaveValue('Ministers discuss railway line');
  await expect(cards.root.getByRole('row', { name: 'TREND' })).toBeVisible();
  await expect(cards.days).toHaveValue('20.04.2026');
  await expect(cards.line('Read also')).toHaveAttribute('aria-selected', 'false');
  await expect(cards.line('timetable')).toHaveAttribute('aria-selected', 'true');
  // Nothing is in the digest before it is said so, and nothing was pasted into the field.
  expect(await headlines(page)).toEqual(['An item that is there']);
  await press(page, '3');
  await cards.take();
  await expect(editor.headlineJa).toBeFocused();
  await page.keyboard.insertText('鉄道について協議');
  await expectStored(
    async () => (await storedItems(page)).map(({ headline }) => headline),
    [
      { ja: '既にある項目', en: 'An item that is there' },
      { ja: '鉄道について協議', en: 'Ministers discuss railway line' },
    ],
  );
  expect((await storedItems(page))[1]?.blocks).toEqual([
    {
      kind: 'report',
      label: null,
      body: {
        type: 'doc',
        content: [
          paragraph(
            'The two sides discussed the timetable of the line, which has been closed for thirty years.',
          ),
          paragraph(
            'Work on the first section has begun, the ministry said in a statement on Monday.',
          ),
        ],
      },
      source: { outlets: ['TREND'], from: '2026-04-20', to: '2026-04-20' },
    },
  ]);
});

test('twenty articles: triage by single keys, added in one step, undone and done again', async ({
  desk,
}) => {
  const { page, editor, cards } = await openDigest(desk);
  await cards.paste({ text: TWENTY });
  await expect(cards.rows).toHaveCount(20);
  await expect(cards.add(20)).toBeVisible();
  await expect(cards.row(1)).toBeFocused();
  await press(page, 'd', 'd', 'ArrowDown', 'a', 'a', '2');
  await expect(cards.add(18)).toBeVisible();
  await expect(cards.row(4)).toBeFocused();
  await press(page, 'e', 'End');
  await page.keyboard.insertText(' next week');
  await press(page, 'Enter');
  await expect(cards.row(4)).toBeFocused();
  await expect(cards.row(4)).toContainText('part 1 next week');
  await press(page, 't', 'Control+a');
  await page.keyboard.type('19-20.4');
  await press(page, 'Enter');
  await expect(cards.row(4)).toContainText('19-20.04.2026');
  await press(page, 'o');
  await page.keyboard.type('turan,');
  await press(page, 'Escape');
  await expect(cards.row(4)).toContainText('TURAN');
  await press(page, 'm');
  await expect(cards.rows).toHaveCount(19);
  await press(page, 'z');
  await expect(cards.rows).toHaveCount(20);
  await press(page, 'b', 'x');
  await expect(cards.line('Talks on transit')).toHaveAttribute('aria-selected', 'false');
  await press(page, 'Control+z', 'Escape', 'End');
  await expect(cards.row(20)).toBeFocused();
  await cards.take();
  await expect(editor.headlineJa).toBeFocused();
  await expect(editor.rows).toHaveCount(19);
  await expectStored(async () => (await headlines(page)).length, 19);
  expect((await counts(page))[1]).toBeGreaterThanOrEqual(2);
  const changed = (await storedItems(page)).find(({ headline }) =>
    headline.en.endsWith('next week'),
  );
  expect(changed?.blocks).toEqual([
    expect.objectContaining({
      source: { outlets: ['AZERTAG', 'TURAN'], from: '2026-04-19', to: '2026-04-20' },
    }),
  ]);
  await page.keyboard.press('Control+z');
  await expectStored(() => headlines(page), ['An item that is there']);
  await page.keyboard.press('Control+y');
  await expectStored(async () => (await headlines(page)).length, 19);
});

test('a card is split at a line, and joined again', async ({ desk }) => {
  const { page, cards } = await openDigest(desk);
  await cards.paste({ text: FIVE });
  await expect(cards.rows).toHaveCount(5);
  await press(page, 'm');
  await expect(cards.rows).toHaveCount(4);
  await cards.line(HEADLINES[1] ?? '').click();
  await cards.line(HEADLINES[1] ?? '').click();
  await press(page, 's');
  await expect(cards.rows).toHaveCount(5);
  await expect(cards.row(2)).toBeFocused();
  await expect(cards.headline).toHaveValue(HEADLINES[1] ?? '');
});

test('what was done to cards is kept when they are closed, and gone after the next paste', async ({
  desk,
}) => {
  const { page, editor, cards } = await openDigest(desk);
  await editor.headlineEn.click();
  await cards.paste({ text: FIVE });
  await press(page, 'd', 'Escape');
  await expect(cards.root).toBeHidden();
  await expect(editor.headlineEn).toBeFocused();
  await page.getByRole('button', { name: '続きを開く' }).click();
  await expect(cards.add(4)).toBeVisible();
  await press(page, 'Escape');
  await cards.paste({ text: FIVE });
  await expect(cards.add(4)).toBeVisible();
  await press(page, 'Escape');
  await cards.paste(PAGE_PIECE);
  await expect(cards.add(1)).toBeVisible();
  expect(await headlines(page)).toEqual(['An item that is there']);
});

test('an article in Japanese has a Japanese headline', async ({ desk }) => {
  const { page, cards } = await openDigest(desk);
  await cards.paste({
    text: '外相が隣国を訪問へ\n\n2026年4月20日\n\n外務省は、外相が来週、隣国を訪問すると発表した。鉄道の再開について協議する。\n\n（共同通信 / 20.04.2026）',
  });
  await expect(cards.headline).toHaveValue('外相が隣国を訪問へ');
  await expect(cards.days).toHaveValue('20.04.2026');
  await cards.take();
  await expectStored(
    async () => (await storedItems(page)).map(({ headline }) => headline.ja).toSorted(),
    ['外相が隣国を訪問へ', '既にある項目'],
  );
});

test('what is in the digest already is left out; another account of it joins its item', async ({
  desk,
}) => {
  const { page, editor, cards } = await openDigest(desk);
  await cards.paste(PAGE_PIECE);
  await cards.take();
  await editor.saved();
  await cards.paste(PAGE_PIECE);
  await expect(cards.root.getByText('この記事は既にあります')).toBeVisible();
  await expect(cards.add(0)).toBeDisabled();
  await press(page, 'Enter', 'Escape');
  await cards.paste({ text: PAGE_PIECE.text.replace('TREND', 'REPORT') });
  await expect(cards.root.getByText('これと似た項目があります')).toBeVisible();
  await press(page, 'f');
  await cards.take();
  await expectStored(
    async () => (await storedItems(page)).map(({ blocks }) => blocks.length),
    [1, 2],
  );
});

test('in the list of digests it is asked which one is meant', async ({ desk }) => {
  const { page } = await desk.start();
  await newDigest(page, '2026-04-18', '2026-04-24');
  await page.keyboard.press('Control+Shift+h');
  await expect(page.getByRole('heading', { name: 'ダイジェスト一覧' })).toBeVisible();
  await copy(page, { text: FIVE });
  await page.keyboard.press('Control+Shift+v');
  const choice = page.getByRole('dialog', { name: 'どのダイジェストに貼り付けますか' });
  await expect(choice.getByRole('option')).toHaveCount(2);
  await expect(choice.getByRole('option').first()).toBeFocused();
  await page.keyboard.press('Enter');
  const cards = new Cards(page);
  await expect(cards.rows).toHaveCount(5);
  await cards.take();
  await expectStored(async () => (await headlines(page)).toSorted(), HEADLINES.toSorted());
});

test('a new digest is made on the way', async ({ desk }) => {
  const { page } = await desk.start();
  await expect(page.getByRole('heading', { name: 'ダイジェスト一覧' })).toBeVisible();
  await dropOn(page, { file: 'customs.eml', content: MAIL });
  await expect(page.getByRole('option', { name: '新しいダイジェスト…' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog', { name: '新しいダイジェスト' })).toBeVisible();
  await page.keyboard.press('Enter');
  const cards = new Cards(page);
  await expect(cards.headline).toHaveValue('Customs post to work around the clock');
  await cards.take();
  await expectStored(() => headlines(page), ['Customs post to work around the clock']);
});

test('a mail, a saved page and text are dropped on a digest', async ({ desk }) => {
  const { page, cards } = await openDigest(desk);
  await dropOn(page, { file: 'customs.eml', content: MAIL });
  await expect(cards.headline).toHaveValue('Customs post to work around the clock');
  await expect(cards.days).toHaveValue('22.04.2026');
  await cards.take();
  await dropOn(page, { file: 'bridge.html', content: SAVED_PAGE });
  await expect(cards.headline).toHaveValue('Bridge over the border river opened');
  await expect(cards.days).toHaveValue('21.04.2026');
  await expect(cards.root.getByRole('row', { name: 'REPORT' })).toBeVisible();
  await expect(cards.line('320 metres')).toHaveAttribute('aria-selected', 'true');
  await expect(cards.line('Weather')).toHaveAttribute('aria-selected', 'false');
  await cards.take();
  await dropOn(page, { text: FIVE });
  await expect(cards.rows).toHaveCount(5);
  await cards.take();
  await expectStored(async () => (await headlines(page)).length, 8);
});

test('an empty clipboard is said to be empty, and the focus is where it was', async ({ desk }) => {
  const { app, page, editor } = await openDigest(desk);
  await editor.headlineEn.click();
  await app.evaluate(({ clipboard }) => {
    clipboard.clear();
  });
  await page.keyboard.press('Control+Shift+v');
  await expect(page.getByText('クリップボードに文字がありません')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(editor.headlineEn).toBeFocused();
});

test('the original stands beside its item, whatever became of the item', async ({ desk }) => {
  const { page, editor, cards } = await openDigest(desk);
  await cards.paste({ text: FIVE });
  await cards.take();
  await page.keyboard.press('Control+4');
  const pane = page.getByRole('complementary', { name: '原文' });
  await expect(pane).toContainText('クリップボード');
  await expect(pane).toContainText(`(APA / 18.04.2026)`);
  // The officer goes on writing.
  await expect(editor.headlineJa).toBeFocused();
  await editor.rows.filter({ hasText: '既にある項目' }).click();
  await expect(pane.getByText('原文はありません')).toBeVisible();
  await editor.rows.filter({ hasText: HEADLINES[2] ?? '' }).click();
  await expect(pane).toContainText(HEADLINES[2] ?? '');
  await page.keyboard.press('Control+2');
  await expect(pane).toBeHidden();
  await expect(page.getByRole('complementary', { name: 'ページ' })).toBeVisible();
});

test('of two articles that were taken for one, each becomes an item', async ({ desk }) => {
  const { page, editor, cards } = await openDigest(desk);
  await editor.headlineJa.click();
  await cards.paste({
    text: 'Tax on electric cars planned\n\nOwners will pay it from next year, a bill says.\n\nGas leak closes school\n\nPupils were sent home on Tuesday.\n\n(APA / 22.04.2026)',
  });
  await press(page, 'b');
  for (const words of ['Owners', 'Gas leak closes school']) {
    await expect(cards.line(words)).toBeVisible();
  }
  await cards.line('Gas leak closes school').focus();
  await press(page, 's');
  await expect(cards.rows).toHaveCount(2);
  await expect(cards.row(2)).toBeFocused();
  await press(page, 'o');
  await page.keyboard.type('turan');
  // Also from within a field, with what is being typed there.
  await page.keyboard.press('Control+Enter');
  await expect(cards.root).toBeHidden();
  await expectStored(
    async () => (await headlines(page)).toSorted(),
    ['An item that is there', 'Gas leak closes school', 'Tax on electric cars planned'],
  );
  expect(JSON.stringify(await storedItems(page))).toContain('"TURAN"');
});

test('reading that takes long is told and can be cancelled; the focus comes back', async ({
  desk,
}) => {
  const { app, page, editor, cards } = await openDigest(desk);
  await editor.headlineEn.click();
  await copy(page, { text: FIVE });
  expect(signalBackend(app, 'SIGSTOP')).toBe(true);
  await page.keyboard.press('Control+Shift+v');
  await expect(page.getByRole('progressbar')).toBeVisible();
  // Meant for cards that are about to come.
  await press(page, 'Enter');
  await expect(page.getByRole('progressbar')).toBeVisible();
  await press(page, 'Escape');
  await expect(page.getByRole('progressbar')).toBeHidden();
  await expect(editor.headlineEn).toBeFocused();
  await page.keyboard.press('Control+Shift+v');
  await expect(page.getByRole('progressbar')).toBeVisible();
  expect(signalBackend(app, 'SIGCONT')).toBe(true);
  await expect(cards.rows).toHaveCount(5);
  await expect(cards.row(1)).toBeFocused();
  await press(page, 'Escape');
  await expect(cards.root).toBeHidden();
  await expect(editor.headlineEn).toBeFocused();
});
