// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { InputOf, OutputOf } from '#shared/contract/contract.ts';
import { ok } from '#shared/domain/result.ts';
import { fakeWindow, perform, settle, type FakeWindow } from '../../testing/fake-window.tsx';
import { OutletFormsDialog } from './outlet-forms-dialog.tsx';

type Table = NonNullable<OutputOf<'outlet-forms.set'>>;

const form = (name: string, domain: string): Table['forms'][number] => ({
  name,
  domains: [domain],
  aliases: [],
});
let stored: Table;
let fake: FakeWindow;

beforeEach(async () => {
  stored = { rev: 3, forms: [form('TREND', 'trend.az'), form('APA', 'apa.az')] };
  fake = fakeWindow({
    'outlet-forms.get': () => ok(stored),
    'outlet-forms.set': ({ rev, forms }: InputOf<'outlet-forms.set'>) => {
      if (rev !== stored.rev) return ok(null);
      stored = { rev: rev + 1, forms: forms as Table['forms'] };
      return ok(stored);
    },
  });
  await fake.show(<OutletFormsDialog onClose={() => undefined} />);
  await settle(20);
});
afterEach(() => fake.close());

const names = (): string[] => stored.forms.map(({ name }) => name);
const dialog = (): string => document.querySelector('[role=dialog]')?.textContent ?? '';
const pressButton = async (label: string): Promise<void> => {
  const buttons = Array.from(document.querySelectorAll<HTMLElement>('button'));
  const found = buttons.find(
    (one) => one.getAttribute('aria-label') === label || one.textContent === label,
  );
  if (!found) throw new Error(`no button ${label}`);
  await perform(() => {
    found.click();
  });
  await settle(20);
};

test('outlets stand in the order of their names; one is deleted and brought back', async () => {
  const rows = Array.from(document.querySelectorAll('[role=row]'), (row) => row.textContent);
  expect(rows).toEqual(['APAapa.az', 'TRENDtrend.az']);
  await pressButton('APA を削除');
  expect(names()).toEqual(['TREND']);
  await pressButton('元に戻す');
  expect(names()).toEqual(['TREND', 'APA']);
});

test('where somebody else changed the table, it is told, and shown as it is now', async () => {
  stored = { rev: 4, forms: [...stored.forms, form('NEW', 'new.az')] };
  await pressButton('APA を削除');
  expect(names()).toEqual(['TREND', 'APA', 'NEW']);
  expect(dialog()).toContain('別のウィンドウで表が変更されました');
  expect(dialog()).toContain('new.az');
  await pressButton('APA を削除');
  expect(names()).toEqual(['TREND', 'NEW']);
  expect(dialog()).not.toContain('別のウィンドウで');
});
