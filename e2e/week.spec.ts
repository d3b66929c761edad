import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from './support/app.ts';
import { storedDigest } from './support/bridge.ts';
import { newDigest } from './support/editor.ts';
import { exportFolder, ExportDialog, namesIn, pdfText, wordText } from './support/export.ts';
import { runCommand } from './support/library.ts';
import { resize } from './support/look.ts';
import { enterItem, expectedItem, type WeekItem } from './support/week.ts';
import * as domestic from './support/week-domestic.ts';
import * as foreign from './support/week-foreign.ts';
import * as security from './support/week-security.ts';

const week = { ...security, ...domestic, ...foreign };
/** What nobody approved yet says so in its name. */
const STEM = 'アゼルバイジャン政治・治安情報_2026-05-09_2026-05-15(案)';
/** The items as they stand in the report. */
const SECURITY = [week.BORDER, week.MINES, week.TALKS];
const DOMESTIC = [week.WATER, week.CENSUS, week.ROADS];
const FOREIGN = [week.FERRY, week.ENVOY, week.FILM, week.LETTERS, week.FORUM, week.GAS];
const SECTIONS = [
  { key: 'security', title: '軍事・治安関係', items: SECURITY },
  { key: 'domestic', title: '内政関連', items: DOMESTIC },
  { key: 'foreign', title: '外政関連', items: FOREIGN },
] as const;
/** What the whole digest is to be; the ids of its items are the program's own. */
const DIGEST = {
  format: 'digest/1',
  template: 'embassy-azerbaijan',
  title: 'アゼルバイジャン政治・治安情報',
  subtitle: '(公開情報とりまとめ)',
  period: { from: '2026-05-09', to: '2026-05-15' },
  coverageNote: '(一部4月30日、5月1日、2日、8日分を含む)',
  issuer: '在アゼルバイジャン大使館',
  sections: SECTIONS.map((section) => ({ ...section, items: section.items.map(expectedItem) })),
};

const withoutIds = (digest: {
  readonly sections: readonly { readonly items: readonly object[] }[];
}): object => ({
  ...digest,
  sections: digest.sections.map((section) => ({
    ...section,
    items: section.items.map((item) => ({ ...item, id: undefined })),
  })),
});

/** The report as the reader of the text file has it; checked by hand. */
const TEXT = readFileSync(join(import.meta.dirname, 'fixtures/week.txt'), 'utf8');

/** A text without what may differ between the formats: spaces, marks of text and Word, escapes. */
const plain = (text: string): string => text.normalize('NFKC').replace(/\s/gu, '');
/** The lines of the text file as they are on paper. */
const PRINTED = TEXT.split('\n')
  .map((line) =>
    line
      .replace(/\[([^\]]*)\]\([^)]*\)/gu, '$1')
      .replace(/\*\*([^*]+)\*\*/gu, '$1')
      .replace(/(?<![\\\w])\*([^*]+)\*/gu, '$1')
      .replace(/\\(.)/gu, '$1')
      .replace(/^(?:- |● )/u, ''),
  )
  .filter((line) => line !== '');

function expectInOrder(text: string): void {
  const whole = plain(text);
  let at = 0;
  for (const line of PRINTED) {
    const found = whole.indexOf(plain(line), at);
    expect(found, line).toBeGreaterThanOrEqual(at);
    at = found + plain(line).length;
  }
}

test('a whole week, from an empty database to the files', async ({ desk }) => {
  test.setTimeout(600_000);
  const { app, page } = await desk.start();
  await resize(app, page, 1440, 1000);
  const editor = await newDigest(page, '2026-05-09', '2026-05-15');
  const enter = (item: WeekItem): Promise<void> => enterItem(editor, item);
  const row = (item: WeekItem): ReturnType<typeof editor.rows.filter> =>
    editor.rows.filter({ hasText: item.ja });

  for (const item of [week.MINES, week.BORDER, week.TALKS]) await enter(item);
  await row(week.BORDER).click();
  await page.keyboard.press('Alt+Shift+ArrowUp');
  await expect(editor.rows.first()).toContainText(week.BORDER.ja);

  await row(week.TALKS).click();
  await enter(week.WATER);
  await page.keyboard.press('Alt+2');
  for (const item of [week.ROADS, week.CENSUS]) await enter(item);
  await row(week.ROADS).click();
  await page.keyboard.press('Alt+Shift+ArrowDown');
  await row(week.ROADS).click();
  await expect(editor.rows.nth(5)).toContainText(week.ROADS.ja);

  await enter(week.GAS);
  await page.keyboard.press('Alt+3');
  for (const item of [week.ENVOY, week.FILM, week.FORUM, week.FERRY]) await enter(item);
  await row(week.CENSUS).click();
  await enter(week.LETTERS);
  await page.keyboard.press('Alt+3');
  await runCommand(page, '節を日付順に並べる');

  // A slip, and back.
  await row(week.CENSUS).click();
  await page.keyboard.press('Control+Shift+Delete');
  await expect(editor.rows).toHaveCount(11);
  await page.keyboard.press('Control+z');
  await expect(editor.rows).toHaveCount(12);
  for (const [index, item] of [...SECURITY, ...DOMESTIC, ...FOREIGN].entries()) {
    await expect(editor.rows.nth(index)).toContainText(item.ja);
  }
  await editor.saved();
  expect(withoutIds(await storedDigest(page))).toEqual(withoutIds(DIGEST));
  await expect(page.getByRole('img', { name: /^ページ 1 \/ \d$/ })).toBeVisible();

  const folder = await exportFolder(desk, app);
  const dialog = new ExportDialog(page);
  await dialog.open();
  await expect(dialog.root.getByText(/^未記入のある項目/)).toBeHidden();
  await dialog.choose(['docx', 'pdf', 'txt', 'json']);
  await dialog.button('書き出す').click();
  await dialog.done(4);
  const file = (ending: string): string => join(folder, `${STEM}${ending}`);
  expect(namesIn(folder)).toHaveLength(4);

  const written = JSON.parse(readFileSync(file('.digest.json'), 'utf8')) as typeof DIGEST;
  expect(withoutIds(written)).toEqual(withoutIds(DIGEST));
  const text = readFileSync(file('.txt'), 'utf8').split('\n');
  expect(text).toEqual(['【案】', '', ...TEXT.split('\n')]);
  expectInOrder(wordText(file('.docx')));
  expectInOrder(pdfText(file('.pdf')).replace(/^案$/gmu, ''));
});
