import { createHash } from 'node:crypto';
import { readFileSync, readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { exportFolder } from './support/export.ts';
import type { ElectronApplication, Locator, Page } from '@playwright/test';
import { expect, test } from './support/app.ts';
import { ask } from './support/bridge.ts';
import { importFiles, openImported, SAMPLE } from './support/files.ts';
import { openDigest, runCommand } from './support/library.ts';
import { lookAt, resize, snap } from './support/look.ts';
import { approve, newestDigest } from './support/review.ts';

test.describe.configure({ timeout: 300_000 });

/** The PC's mail program: what it was asked to open. */
async function mailProgram(app: ElectronApplication): Promise<() => Promise<string[]>> {
  await app.evaluate(({ shell }) => {
    const bag = globalThis as unknown as { opened: string[] };
    bag.opened = [];
    shell.openPath = (path) => {
      bag.opened.push(path);
      return Promise.resolve('');
    };
  });
  return () => app.evaluate(() => (globalThis as unknown as { opened: string[] }).opened);
}

/** The text of an encoded header, whatever number of words it was cut into. */
const decoded = (text: string): string =>
  text
    .replace(/\?=\s+=\?/gu, '?==?')
    .replace(/=\?utf-8\?B\?([^?]*)\?=/giu, (_whole, word: string) =>
      Buffer.from(word, 'base64').toString('utf8'),
    );

interface Mail {
  readonly head: ReadonlyMap<string, string>;
  readonly text: string;
  readonly files: readonly Buffer[];
}

/** A mail with attachments, taken apart. */
function readMail(file: string): Mail {
  const whole = readFileSync(file, 'latin1');
  const [top = '', ...rest] = whole.split('\r\n\r\n');
  const lines = top.replace(/\r\n[ \t]+/gu, ' ').split('\r\n');
  const head = new Map(
    lines.map((line) => {
      const at = line.indexOf(':');
      return [line.slice(0, at).toLowerCase(), decoded(line.slice(at + 1).trim())] as const;
    }),
  );
  const boundary = /boundary="([^"]*)"/u.exec(top)?.[1] ?? '';
  const parts = rest
    .join('\r\n\r\n')
    .split(`--${boundary}`)
    .slice(1, -1)
    .map((part) => Buffer.from(part.split('\r\n\r\n')[1] ?? '', 'base64'));
  return { head, text: parts[0]?.toString('utf8') ?? '', files: parts.slice(1) };
}

const sha256 = (bytes: Buffer): string => createHash('sha256').update(bytes).digest('hex');
const field = (root: Locator, name: string): Locator =>
  root.getByRole('textbox', { name, exact: true });

async function newList(page: Page): Promise<void> {
  await runCommand(page, '配布先一覧');
  const lists = page.getByRole('dialog', { name: '配布先一覧', exact: true });
  await expect(lists.getByText('配布先一覧はまだありません')).toBeVisible();
  await lists.getByRole('button', { name: '一覧を追加' }).click();
  const form = page.getByRole('dialog', { name: '新しい配布先一覧' });
  await field(form, '一覧の名前').fill('週報 配布先');
  await field(form, '宛先').fill('山田 太郎 <yamada@example.jp>\n田中 no-address');
  await field(form, 'Bcc').fill('hikae@example.jp');
  await form.getByRole('button', { name: '保存' }).click();
  await expect(form.getByText('アドレスとして読めません: 田中 no-address')).toBeVisible();
  await snap(page, 'recipients-wrong-ja-light');
  await field(form, '宛先').fill(
    '山田 太郎 <yamada@example.jp>; "Smith, Jane" <smith@example.org>',
  );
  await form.getByRole('button', { name: '保存' }).click();
  await expect(form).toBeHidden();
  await expect(lists.getByRole('row', { name: '週報 配布先' })).toContainText('宛先 3 件');
}

test('a clerk keeps a list, sends the approved edition, records it and closes the digest', async ({
  desk,
}) => {
  const { app, page } = await desk.start();
  await resize(app, page, 1440, 900);
  await importFiles(page, SAMPLE);
  await openImported(page);
  const id = await newestDigest(page);
  await runCommand(page, '送付');
  const dialog = page.getByRole('dialog', { name: '送付', exact: true });
  await expect(dialog.getByText('このダイジェストは「下書き」です')).toBeVisible();
  await page.keyboard.press('Escape');
  await approve(page, id);
  await openDigest(page, '2026年4月');
  await expect(page.getByRole('main', { name: '項目' })).toBeVisible();
  const folder = await exportFolder(desk, app);
  const opened = await mailProgram(app);
  await newList(page);
  await lookAt(page, 'recipients');
  await page.keyboard.press('Escape');

  await runCommand(page, '送付');
  await dialog.getByRole('button', { name: 'メールを作成' }).click();
  await expect(dialog.getByText('配布先一覧を選ぶか、アドレスを入力してください。')).toBeVisible();
  await dialog.getByRole('checkbox', { name: '週報 配布先 (3 件)' }).check({ force: true });
  await field(dialog, 'Cc').fill('shokan@example.jp');
  await expect(dialog.getByText('宛先 2 件、Cc 1 件、Bcc 1 件')).toBeVisible();
  const subject = await field(dialog, '件名').inputValue();
  expect(subject).toMatch(/^.+\(\d{4}年.+\)$/u);
  await lookAt(page, 'send');
  await dialog.getByRole('button', { name: 'メールを作成' }).click();
  await expect(dialog.getByText('メールソフトで開きました。')).toBeVisible({ timeout: 60_000 });
  await lookAt(page, 'send-made');

  // The mail as any mail program reads it.
  const [path = ''] = await opened();
  expect(basename(path)).toMatch(/\.eml$/u);
  expect(readdirSync(folder)).toContain(basename(path));
  const mail = readMail(join(folder, basename(path)));
  expect(mail.head.get('x-unsent')).toBe('1');
  expect(mail.head.get('subject')).toBe(subject);
  expect(mail.head.get('to')).toContain('山田 太郎');
  expect(mail.head.get('to')).toContain('<smith@example.org>');
  expect(mail.head.get('cc')).toBe('shokan@example.jp');
  expect(mail.head.get('bcc')).toContain('hikae@example.jp');
  expect(mail.text).toContain('関係各位');
  expect(mail.files).toHaveLength(2);
  const [word = Buffer.of()] = mail.files;
  expect(word.subarray(0, 2).toString()).toBe('PK');

  // The question stays: Esc is no answer.
  await page.keyboard.press('Escape');
  await expect(dialog.getByText('送信しましたか。')).toBeVisible();
  await dialog.getByRole('button', { name: 'もう一度開く' }).click();
  await expect.poll(async () => (await opened()).length).toBe(2);
  expect(await ask(page, 'sending.list', { id })).toEqual([]);
  await dialog.getByRole('button', { name: '送付を記録' }).click();
  await expect(dialog.getByText('送付を記録しました。')).toBeVisible();
  const [sent] = (await ask(page, 'sending.list', { id })) as {
    recipients: { address: string; way: string }[];
    files: { sha256: string }[];
  }[];
  expect(sent?.recipients.map(({ address, way }) => `${way} ${address}`)).toEqual([
    'to yamada@example.jp',
    'to smith@example.org',
    'cc shokan@example.jp',
    'bcc hikae@example.jp',
  ]);
  expect(sent?.files.map((file) => file.sha256)).toEqual(mail.files.map(sha256));
  await dialog.getByRole('region', { name: 'これまでの送付' }).locator('summary').click();
  await expect(dialog.getByText('Smith, Jane <smith@example.org>')).toBeVisible();
  await lookAt(page, 'send-recorded');

  await dialog.getByRole('button', { name: '配布済みにする…' }).click();
  const question = page.getByRole('alertdialog', { name: '配布済みにする' });
  await expect(question.getByText('送付の記録がまだありません。')).toBeHidden();
  await question.getByRole('button', { name: '配布済みにする' }).click();
  await expect(question).toBeHidden();
  expect(((await ask(page, 'review.get', { id })) as { state: string }).state).toBe('distributed');
});

test('before anything was sent, marking as distributed says so', async ({ desk }) => {
  const { app, page } = await desk.start();
  await importFiles(page, SAMPLE);
  await openImported(page);
  const id = await newestDigest(page);
  await approve(page, id);
  await openDigest(page, '2026年4月');
  await runCommand(page, '配布済みにする');
  const question = page.getByRole('alertdialog', { name: '配布済みにする' });
  await expect(question.getByText('送付の記録がまだありません。')).toBeVisible();
  await resize(app, page, 1440, 900);
  await lookAt(page, 'distribute');
  await page.keyboard.press('Escape');
  expect(((await ask(page, 'review.get', { id })) as { state: string }).state).toBe('approved');
});

test('who writes a list that somebody else changed is told, and loses nothing', async ({
  desk,
}) => {
  const { page } = await desk.start();
  await expect(page.getByRole('heading', { name: 'ダイジェスト一覧' })).toBeVisible();
  await newList(page);
  const lists = page.getByRole('dialog', { name: '配布先一覧', exact: true });
  await lists.getByRole('button', { name: '週報 配布先 を編集' }).click();
  const form = page.getByRole('dialog', { name: '配布先一覧の編集' });
  await field(form, 'Cc').fill('mine@example.jp');
  const [list] = (await ask(page, 'recipients.list', {})) as { name: string }[];
  await ask(page, 'recipients.write', { ...list, name: '別名' });
  await form.getByRole('button', { name: '保存' }).click();
  await expect(form.getByText('この配布先一覧は別の人が変更しました。')).toBeVisible();
  await expect(field(form, 'Cc')).toHaveValue('mine@example.jp');
  await form.getByRole('button', { name: '相手の内容を読み込む' }).click();
  await expect(field(form, '一覧の名前')).toHaveValue('別名');
  await field(form, 'Cc').fill('mine@example.jp');
  await form.getByRole('button', { name: '保存' }).click();
  await expect(lists.getByRole('row', { name: '別名' })).toContainText('宛先 4 件');
  await lists.getByRole('button', { name: '別名 を削除' }).click();
  await expect(lists.getByText('配布先一覧はまだありません')).toBeVisible();
});
