// @vitest-environment happy-dom
import { afterEach, expect, test } from 'vitest';
import type { TemplateEntry } from '#shared/contract/library.ts';
import { fail, ok } from '#shared/domain/result.ts';
import { clearNotices, notices } from '#renderer/ui/notify.ts';
import { fakeWindow, perform, settle, type FakeWindow } from '../../testing/fake-window.tsx';
import { TemplatesDialog } from './templates-dialog.tsx';

const BUNDLED = { name: 'embassy-azerbaijan', title: '政治・治安情報', isOwn: false };
const OWN = { name: 'embassy-georgia', title: 'ジョージア情報', isOwn: true };

let fake: FakeWindow | null = null;
afterEach(async () => {
  clearNotices();
  await fake?.close();
});

async function open(): Promise<{ rows: () => string[]; press: (name: string) => Promise<void> }> {
  let list: readonly TemplateEntry[] = [BUNDLED, OWN];
  fake = fakeWindow({
    'templates.list': () => ok([...list]),
    'templates.remove': ({ name }: { name: string }) => {
      if (name !== OWN.name) return fail({ code: 'template-in-use', params: { name, digests: 1 } });
      list = [BUNDLED];
      return ok({});
    },
    'templates.copy': () => ok({ path: '/out/embassy-azerbaijan.template.json' }),
    'templates.put': () => {
      list = [{ ...BUNDLED, isOwn: true }, OWN];
      return ok({ ...BUNDLED, isOwn: true });
    },
  });
  await fake.show(<TemplatesDialog onClose={() => undefined} />);
  await settle(20);
  return {
    rows: () => Array.from(document.querySelectorAll('li'), (row) => row.textContent),
    press: async (name) => {
      const button = Array.from(document.querySelectorAll('button')).find(
        (one) => (one.getAttribute('aria-label') ?? one.textContent) === name,
      );
      await perform(() => {
        button?.click();
      });
      await settle(20);
    },
  };
}

const told = (): string[] => notices.visibleToasts.map(({ content }) => content.text);

test('lists whose each is; only the office’s own can be taken away', async () => {
  const { rows, press } = await open();
  expect(rows()).toEqual([
    '政治・治安情報embassy-azerbaijanプログラムのもの写しを保存',
    'ジョージア情報embassy-georgiaこの公館のもの取り除く写しを保存',
  ]);
  await press('ジョージア情報 を取り除く');
  expect(fake?.asked('templates.remove')).toEqual([{ name: OWN.name }]);
  await fake?.tell('templates-changed', {});
  await settle(20);
  expect(rows()).toHaveLength(1);
  expect(told()[0]).toContain('取り除きました');
});

test('saves a copy, and keeps a file that was chosen', async () => {
  const { rows, press } = await open();
  await press('政治・治安情報 の写しを保存');
  expect(told()[0]).toBe('写しを書き出しフォルダーに保存しました。');
  const input = document.querySelector<HTMLInputElement>('input[type=file]');
  const file = new File(['{}'], 'form.json');
  Object.defineProperty(input, 'files', { value: [file] });
  await perform(() => input?.dispatchEvent(new Event('change', { bubbles: true })));
  await settle(20);
  expect(fake?.asked('templates.put')).toMatchObject([{ file: 'form.json' }]);
  await fake?.tell('templates-changed', {});
  await settle(20);
  expect(rows()[0]).toContain('この公館のもの');
});
