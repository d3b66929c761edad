// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Backup } from '#shared/contract/library.ts';
import { fail, ok } from '#shared/domain/result.ts';
import type { Problem } from '#shared/messages/messages.ts';
import { fakeWindow, perform, settle, type FakeWindow } from '../../testing/fake-window.tsx';
import { FailurePage } from './failure-page.tsx';

const DAMAGED: Problem = { code: 'database-damaged', params: { file: 'digest.sqlite' } };
const BACKUP: Backup = { file: 'a.sqlite', at: 0, bytes: 1, reason: 'daily' };

let fake: FakeWindow;
let root: HTMLElement;
let backups: Backup[];

beforeEach(() => {
  backups = [BACKUP];
  fake = fakeWindow({
    'startup.retry': () => ok({}),
    'backups.list': () => ok(backups),
    'backups.restore': () => fail({ code: 'backup-damaged', params: { file: 'a.sqlite' } }),
    'host.choose-data-folder': () => ok({}),
    'host.save-fault-report': () => ok({ path: '/home/report.txt' }),
    'host.quit': () => ok({}),
  });
});
afterEach(() => fake.close());

async function press(name: string): Promise<void> {
  const button = [...root.querySelectorAll('button')].find(
    ({ textContent }) => textContent === name,
  );
  if (!button) throw new Error(`there is no button ${name}`);
  await perform(() => {
    button.click();
  });
  await settle();
}

test('says what happened, and offers every way on', async () => {
  root = await fake.show(<FailurePage problem={DAMAGED} />);
  expect(root.querySelector('[role="alert"]')?.textContent).toBe(
    'digest.sqlite: データベースが壊れています。ファイルはそのまま残しました。バックアップを開くと作業を続けられます。',
  );
  for (const name of ['もう一度試す', '別のフォルダーを選ぶ…', '障害報告を保存…', '終了']) {
    await press(name);
  }
  expect(fake.calls.map(({ name }) => name).filter((name) => name !== 'settings.get')).toEqual([
    'backups.list',
    'startup.retry',
    'host.choose-data-folder',
    'host.save-fault-report',
    'host.quit',
  ]);
  expect(root.querySelector('[role="status"]')?.textContent).toBe('保存しました: /home/report.txt');
});

test('a backup that cannot be opened either is said to be so', async () => {
  root = await fake.show(<FailurePage problem={DAMAGED} />);
  await press('バックアップを開く');
  expect(fake.asked('backups.restore')).toEqual([{ file: 'a.sqlite' }]);
  expect([...root.querySelectorAll('[role="alert"]')].at(-1)?.textContent).toBe(
    'a.sqlite: このバックアップは壊れています。何も変更していません。もっと前のものを選んでください。',
  );
});

test('where no backend runs it asks for no backups', async () => {
  root = await fake.show(
    <FailurePage problem={{ code: 'backend-ends', params: { reason: 'SIGKILL' } }} />,
  );
  expect(fake.asked('backups.list')).toEqual([]);
  expect(root.querySelectorAll('[role="alert"]')).toHaveLength(1);
  expect(root.textContent).not.toContain('バックアップ');
});

test('without a backup it says so', async () => {
  backups = [];
  root = await fake.show(<FailurePage problem={DAMAGED} />);
  expect(root.textContent).toContain('このフォルダーにバックアップはありません。');
});
