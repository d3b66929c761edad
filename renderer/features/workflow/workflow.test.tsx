// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Review } from '#shared/contract/review.ts';
import { fail, ok } from '#shared/domain/result.ts';
import { setHeadline } from '#shared/editing/items.ts';
import { abilitiesBut, EVERYBODY, reviewOf, signedIn } from '#shared/testing/review.ts';
import { digestOf, itemOf } from '#shared/testing/small-digest.ts';
import { template } from '#shared/testing/template.ts';
import { closeDraft, editDraft, openDraft } from '#renderer/draft/draft.ts';
import { canRun, runCommand } from '#renderer/keyboard/command-registry.ts';
import { notices } from '#renderer/ui/notify.ts';
import { fakeWindow, perform, settle, type FakeWindow } from '../../testing/fake-window.tsx';
import { NextStepButton } from './next-step-button.tsx';
import { StateLines } from './state-lines.tsx';
import { useReadingOnly } from './use-reading-only.ts';
import { Workflow } from './workflow.tsx';

const IN_REVIEW = reviewOf({
  state: 'in-review',
  abilities: abilitiesBut({
    edit: { allowed: false, why: 'wrong-state', state: 'in-review', states: ['draft'] },
    'correct-in-review': { allowed: false, why: 'wrong-role', roles: ['supervisor'] },
    'hand-in': { allowed: false, why: 'wrong-state', state: 'in-review', states: ['draft'] },
    approve: { allowed: false, why: 'wrong-role', roles: ['supervisor'] },
    return: { allowed: false, why: 'wrong-role', roles: ['supervisor'] },
  }),
});

let fake: FakeWindow;
let root: HTMLElement;
let isWritten = true;

function Screen(): React.ReactElement {
  useReadingOnly();
  return (
    <>
      <NextStepButton />
      <StateLines />
      <Workflow id="d1" />
    </>
  );
}

async function show(review: Review): Promise<void> {
  fake = fakeWindow({
    'digest.open': ({ id }: { id: string }) =>
      ok({
        id,
        name: null,
        review,
        template,
        digest: digestOf({ security: [itemOf('a')] }),
        revs: { header: 1, 'item:a': 1 },
        history: { undo: null, redo: null },
      }),
    'digest.write': () =>
      isWritten
        ? ok({ outcome: 'stored', revs: { 'item:a': 2 }, history: { undo: 'typing', redo: null } })
        : fail({ code: 'data-disk-full', params: { file: 'x' } }),
    'review.act': () => ok(IN_REVIEW),
    'session.get': () => ok(signedIn()),
    'people.list': () => ok([EVERYBODY]),
  });
  await openDraft('d1');
  root = await fake.show(<Screen />);
  await settle(10);
}

const run = (command: Parameters<typeof runCommand>[0]): Promise<void> =>
  perform(() => {
    runCommand(command);
  });
const dialog = (): HTMLElement | null => document.querySelector('[role=dialog]');
const press = async (name: string): Promise<void> => {
  const found = [...document.querySelectorAll('button')].find((one) => one.textContent === name);
  if (!found) throw new Error(`no button ${name}`);
  await perform(() => {
    found.click();
  });
  await settle(20);
};
const said = (): string[] => notices.visibleToasts.map(({ content }) => content.text);

beforeEach(() => {
  isWritten = true;
  notices.clear();
});
afterEach(async () => {
  await fake.close();
  isWritten = true;
  await closeDraft();
});

test('hands in what was typed until then, with a word to the reviewer', async () => {
  await show(reviewOf());
  await perform(() => {
    editDraft('typing', (digest) => setHeadline(digest, 'a', 'ja', '新しい見出し'));
  });
  await press('提出');
  expect(dialog()?.textContent).toContain('未完成の項目が 1 件あります');
  const field = dialog()?.querySelector('textarea');
  await perform(() => {
    if (!field) return;
    Object.getOwnPropertyDescriptor(HTMLTextAreaElement.prototype, 'value')?.set?.call(
      field,
      '急ぎます',
    );
    field.dispatchEvent(new InputEvent('input', { bubbles: true }));
  });
  await press('提出する');
  expect(fake.calls.map(({ name }) => name).filter((name) => /write|act/.test(name))).toEqual([
    'digest.write',
    'review.act',
  ]);
  expect(fake.asked('review.act')).toEqual([
    { id: 'd1', act: { deed: 'hand-in', remark: '急ぎます' } },
  ]);
  expect(dialog()).toBeNull();
});

test('what cannot be stored is not handed in', async () => {
  await show(reviewOf());
  isWritten = false;
  await perform(() => {
    editDraft('typing', (digest) => setHeadline(digest, 'a', 'ja', '新しい見出し'));
  });
  await run('review.hand-in');
  await press('提出する');
  expect(fake.asked('review.act')).toEqual([]);
  expect(said().join()).toContain('まだ保存していない入力があるため');
  isWritten = true;
});

test('a step that may not be taken says why, and is greyed out', async () => {
  await show(IN_REVIEW);
  expect([canRun('review.hand-in'), canRun('review.withdraw')]).toEqual([false, true]);
  await run('review.hand-in');
  expect(dialog()).toBeNull();
  expect(said()).toEqual([
    'このダイジェストは「審査中」です。この操作は「下書き」のときにできます。何も変更していません。',
  ]);
  notices.clear();
  expect(canRun('item.new')).toBe(false);
  await run('item.new');
  expect(said()).toEqual(['審査中です。取り下げると編集できます。']);
  await press('取り下げる');
  await press('取り下げる');
});

test('what the reviewer said stays in sight', async () => {
  await show(reviewOf({ returned: { by: 'officer', at: 0, remark: '出典を確認\nしてください' } }));
  expect(root.querySelector('section')?.getAttribute('aria-label')).toContain('佐藤 花子');
  expect(root.querySelector('section')?.textContent).toContain('出典を確認\nしてください');
});

test('a correction is begun and given up with what that means', async () => {
  await show(reviewOf({ state: 'approved', edition: 1 }));
  await run('review.begin-correction');
  expect(dialog()?.textContent).toContain('第2版 (訂正版) の下書きになります');
  await press('やめる');
  await run('review.discard-correction');
  expect(dialog()?.textContent).toContain('履歴に残る');
  await press('訂正版を破棄する');
  expect(fake.asked('review.act')).toEqual([{ id: 'd1', act: { deed: 'discard-correction' } }]);
});
