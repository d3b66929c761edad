import {
  chmodSync,
  closeSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  statSync,
  truncateSync,
  writeSync,
} from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import type { Page } from '@playwright/test';
import { expect, test, type Desk } from './support/app.ts';
import { chooseFile, chooseFolder, Failure } from './support/failure.ts';
import { BODY, fill, HEADLINE } from './support/filled-desk.ts';
import { openDigest } from './support/library.ts';
import { letInAgain } from './support/people.ts';

const databaseOf = (desk: Desk): string => join(desk.data, 'digest.sqlite');

const DAMAGED =
  'データベースが壊れています。ファイルはそのまま残しました。バックアップを開くと作業を続けられます。';

const LOCKED =
  'データベースを別のプログラムが使用中です。バックアップソフトや二重起動を終了し、もう一度お試しください。';

/** Writes over a part of a file, as a bad disk does. */
function spoil(file: string, position: number, length: number): void {
  const handle = openSync(file, 'r+');
  writeSync(handle, Buffer.alloc(length, 0xa5), 0, length, position);
  closeSync(handle);
}

const DAMAGES: readonly { readonly name: string; readonly damage: (file: string) => void }[] = [
  {
    name: 'garbage in the head of the database',
    damage: (file) => {
      spoil(file, 0, 512);
    },
  },
  {
    name: 'a spoilt page in the middle of the database',
    damage: (file) => {
      spoil(file, Math.floor(statSync(file).size / 4096 / 2) * 4096, 4096);
    },
  },
  {
    name: 'half a database',
    damage: (file) => {
      truncateSync(file, Math.floor(statSync(file).size / 2));
    },
  },
];

async function expectDigestBack(page: Page): Promise<void> {
  const editor = await openDigest(page);
  await expect(editor.headlineJa).toHaveText(HEADLINE);
  await expect(editor.body()).toHaveText(BODY);
}

for (const { name, damage } of DAMAGES) {
  test(`${name}: a backup is opened instead`, async ({ desk }) => {
    await fill(desk);
    damage(databaseOf(desk));
    const spoilt = readFileSync(databaseOf(desk));
    const { app, page } = await desk.start();
    const failure = new Failure(page);
    await failure.says(`${databaseOf(desk)}: ${DAMAGED}`);
    // Nothing was made of it, or put in its place.
    expect(readFileSync(databaseOf(desk)).equals(spoilt)).toBe(true);

    await page
      .getByRole('listitem')
      .filter({ hasText: '手動' })
      .getByRole('button', { name: 'のバックアップを復元' })
      .click();
    await letInAgain(page);
    await expectDigestBack(page);
    // The damaged file is kept, for those who may get more out of it.
    const kept = readdirSync(join(desk.data, 'backups')).filter((file) =>
      /^damaged-.*\.sqlite$/u.test(file),
    );
    expect(kept).toHaveLength(1);
    expect(readFileSync(join(desk.data, 'backups', kept[0] ?? '')).equals(spoilt)).toBe(true);
    await app.close();
    await expectDigestBack((await desk.start()).page);
  });
}

test('a database that another program holds is waited for', async ({ desk }) => {
  await fill(desk);
  const other = new DatabaseSync(databaseOf(desk));
  other.exec('BEGIN EXCLUSIVE');
  const { page } = await desk.start();
  const failure = new Failure(page);
  const locked = `${databaseOf(desk)}: ${LOCKED}`;
  await failure.says(locked);
  await page.keyboard.press('Enter');
  // It is tried for a second; then the page is as it was, and the keyboard where it was.
  await expect(failure.way('もう一度試す')).toBeEnabled();
  await failure.says(locked);
  // Not ours to replace while somebody works with it.
  await page.getByRole('button', { name: 'のバックアップを復元' }).first().click();
  await expect(page.getByRole('alert')).toHaveText([locked, locked]);
  other.exec('ROLLBACK');
  other.close();
  await failure.way('もう一度試す').click();
  await letInAgain(page);
  await expectDigestBack(page);
});

test('a database of a newer version is left alone; another folder is chosen', async ({ desk }) => {
  await fill(desk);
  const database = new DatabaseSync(databaseOf(desk));
  database.exec('PRAGMA user_version = 999');
  database.close();
  const { app, page } = await desk.start();
  await new Failure(page).says(
    `${databaseOf(desk)}: 新しい版のプログラムで作られたデータベースです。新しい版を使うか、別のフォルダーを選んでください。`,
  );
  const folder = join(desk.folder, '別の場所');
  mkdirSync(folder);
  await chooseFolder(app, folder);
  await new Failure(page).way('別のフォルダーを選ぶ…').click();
  await letInAgain(page);
  await expect(page.getByText('ダイジェストはまだありません')).toBeVisible({ timeout: 30_000 });
  await app.close();

  // It is the folder of the next start, too.
  const again = await desk.start();
  await expect(again.page.getByText('ダイジェストはまだありません')).toBeVisible();
  expect(readdirSync(folder)).toContain('digest.sqlite');
});

test('a folder without rights says so, and works when they are given', async ({ desk }) => {
  await fill(desk);
  chmodSync(desk.data, 0o500);
  const { page } = await desk.start();
  const failure = new Failure(page);
  await failure.says(
    `${databaseOf(desk)}: 書き込む権限がありません。権限を確認するか、別のフォルダーを選んでください。`,
  );
  chmodSync(desk.data, 0o700);
  await failure.way('もう一度試す').click();
  await letInAgain(page);
  await expectDigestBack(page);
});

test('a fault report says what is wrong and holds no text of a digest', async ({ desk }) => {
  await fill(desk);
  spoil(databaseOf(desk), 0, 512);
  const { app, page } = await desk.start();
  const failure = new Failure(page);
  await failure.says(`${databaseOf(desk)}: ${DAMAGED}`);
  const file = join(desk.folder, '報告.txt');
  await chooseFile(app, file);
  await failure.way('障害報告を保存…').click();
  await expect(page.getByText(`保存しました: ${file}`)).toBeVisible();
  const report = readFileSync(file, 'utf8');
  expect(report).toContain('database-damaged');
  expect(report).toContain('Electron ');
  expect(report).toContain(databaseOf(desk));
  for (const text of [HEADLINE, BODY, '極秘', 'Confidential']) expect(report).not.toContain(text);
});
