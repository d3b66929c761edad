// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Session } from '#shared/contract/session.ts';
import type { Person } from '#shared/domain/person.ts';
import { fail, ok } from '#shared/domain/result.ts';
import { EVERYBODY, signedIn } from '#shared/testing/review.ts';
import { fakeWindow, perform, settle, type FakeWindow } from '../testing/fake-window.tsx';
import { runCommand } from '../keyboard/command-registry.ts';
import { Screens } from './screens.tsx';

const KEEPER: Person = { id: 'keeper', name: '鈴木 一郎', roles: ['administrator'], active: true };
const OUT: Session = { at: 'signed-out', lastName: '佐藤 花子' };
let session: Session;
let fake: FakeWindow;
let root: HTMLElement;

beforeEach(() => {
  session = signedIn();
  const refused = { code: 'session-locked', params: {} } as const;
  fake = fakeWindow({
    'session.get': () => ok(session),
    'session.touch': () => ok({}),
    'session.lock': () => ok({}),
    'session.sign-out': () => ok({}),
    'library.list': () => (session.at === 'signed-in' ? ok([]) : fail(refused)),
    'templates.list': () => ok([]),
    'articles.prepare': () => ok({}),
    'people.list': () => ok([EVERYBODY, KEEPER]),
  });
});
afterEach(async () => {
  // Who was here is known as long as the page is there, which all tests share.
  await become({ at: 'first-start' });
  await fake.close();
});

/** Opens the window where the backend is ready. */
async function open(): Promise<void> {
  root = await fake.show(<Screens />);
  await fake.tell('backend-state', { state: 'ready' });
  await settle(20);
}
async function become(next: Session): Promise<void> {
  session = next;
  await fake.tell('session-changed', next);
  await settle(20);
}
const heading = (): string | undefined => root.querySelector('h1')?.textContent;
const isLocked = (): boolean => document.querySelector('dialog') !== null;

test('nothing of the program is there before somebody has signed in', async () => {
  session = OUT;
  await open();
  expect(heading()).toBe('サインイン');
  expect(fake.calls.map(({ name }) => name)).not.toContain('library.list');
  await become(signedIn());
  expect(heading()).toBe('ダイジェスト一覧');
  await become({ at: 'first-start' });
  expect(heading()).toBe('公館ダイジェストの利用開始');
});

test('under the lock the window stays as it is; what was refused is asked again', async () => {
  await open();
  const screen = root.querySelector('main');
  await become({ at: 'locked', person: EVERYBODY });
  expect([isLocked(), root.querySelector('main') === screen]).toEqual([true, true]);
  fake.forget();
  await become(signedIn());
  expect([isLocked(), root.querySelector('main') === screen]).toEqual([false, true]);
  expect(fake.asked('library.list')).toHaveLength(1);
});

test('a window that opens under the lock asks for nothing', async () => {
  session = { at: 'locked', person: EVERYBODY };
  await open();
  expect([isLocked(), root.querySelector('main')]).toEqual([true, null]);
  expect(fake.asked('library.list')).toEqual([]);
});

test('the screen is covered at once when it is locked by a command', async () => {
  await open();
  await perform(() => {
    expect(runCommand('session.lock')).toBe(true);
  });
  await settle(20);
  // The event of the backend is not there yet.
  expect([isLocked(), fake.asked('session.lock')]).toEqual([true, [{}]]);
});

test('somebody else finds a window of their own, and one who may read nothing is told', async () => {
  await open();
  const screen = root.querySelector('main');
  await become(OUT);
  await become(signedIn(KEEPER));
  expect(root.querySelector('main')).not.toBe(screen);
  expect(root.textContent).toContain('ダイジェストを閲覧できる役割がありません');
  expect(root.querySelector('button[aria-label="鈴木 一郎 (管理者)"]')).not.toBeNull();
});

test('doing something keeps the screen open, and is told twice a minute at most', async () => {
  await open();
  for (const name of ['keydown', 'pointerdown', 'wheel', 'keydown']) {
    await perform(() => {
      window.dispatchEvent(new Event(name));
    });
  }
  expect(fake.asked('session.touch')).toHaveLength(1);
});
