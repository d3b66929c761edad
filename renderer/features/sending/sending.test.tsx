// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { InputOf } from '#shared/contract/contract.ts';
import type { Review } from '#shared/contract/review.ts';
import type { RecipientList } from '#shared/contract/sending.ts';
import { DEFAULT_SETTINGS } from '#shared/contract/settings.ts';
import { fail, ok } from '#shared/domain/result.ts';
import { abilitiesBut, EVERYBODY, reviewOf, signedIn } from '#shared/testing/review.ts';
import { digestOf, itemOf } from '#shared/testing/small-digest.ts';
import { template } from '#shared/testing/template.ts';
import { closeDraft, openDraft } from '#renderer/draft/draft.ts';
import { runCommand } from '#renderer/keyboard/command-registry.ts';
import { fakeWindow, perform, settle, type FakeWindow } from '#renderer/testing/fake-window.tsx';
import { Recipients } from './recipients.tsx';
import { Sending } from './sending.tsx';

const SHA = 'a'.repeat(64);
const FILES = [{ name: 'a.docx', sha256: SHA }];
const yamada = { name: '山田 太郎', address: 'yamada@example.jp', way: 'to' } as const;
const approved = (edition: number): Review['editions'][number] => ({
  ...{ edition, sha256: SHA, by: 'officer', at: 0, onePerson: false },
  ...{ sent: 0, distributed: null },
});

let lists: RecipientList[];
let review: Review;
let opens: boolean;
let fake: FakeWindow;

beforeEach(async () => {
  lists = [{ id: 'l1', name: '週報', members: [yamada], rev: 1 }];
  review = reviewOf({ state: 'approved', editions: [approved(1)] });
  opens = true;
  fake = fakeWindow({
    'settings.get': () => ok({ ...DEFAULT_SETTINGS, exportFolder: '/out' }),
    'session.get': () => ok(signedIn()),
    'people.list': () => ok([EVERYBODY]),
    'review.get': () => ok(review),
    'review.act': () => ok({ ...review, state: 'distributed' }),
    'recipients.list': () => ok(lists),
    'recipients.write': (list: InputOf<'recipients.write'>) => {
      const old = lists.find(({ id }) => id === list.id);
      if (old && old.rev !== list.rev) return fail({ code: 'recipients-changed', params: {} });
      const written = { ...list, id: list.id ?? 'new', rev: list.rev + 1 };
      lists = [...lists.filter(({ id }) => id !== list.id), written];
      return ok(written);
    },
    'recipients.remove': ({ id }: { id: string }) => {
      lists = lists.filter((list) => list.id !== id);
      return ok({});
    },
    'sending.list': () => ok([]),
    'sending.mail': () => ok({ path: '/out/mail.eml', files: FILES }),
    'sending.record': () => ok(review),
    'host.open-mail': () =>
      opens
        ? ok({})
        : fail({ code: 'mail-not-opened', params: { file: 'mail.eml', reason: 'none' } }),
    'digest.open': ({ id }: { id: string }) =>
      ok({
        ...{ id, name: null, review, template, digest: digestOf({ security: [itemOf('a')] }) },
        ...{ revs: {}, history: { undo: null, redo: null } },
      }),
  });
  await openDraft('d1');
});
afterEach(async () => {
  await fake.close();
  await closeDraft();
});

const open = async (id: 'review.send' | 'review.distribute' | 'review.recipients') => {
  await fake.show(
    <>
      <Sending id="d1" />
      <Recipients />
    </>,
  );
  await settle(20);
  await perform(() => runCommand(id));
  await settle(30);
};
const dialogs = (): HTMLElement[] => [
  ...document.querySelectorAll<HTMLElement>('[role=dialog], [role=alertdialog]'),
];
const text = (): string => dialogs().at(-1)?.textContent ?? '';
async function press(name: string): Promise<void> {
  const top = dialogs().at(-1);
  const found = [...(top?.querySelectorAll('button') ?? [])].find(
    (one) => one.textContent === name || one.getAttribute('aria-label') === name,
  );
  if (!found) throw new Error(`no button ${name} in ${text()}`);
  await perform(() => {
    // happy-dom does not follow a button's form attribute.
    if (found.type === 'submit') top?.querySelector('form')?.requestSubmit();
    else found.click();
  });
  await settle(30);
}
async function type(label: string, value: string): Promise<void> {
  const top = dialogs().at(-1);
  const found = [...(top?.querySelectorAll('label') ?? [])].find(
    ({ textContent }) => textContent === label,
  );
  const field = document.getElementById(found?.htmlFor ?? '') as HTMLTextAreaElement | null;
  if (!field) throw new Error(`no field ${label}`);
  await perform(() => {
    // As the browser sets it: React listens to the property of this one element.
    Reflect.set(Object.getPrototypeOf(field) as object, 'value', value, field);
    field.dispatchEvent(new Event('input', { bubbles: true }));
  });
}
async function tick(value: string): Promise<void> {
  await perform(() => {
    document.querySelector<HTMLElement>(`input[type=checkbox][value="${value}"]`)?.click();
  });
}

describe('sending', () => {
  test('a mail to the list and to others; it is recorded only when the person says so', async () => {
    await open('review.send');
    await tick('l1');
    await type('Cc', '乙 <otsu@example.jp>; YAMADA@example.jp');
    await press('メールを作成');
    const [order] = fake.asked('sending.mail') as InputOf<'sending.mail'>[];
    expect(order?.recipients).toEqual([
      yamada,
      { name: '乙', address: 'otsu@example.jp', way: 'cc' },
    ]);
    expect(order?.formats).toEqual(['docx', 'pdf']);
    expect(order?.subject).toBe(`${template.title}(2026年4月18日～4月24日)`);
    expect(order?.text).toContain('添付のとおり送付します。');
    expect(fake.asked('host.open-mail')).toEqual([{ path: '/out/mail.eml' }]);
    expect(text()).toContain('送信しましたか。');
    await perform(() =>
      document.activeElement?.dispatchEvent(
        new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }),
      ),
    );
    expect(text()).toContain('送信しましたか。');
    expect(fake.asked('sending.record')).toEqual([]);
    await press('送付を記録');
    expect(fake.asked('sending.record')).toEqual([
      { id: 'd1', recipients: order?.recipients, files: FILES },
    ]);
    expect(text()).toContain('送付を記録しました。');
    await press('配布済みにする…');
    await press('配布済みにする');
    expect(fake.asked('review.act')).toEqual([{ id: 'd1', act: { deed: 'distribute' } }]);
    expect(dialogs()).toEqual([]);
  });

  test('a correction says so in the mail', async () => {
    review = { ...review, edition: 2, editions: [approved(1), approved(2)] };
    await open('review.send');
    await tick('l1');
    await press('メールを作成');
    const [order] = fake.asked('sending.mail') as InputOf<'sending.mail'>[];
    expect(order?.subject).toMatch(/^【訂正版】/u);
    expect(order?.text).toContain('訂正版 (第2版)');
  });

  test('where no mail program opens it, that is said, and what was made stays', async () => {
    opens = false;
    await open('review.send');
    await tick('l1');
    await press('メールを作成');
    expect(text()).toContain('メールソフトで開けませんでした');
    expect(text()).toContain('mail.eml');
    opens = true;
    await press('もう一度開く');
    expect(text()).toContain('メールソフトで開きました。');
  });

  test('nobody and wrong addresses are named, and nothing is made', async () => {
    await open('review.send');
    await press('メールを作成');
    expect(text()).toContain('配布先一覧を選ぶか、アドレスを入力してください。');
    await type('宛先', '山田\nok@example.jp');
    await press('メールを作成');
    expect(text()).toContain('アドレスとして読めません: 山田');
    await press('記録のみ');
    expect(fake.asked('sending.mail')).toEqual([]);
    expect(fake.asked('sending.record')).toEqual([]);
    await type('宛先', 'ok@example.jp');
    await press('記録のみ');
    expect(fake.asked('sending.record')).toMatchObject([{ files: [] }]);
  });

  test('who may not is told why, and sees what was sent', async () => {
    const role = { allowed: false, why: 'wrong-role', roles: ['clerk'] } as const;
    review = {
      ...review,
      abilities: abilitiesBut({ 'prepare-mail': { ...role, roles: ['clerk'] } }),
    };
    await open('review.send');
    expect(text()).toContain('この操作ができるのは文書係だけです');
    expect(text()).toContain('送付の記録はまだありません。');
    expect(text()).not.toContain('メールを作成');
  });

  test('marking as distributed warns of what is not on record, and says why not', async () => {
    review = {
      ...review,
      abilities: abilitiesBut({ distribute: { allowed: true, flags: ['nothing-sent'] } }),
    };
    await open('review.distribute');
    expect(text()).toContain('送付の記録がまだありません。');
  });
});

describe('lists of recipients', () => {
  test('a new one from what was pasted; one is deleted and put back', async () => {
    await open('review.recipients');
    await press('一覧を追加');
    await type('一覧の名前', '臨時');
    await type('宛先', '甲 <ko@example.jp>\n丙');
    await press('保存');
    expect(text()).toContain('アドレスとして読めません: 丙');
    await type('宛先', '甲 <ko@example.jp>\nKO@example.jp');
    await press('保存');
    expect(lists.map(({ name, members }) => [name, members.length])).toEqual([
      ['週報', 1],
      ['臨時', 1],
    ]);
    await press('週報 を削除');
    expect(lists.map(({ name }) => name)).toEqual(['臨時']);
  });

  test('somebody else was faster: both are there to choose from', async () => {
    await open('review.recipients');
    await press('週報 を編集');
    lists = [{ id: 'l1', name: '週報', members: [{ ...yamada, name: '別人' }], rev: 2 }];
    await type('一覧の名前', '月報');
    await press('保存');
    expect(text()).toContain('この配布先一覧は別の人が変更しました。');
    await press('この内容で保存');
    expect(lists).toMatchObject([{ name: '月報', members: [yamada], rev: 3 }]);
  });
});
