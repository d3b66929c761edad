// @vitest-environment happy-dom
import type { ReactElement } from 'react';
import { afterEach, expect, test } from 'vitest';
import { fakeWindow, perform, type FakeWindow } from '#renderer/testing/fake-window.tsx';
import { useFileDrop } from './use-file-drop.ts';

let fake: FakeWindow | null = null;
afterEach(async () => {
  await fake?.close();
});

test('dropped files go to what was opened last, and to what lies beneath once that is closed', async () => {
  const taken: string[] = [];
  const Taker = ({ name }: { readonly name: string }): ReactElement => (
    <p>
      {name}
      {useFileDrop((files) => taken.push(`${name}: ${String(files.length)}`)) && ' over'}
    </p>
  );
  fake = fakeWindow({});
  const show = (hasSheet: boolean): Promise<HTMLElement> | undefined =>
    fake?.show(
      <>
        <Taker name="window" />
        {hasSheet && <Taker name="sheet" />}
      </>,
    );
  const happens = async (type: string): Promise<void> => {
    const event = new Event(type, { bubbles: true, cancelable: true });
    const dataTransfer = { types: ['Files'], files: [new File(['x'], 'a.docx')] };
    Object.defineProperty(event, 'dataTransfer', { value: dataTransfer });
    await perform(() => document.body.dispatchEvent(event));
  };
  const place = await show(true);
  await happens('dragover');
  expect(place?.textContent).toBe('windowsheet over');
  await happens('drop');
  expect(taken).toEqual(['sheet: 1']);
  await show(false);
  await happens('drop');
  expect(taken).toEqual(['sheet: 1', 'window: 1']);
});
