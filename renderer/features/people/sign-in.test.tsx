// @vitest-environment happy-dom
import { act } from 'react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Envelope } from '#shared/contract/envelope.ts';
import type { Session } from '#shared/contract/session.ts';
import { fail, ok } from '#shared/domain/result.ts';
import type { Problem } from '#shared/messages/messages.ts';
import { EVERYBODY, signedIn } from '#shared/testing/review.ts';
import { fakeWindow, perform, settle, type FakeWindow } from '../../testing/fake-window.tsx';
import { FirstStart } from './first-start.tsx';
import { LockScreen } from './lock-screen.tsx';
import { SignIn } from './sign-in.tsx';
import { byLabel, type as typeInto } from './testing/fields.ts';

let fake: FakeWindow;
let answer: Problem | null;

const result = (): Envelope<Session> => (answer === null ? ok(signedIn()) : fail(answer));

beforeEach(() => {
  answer = null;
  fake = fakeWindow({
    'session.get': () => ok({ at: 'signed-out', lastName: null }),
    'session.sign-in': result,
    'session.unlock': result,
    'session.sign-out': () => ok({}),
    'people.first': result,
  });
});
afterEach(async () => {
  vi.useRealTimers();
  await fake.close();
});

async function submit(): Promise<void> {
  await perform(() => {
    document.querySelector('form')?.requestSubmit();
  });
  await settle(10);
}
const alerts = (): string[] =>
  Array.from(document.querySelectorAll('[role=alert]'), (one) => one.textContent);

test('who signed in last is proposed, and the cursor is in the password', async () => {
  await fake.show(<SignIn lastName="佐藤 花子" />);
  expect(byLabel('名前').value).toBe('佐藤 花子');
  expect(document.activeElement).toBe(byLabel('パスワード'));
  await fake.show(<SignIn key="2" lastName={null} />);
  expect(document.activeElement).toBe(byLabel('名前'));
});

test('nothing is asked before both are typed', async () => {
  await fake.show(<SignIn lastName={null} />);
  await submit();
  expect(document.body.textContent).toContain('名前を入力してください。');
  await typeInto('名前', '佐藤');
  await submit();
  expect(document.body.textContent).toContain('パスワードを入力してください。');
  expect(fake.asked('session.sign-in')).toEqual([]);
  await typeInto('パスワード', '合言葉');
  await submit();
  expect(fake.asked('session.sign-in')).toEqual([{ name: '佐藤', password: '合言葉' }]);
});

test('a wrong password is told, and is selected to be typed over', async () => {
  answer = { code: 'sign-in-wrong', params: {} };
  await fake.show(<SignIn lastName="佐藤" />);
  await typeInto('パスワード', 'wrong one');
  await submit();
  expect(alerts()).toEqual(['名前またはパスワードが違います。もう一度入力してください。']);
  const field = byLabel('パスワード');
  expect([field.selectionStart, field.selectionEnd]).toEqual([0, 'wrong one'.length]);
});

test('a wait counts down, is read out once, and nothing is asked meanwhile', async () => {
  answer = { code: 'sign-in-wait', params: { seconds: 2 } };
  await fake.show(<LockScreen person={EVERYBODY} />);
  await typeInto('パスワード', 'x');
  vi.useFakeTimers();
  await act(async () => {
    document.querySelector('form')?.requestSubmit();
    await vi.advanceTimersByTimeAsync(10);
  });
  const timer = (): string | undefined =>
    document.querySelector('[role=timer]')?.textContent.match(/\d+/u)?.[0];
  expect([timer(), alerts().length]).toEqual(['2', 1]);
  await act(() => vi.advanceTimersByTimeAsync(1200));
  await act(async () => {
    document.querySelector('form')?.requestSubmit();
    await vi.advanceTimersByTimeAsync(10);
  });
  expect([timer(), fake.asked('session.unlock').length]).toEqual(['1', 1]);
  await act(() => vi.advanceTimersByTimeAsync(1000));
  expect([timer(), alerts()]).toEqual([undefined, []]);
});

test('the first account has every role at first, and is an administrator in any case', async () => {
  await fake.show(<FirstStart />);
  const boxes = Array.from(document.querySelectorAll<HTMLInputElement>('[type=checkbox]'));
  expect(boxes.map(({ checked, disabled }) => [checked, disabled])).toEqual([
    [true, false],
    [true, false],
    [true, false],
    [true, true],
  ]);
  await perform(() => {
    boxes[1]?.click();
  });
  await typeInto('名前', ' 佐藤 ');
  await typeInto('パスワード', '長い合言葉その一');
  await typeInto('パスワード (確認)', '長い合言葉その二');
  await submit();
  expect(document.body.textContent).toContain('2 つのパスワードが一致しません');
  expect(fake.asked('people.first')).toEqual([]);
  await typeInto('パスワード (確認)', '長い合言葉その一');
  await submit();
  expect(fake.asked('people.first')).toEqual([
    { name: '佐藤', roles: ['officer', 'clerk', 'administrator'], password: '長い合言葉その一' },
  ]);
});

test('the lock covers the window, and goes without a trace', async () => {
  const below = await fake.show(<button id="below">下</button>);
  below.querySelector<HTMLElement>('#below')?.focus();
  await fake.show(
    <>
      <button id="below">下</button>
      <LockScreen person={EVERYBODY} />
    </>,
  );
  const sheet = document.querySelector('dialog');
  expect(sheet?.open).toBe(true);
  expect('locked' in document.documentElement.dataset).toBe(true);
  // As the browser does where Esc is pressed twice.
  await perform(() => {
    sheet?.close();
  });
  expect(sheet?.open).toBe(true);
  await fake.show(<button id="below">下</button>);
  expect(document.querySelector('dialog')).toBeNull();
  expect('locked' in document.documentElement.dataset).toBe(false);
});
