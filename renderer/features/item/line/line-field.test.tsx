// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test } from 'vitest';
import { editDraft } from '#renderer/draft/draft.ts';
import { setHeadline } from '#shared/editing/items.ts';
import { itemOf, reportOf } from '#shared/testing/small-digest.ts';
import { perform } from '../../../testing/fake-window.tsx';
import {
  composition,
  focus,
  itemWindow,
  paste,
  press,
  type,
  type ItemWindow,
} from '../testing/item-window.tsx';

let opened: ItemWindow;
let field: HTMLTextAreaElement;
const headline = (): string => opened.item('a').headline.ja;

beforeEach(async () => {
  opened = await itemWindow(itemOf('a', [reportOf('Text.', 'TREND', '2026-04-18')]), itemOf('b'));
  field = opened.line('headline-ja');
  await focus(field);
});
afterEach(() => opened.close());

test('each letter is in the draft at once', async () => {
  await type(field, '会談');
  expect(headline()).toBe('会談');
});

test('a composition is in the draft when it has ended, and not before', async () => {
  await composition(field, 'start');
  await type(field, '見出しaかい', true);
  expect(headline()).toBe('見出しa');
  await type(field, '見出しa会', true);
  await composition(field, 'end');
  expect(headline()).toBe('見出しa会');
});

test('a change from elsewhere waits for the end of a composition; both are kept', async () => {
  await composition(field, 'start');
  await type(field, '見出しaかい', true);
  await perform(() => {
    editDraft('typing', (digest) => setHeadline(digest, 'a', 'ja', '新見出しa'));
  });
  expect(field.value).toBe('見出しaかい');
  await type(field, '見出しa会', true);
  await composition(field, 'end');
  expect([field.value, headline()]).toEqual(['新見出しa会', '新見出しa会']);
});

test('a change from elsewhere is shown at once otherwise', async () => {
  await perform(() => {
    editDraft('typing', (digest) => setHeadline(digest, 'a', 'ja', '別'));
  });
  expect(field.value).toBe('別');
});

test('Enter goes to the next field, and does nothing within a composition', async () => {
  await press(field, 'Enter', { isComposing: true });
  await press(field, 'Enter', { keyCode: 229 });
  expect(document.activeElement).toBe(field);
  await press(field, 'Enter');
  expect(document.activeElement).toBe(opened.field('headline-en'));
});

test('there is never a line break in it', async () => {
  field.setSelectionRange(0, field.value.length);
  await paste(field, { 'text/plain': ' 一行目\n二行目 ', 'text/html': '<b>x</b>' });
  expect(headline()).toBe('一行目二行目');
  await type(field, 'one\r\n two');
  expect([field.value, headline()]).toEqual(['one two', 'one two']);
});
