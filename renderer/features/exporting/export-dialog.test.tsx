// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { closeDraft, openDraft, useDraft } from '#renderer/draft/draft.ts';
import type { InputOf, OutputOf } from '#shared/contract/contract.ts';
import type { Envelope } from '#shared/contract/envelope.ts';
import type { Review } from '#shared/contract/review.ts';
import { DEFAULT_SETTINGS, type Settings } from '#shared/contract/settings.ts';
import { fail, ok } from '#shared/domain/result.ts';
import { sampleDigest, template } from '#shared/testing/template.ts';
import { abilitiesBut, reviewOf } from '#shared/testing/review.ts';
import { fakeWindow, perform, settle, type FakeWindow } from '../../testing/fake-window.tsx';
import { ExportDialog } from './export-dialog.tsx';

type Run = InputOf<'export.run'>;
type Outcome = Envelope<OutputOf<'export.run'>>;

let fake: FakeWindow;
let settings: Settings;
let review: Review;
/** Answers the export that is running. */
let answer: (outcome: Outcome) => Promise<void>;
const NOT_YET = { allowed: false, why: 'nothing-approved' } as const;
const onClose = vi.fn();

beforeEach(() => {
  settings = { ...DEFAULT_SETTINGS, exportFolder: '/home/officer/out' };
  review = reviewOf();
  onClose.mockClear();
  fake = fakeWindow({
    'settings.get': () => ok(settings),
    'settings.set': (patch: object) => ok((settings = { ...settings, ...patch })),
    'library.list': () => ok([]),
    'review.get': () => ok(review),
    'export.run': () =>
      new Promise<Outcome>((resolve) => {
        answer = async (outcome) => {
          await perform(() => {
            resolve(outcome);
          });
          await settle();
        };
      }),
    'export.cancel': () => ok({}),
    'host.show-file': () => ok({}),
    'host.choose-export-folder': () => ok({ folder: (settings.exportFolder = '/chosen') }),
  });
});
afterEach(async () => {
  await fake.close();
  await closeDraft();
});

const open = async (): Promise<void> => {
  await fake.show(<ExportDialog id="d1" isOpen onClose={onClose} />);
  await settle(20);
};
const dialog = (): HTMLElement => {
  const found = document.querySelector<HTMLElement>('[role=dialog]');
  if (!found) throw new Error('there is no dialog');
  return found;
};
const buttons = (): string[] =>
  Array.from(dialog().querySelectorAll('button'), ({ textContent }) => textContent);
async function press(name: string): Promise<void> {
  const button = Array.from(dialog().querySelectorAll('button')).find(
    ({ textContent }) => textContent === name,
  );
  if (!button) throw new Error(`no button ${name}: ${buttons().join(', ')}`);
  await perform(() => {
    // happy-dom does not follow a button's form attribute.
    if (button.type === 'submit') dialog().querySelector('form')?.requestSubmit();
    else button.click();
  });
  await settle();
}
const escape = async (): Promise<void> => {
  await perform(() =>
    document.activeElement?.dispatchEvent(
      new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }),
    ),
  );
};
const runs = (): Run[] => fake.asked('export.run') as Run[];

describe('export dialog', () => {
  test('exports what was chosen last, and shows what came of it', async () => {
    await open();
    await press('書き出す');
    const [run] = runs();
    expect(run).toMatchObject({
      ...{ id: 'd1', of: 'edition' },
      ...{ formats: ['docx', 'pdf'], existing: 'ask' },
    });
    await fake.tell('export-progress', {
      run: run?.run ?? '',
      done: 1,
      total: 2,
      format: 'pdf',
    });
    expect(dialog().textContent).toContain('PDF を作成しています');
    expect(dialog().textContent).toContain('1 / 2');
    await answer(
      ok({
        outcome: 'done',
        folder: '/home/officer/out',
        files: ['a.docx', 'a.pdf'],
        findings: [{ code: 'no-glyph', place: '会談', characters: ['U+20BB7', 'U+1F600'] }],
      }),
    );
    expect(dialog().textContent).toContain('2 個のファイルを書き出しました');
    expect(dialog().textContent).toContain(
      '会談: U+20BB7、U+1F600 は PDF の書体にないため □ になります',
    );
    await perform(() => {
      dialog().querySelector<HTMLElement>('[aria-label$="a.pdf"]')?.click();
    });
    expect(fake.asked('host.show-file')).toEqual([{ path: '/home/officer/out/a.pdf' }]);
    expect(document.activeElement?.textContent).toBe('閉じる');
    await press('閉じる');
    expect(onClose).toHaveBeenCalledOnce();
  });

  test('remembers the formats, and makes nothing without any', async () => {
    await open();
    const tick = async (index: number): Promise<void> => {
      await perform(() => {
        dialog().querySelectorAll<HTMLElement>('input[type=checkbox]')[index]?.click();
      });
      await settle();
    };
    await tick(3);
    expect(settings.exportFormats).toEqual(['docx', 'pdf', 'json']);
    for (const index of [0, 1, 3]) await tick(index);
    expect(settings.exportFormats).toEqual([]);
    expect(dialog().textContent).toContain('形式を 1 つ以上選んでください。');
    await perform(() => dialog().querySelector('form')?.requestSubmit());
    expect(runs()).toEqual([]);
  });

  test('asks for a folder first where none is chosen', async () => {
    settings = { ...settings, exportFolder: null };
    await open();
    expect(dialog().textContent).toContain('未選択');
    await press('書き出す');
    await settle();
    expect(fake.asked('host.choose-export-folder')).toHaveLength(1);
    expect(runs()).toHaveLength(1);
  });

  test.each([
    ['置き換える', 'replace'],
    ['両方残す', 'keep-both'],
  ])('files that are there: %s', async (name, existing) => {
    await open();
    await press('書き出す');
    await answer(ok({ outcome: 'exists', files: ['a.docx'] }));
    expect(dialog().textContent).toContain('a.docx');
    expect(document.activeElement?.textContent).toBe('両方残す');
    await press(name);
    expect(runs().map((run) => run.existing)).toEqual(['ask', existing]);
    expect(new Set(runs().map(({ run }) => run)).size).toBe(2);
  });

  test('Esc cancels what runs, and closes only then', async () => {
    await open();
    await press('書き出す');
    await escape();
    expect(fake.asked('export.cancel')).toEqual([{ run: runs()[0]?.run }]);
    expect(onClose).not.toHaveBeenCalled();
    await answer(ok({ outcome: 'cancelled' }));
    expect(dialog().textContent).toContain('中止しました');
    await escape();
    expect(onClose).toHaveBeenCalledOnce();
  });

  test('a problem is said where the way out is', async () => {
    await open();
    await press('書き出す');
    await answer(fail({ code: 'export-folder-gone', params: { folder: '/gone' } }));
    expect(dialog().querySelector('[role=alert]')?.textContent).toContain('/gone');
    expect(buttons()).toContain('フォルダーを選択…');
    await press('フォルダーを選択…');
    expect(dialog().querySelector('[role=alert]')).toBeNull();
  });
});

describe('what is exported', () => {
  const radios = (): HTMLInputElement[] => [
    ...dialog().querySelectorAll<HTMLInputElement>('input[type=radio]'),
  ];
  const chosen = (): string[] =>
    radios()
      .filter(({ checked }) => checked)
      .map(({ value }) => value);

  test('the approved edition first; the draft by choice', async () => {
    await open();
    expect(chosen()).toEqual(['edition']);
    expect(dialog().textContent).toContain('承認された本文そのものです。');
    await perform(() => {
      radios()[1]?.click();
    });
    await press('書き出す');
    expect(runs()).toMatchObject([{ of: 'draft' }]);
  });

  test('the draft where nothing is approved, and why', async () => {
    review = reviewOf({ abilities: abilitiesBut({ 'export-approved': NOT_YET }) });
    await open();
    expect(chosen()).toEqual(['draft']);
    expect(radios().map(({ disabled }) => disabled)).toEqual([true, false]);
    expect(dialog().textContent).toContain('承認済みの版がまだありません');
    expect(dialog().textContent).toContain('すべてのページに「案」と表示されます。');
  });

  test('nothing where nothing may be, with both reasons; and when that changes, at once', async () => {
    const state = 'approved';
    const wrongState = { allowed: false, why: 'wrong-state', state, states: ['draft'] } as const;
    review = reviewOf({
      state,
      edition: 2,
      abilities: abilitiesBut({
        'export-approved': { allowed: false, why: 'wrong-role', roles: ['clerk'] },
        'export-draft': { ...wrongState, states: ['draft'] },
      }),
    });
    await open();
    expect(dialog().textContent).toContain('承認済みの訂正版 (第2版)');
    expect(dialog().textContent).toContain('この操作ができるのは文書係だけです');
    expect(dialog().textContent).toContain('このダイジェストは「承認済み」です');
    await perform(() => dialog().querySelector('form')?.requestSubmit());
    expect(runs()).toEqual([]);
    review = reviewOf();
    await fake.tell('review-changed', { id: 'd1' });
    await settle(20);
    await press('書き出す');
    expect(runs()).toMatchObject([{ of: 'edition' }]);
  });
});

describe('what is incomplete', () => {
  async function openWithGaps(): Promise<void> {
    const sections = sampleDigest.sections.map((section, at) => ({
      ...section,
      items: section.items.map((item, index) =>
        at === 0 && index === 0
          ? { ...item, id: 'gap', headline: { ja: '会談', en: '' }, blocks: [] }
          : item,
      ),
    }));
    await fake.close();
    fake = fakeWindow({
      'digest.open': ({ id }: { id: string }) =>
        ok({
          ...{
            id,
            name: null,
            review: reviewOf(),
            template,
            digest: { ...sampleDigest, sections },
          },
          ...{ revs: {}, history: { undo: null, redo: null } },
        }),
      'settings.set': (patch: object) => ok({ ...settings, ...patch }),
      'review.get': () => ok(reviewOf({ abilities: abilitiesBut({ 'export-approved': NOT_YET }) })),
    });
    await openDraft('d1');
    await open();
  }

  test('is said with its names, and leads there', async () => {
    await openWithGaps();
    expect(dialog().textContent).toContain('未記入のある項目が 3 件あります');
    expect(dialog().textContent).toContain('会談英語見出し、本文');
    await press('会談');
    expect(useDraft.getState().selected).toBe('gap');
    expect(useDraft.getState().focus?.field).toBe('headline-en');
    expect(onClose).toHaveBeenCalledOnce();
  });
});
