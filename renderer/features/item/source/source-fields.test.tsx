// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Source } from '#shared/domain/source-line.ts';
import { addBlock, moveBlock } from '#shared/editing/blocks.ts';
import { emptyBlock } from '#shared/editing/empty.ts';
import { editDraft } from '#renderer/draft/draft.ts';
import { runCommand } from '#renderer/keyboard/command-registry.ts';
import { itemOf, reportOf } from '#shared/testing/small-digest.ts';
import { perform, settle } from '../../../testing/fake-window.tsx';
import {
  blur,
  composition,
  focus,
  itemWindow,
  paste,
  press,
  type,
  type ItemWindow,
} from '../testing/item-window.tsx';

let opened: ItemWindow;
let outlets: HTMLInputElement;
let days: HTMLInputElement;
const source = (): Source | null => opened.item('a').blocks[0]?.source ?? null;
const APRIL_18 = { from: '2026-04-18', to: '2026-04-18' };

beforeEach(async () => {
  opened = await itemWindow(itemOf('a', [reportOf('Text.', 'TREND', '2026-04-18')]), itemOf('b'));
  outlets = opened.input('outlets:0');
  days = opened.input('days:0');
});
afterEach(() => opened.close());

describe('the days', () => {
  beforeEach(() => focus(days));

  test('are understood while they are typed, and stored by Enter', async () => {
    await type(days, '16-18.4');
    expect(opened.root.textContent).toContain('16–18.04.2026 (木–土)');
    expect(source()).toEqual({ outlets: ['TREND'], ...APRIL_18 });
    await press(days, 'Enter');
    expect(source()).toEqual({ outlets: ['TREND'], from: '2026-04-16', to: '2026-04-18' });
    expect(days.value).toBe('16-18.04.2026');
  });

  test('that are none stay as they were typed, with a sentence, also after looking elsewhere', async () => {
    await type(days, '31.4');
    expect(opened.root.textContent).not.toContain('存在しない日付です。');
    await blur(days);
    expect(days.value).toBe('31.4');
    expect(opened.root.textContent).toContain('存在しない日付です。');
    await opened.select('b');
    await opened.select('a');
    expect(opened.input('days:0').value).toBe('31.4');
    expect(source()).toEqual({ outlets: ['TREND'], ...APRIL_18 });
    await focus(opened.field('days:0'));
    await perform(() => runCommand('edit.undo'));
    expect(opened.input('days:0').value).toBe('18.04.2026');
  });

  test('that are none move along with their block', async () => {
    await perform(() => {
      editDraft('add-block', (digest) => addBlock(digest, 'a', emptyBlock('report'), 1));
    });
    await type(days, '31.4');
    await blur(days);
    await perform(() => {
      editDraft('move-block', (digest) => moveBlock(digest, 'a', 0, 1));
    });
    expect(opened.input('days:0').value).toBe('');
    expect(opened.input('days:1').value).toBe('31.4');
    await perform(() => {
      editDraft('move-block', (digest) => moveBlock(digest, 'a', 1, 0));
    });
    expect(opened.input('days:0').value).toBe('31.4');
    await focus(opened.field('days:0'));
    await perform(() => runCommand('edit.undo'));
  });

  test('are stored when another item is chosen', async () => {
    await type(days, '20.4');
    await opened.select('b');
    expect(source()).toEqual({ outlets: ['TREND'], from: '2026-04-20', to: '2026-04-20' });
  });

  test('can be taken away; without outlets there is no source line', async () => {
    await type(days, '');
    await press(days, 'Enter');
    expect(source()).toEqual({ outlets: ['TREND'], from: null, to: null });
    await focus(outlets);
    await press(outlets, 'Backspace');
    expect(source()).toBeNull();
  });

  test('Enter within a composition stores nothing', async () => {
    await type(days, '20.4');
    await press(days, 'Enter', { isComposing: true });
    expect(source()).toEqual({ outlets: ['TREND'], ...APRIL_18 });
  });
});

describe('the outlets', () => {
  const names = (): readonly string[] => source()?.outlets ?? [];
  beforeEach(async () => {
    await focus(outlets);
    await settle(10);
  });

  test('Enter takes the name that was used before', async () => {
    await type(outlets, 'ap');
    expect(outlets.getAttribute('aria-expanded')).toBe('true');
    await press(outlets, 'Enter');
    expect([names(), outlets.value]).toEqual([['TREND', 'APA'], '']);
  });

  test('a comma ends a name, also one of an input method', async () => {
    await type(outlets, 'report,');
    await composition(outlets, 'start');
    await type(outlets, '共同、', true);
    expect(names()).toEqual(['TREND', 'REPORT']);
    await composition(outlets, 'end');
    expect([names(), outlets.value]).toEqual([['TREND', 'REPORT', '共同'], '']);
  });

  test('Enter in the empty field goes to the date', async () => {
    await press(outlets, 'Enter');
    expect(document.activeElement).toBe(days);
  });

  test('Backspace takes the last one away', async () => {
    await press(outlets, 'Backspace');
    expect(source()).toEqual({ outlets: [], ...APRIL_18 });
  });

  test('what is no name stays in the field, with a sentence', async () => {
    await type(outlets, '(x)');
    await blur(outlets);
    expect([names(), outlets.value]).toEqual([['TREND'], '(X)']);
    expect(opened.root.textContent).toContain('括弧は使えません');
  });

  test('a whole source line fills both fields', async () => {
    await paste(outlets, { 'text/plain': ' (APA, TURAN / 20-21.04.2026) ' });
    expect(source()).toEqual({
      outlets: ['TREND', 'APA', 'TURAN'],
      from: '2026-04-20',
      to: '2026-04-21',
    });
  });
});
