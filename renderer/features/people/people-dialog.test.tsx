// @vitest-environment happy-dom
import type { ReactElement } from 'react';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { InputOf } from '#shared/contract/contract.ts';
import type { Envelope } from '#shared/contract/envelope.ts';
import type { Person } from '#shared/domain/person.ts';
import { fail, ok } from '#shared/domain/result.ts';
import { EVERYBODY, signedIn } from '#shared/testing/review.ts';
import { useSessionEvents } from '#renderer/api/session.ts';
import { fakeWindow, settle, type FakeWindow } from '../../testing/fake-window.tsx';
import { PasswordDialog } from './password-dialog.tsx';
import { PeopleDialog } from './people-dialog.tsx';
import { press, type } from './testing/fields.ts';

const SUZUKI: Person = { id: 'suzuki', name: '鈴木 一郎', roles: ['officer'], active: true };
let people: Person[];
let fake: FakeWindow;

function change({ id, closed }: InputOf<'people.change'>): Envelope<Person> {
  const old = people.find((one) => one.id === id) ?? SUZUKI;
  if (id === EVERYBODY.id) return fail({ code: 'last-administrator', params: {} });
  const person = { ...old, active: closed !== true };
  people = people.map((one) => (one.id === id ? person : one));
  return ok(person);
}

function Dialog(): ReactElement {
  useSessionEvents();
  return <PeopleDialog onClose={() => undefined} />;
}

beforeEach(() => {
  people = [{ ...SUZUKI, id: 'gone', name: '田中 次郎', active: false }, EVERYBODY, SUZUKI];
  fake = fakeWindow({
    'session.get': () => ok(signedIn()),
    'people.list': () => ok(people),
    'people.change': change,
    'people.create': () => ok(SUZUKI),
    'people.password': () => ok({}),
  });
});
afterEach(() => fake.close());

const rows = (): string[] =>
  Array.from(document.querySelectorAll('[role=row]'), (row) => row.textContent);
async function chooseFor(name: string, entry: string): Promise<void> {
  await press(`${name} の操作`);
  await settle(20);
  const item = Array.from(document.querySelectorAll<HTMLElement>('[role=menuitem]')).find(
    ({ textContent }) => textContent === entry,
  );
  item?.click();
  await settle(50);
}

test('everybody is in the list with their roles, closed accounts last', async () => {
  await fake.show(<Dialog />);
  expect(rows()).toEqual([
    '佐藤 花子担当官、承認者、文書係、管理者自分',
    '鈴木 一郎担当官',
    '田中 次郎担当官閉鎖',
  ]);
});

test('an account is closed at once, and the list hears of it', async () => {
  await fake.show(<Dialog />);
  await chooseFor('鈴木 一郎', 'アカウントを閉じる');
  expect(fake.asked('people.change')).toEqual([{ id: 'suzuki', closed: true }]);
  await fake.tell('people-changed', {});
  await settle(20);
  expect(rows()[1]).toContain('閉鎖');
});

test('closing one’s own account is asked first; why it is refused is said', async () => {
  await fake.show(<Dialog />);
  await chooseFor('佐藤 花子', 'アカウントを閉じる');
  expect(document.querySelector('[role=alertdialog]')?.textContent).toContain('自分のアカウント');
  expect(fake.asked('people.change')).toEqual([]);
  await press('アカウントを閉じる');
  await settle(20);
  expect(document.querySelector('[role=alert]')?.textContent).toContain('管理者はこの人だけです');
});

test('a new account has a first password, typed twice alike', async () => {
  await fake.show(<Dialog />);
  await press('利用者を追加');
  await type('名前', '高橋 三郎');
  await type('パスワード', '長い合言葉その一');
  await press('追加');
  expect(fake.asked('people.create')).toEqual([]);
  await type('パスワード (確認)', '長い合言葉その一');
  await press('追加');
  await settle(20);
  expect(fake.asked('people.create')).toEqual([
    { name: '高橋 三郎', roles: ['officer'], password: '長い合言葉その一' },
  ]);
  expect(document.querySelectorAll('[role=dialog]')).toHaveLength(1);
});

test('one’s own password is changed only with the one until now', async () => {
  let closed = 0;
  await fake.show(
    <PasswordDialog
      person={EVERYBODY}
      isOwn
      onClose={() => {
        closed += 1;
      }}
    />,
  );
  await type('新しいパスワード', '長い合言葉その二');
  await type('パスワード (確認)', '長い合言葉その二');
  await press('変更');
  expect([fake.asked('people.password'), closed]).toEqual([[], 0]);
  await type('現在のパスワード', '長い合言葉その一');
  await press('変更');
  await settle(20);
  expect(fake.asked('people.password')).toEqual([
    { id: 'officer', current: '長い合言葉その一', password: '長い合言葉その二' },
  ]);
  expect(closed).toBe(1);
});
