// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { editDraft } from '#renderer/draft/draft.ts';
import { runCommand } from '#renderer/keyboard/command-registry.ts';
import type { Body } from '#shared/domain/body.ts';
import { bodyText } from '#shared/domain/body-text.ts';
import { setBody } from '#shared/editing/blocks.ts';
import { emptyBody } from '#shared/editing/empty.ts';
import { bodyOf, itemOf, reportOf } from '#shared/testing/small-digest.ts';
import { perform, settle } from '../../../testing/fake-window.tsx';
import { composition, focus, itemWindow, paste, type ItemWindow } from '../testing/item-window.tsx';
import { liveEditor } from './live-editor.ts';

let opened: ItemWindow;
const body = (block = 0): Body => opened.item('a').blocks[block]?.body ?? emptyBody();
const field = (block = 0): HTMLElement => opened.field(`body:${String(block)}`);
/** At the end of the text: happy-dom has no selection of its own. */
const write = (text: string): Promise<void> =>
  perform(() => {
    const { view } = liveEditor().editor;
    view.dispatch(view.state.tr.insertText(text, view.state.doc.content.size - 1));
  });
const change = (changed: Body): Promise<void> =>
  perform(() => {
    editDraft('typing', (digest) => setBody(digest, 'a', 0, changed));
  });

beforeEach(async () => {
  opened = await itemWindow(
    itemOf('a', [
      reportOf('First.', 'TREND', '2026-04-18'),
      { kind: 'note', label: null, body: bodyOf('Remark.'), source: null },
    ]),
    itemOf('b'),
  );
});
afterEach(() => opened.close());

describe('the editor', () => {
  test('is only where the focus is', async () => {
    expect(opened.root.querySelectorAll('[contenteditable]')).toHaveLength(0);
    await focus(field(0));
    expect(field(0).isContentEditable).toBe(true);
    await focus(field(1));
    expect(opened.root.querySelectorAll('[contenteditable]')).toHaveLength(1);
    expect([field(1).isContentEditable, field(0).textContent]).toEqual([true, 'First.']);
  });

  test('writes what is typed into the draft', async () => {
    await focus(field(0));
    await write(' Baku.');
    expect(body()).toEqual(bodyOf('First. Baku.'));
  });

  test('takes over what changes elsewhere', async () => {
    await focus(field(0));
    await change(bodyOf('Before.', 'First.'));
    expect(field(0).textContent).toBe('Before.First.');
    await write(' After.');
    expect(body()).toEqual(bodyOf('Before.', 'First. After.'));
  });

  test('is not touched from elsewhere while an input method composes', async () => {
    await focus(field(0));
    await composition(field(0), 'start');
    expect(liveEditor().editor.view.composing).toBe(true);
    await write('課題');
    await change(bodyOf('Before.', 'First.'));
    expect(field(0).textContent).toBe('First.課題');
    await composition(field(0), 'end');
    await settle(60);
    expect(bodyText(body())).toBe('Before.\nFirst.課題');
    expect(field(0).textContent).toBe('Before.First.課題');
  });
});

describe('what is pasted', () => {
  const HOSTILE =
    '<p>A <b>b</b> <i>i</i><img src="https://evil.example/x.png" onerror="pwned()"><script>pwned()' +
    '</script><a href="javascript:pwned()">bad</a><iframe src="https://evil.example/"></iframe></p>';

  test('is text with marks, and nothing else', async () => {
    await focus(field(0));
    await perform(() => liveEditor().editor.commands.selectAll());
    await paste(field(0), { 'text/html': HOSTILE, 'text/plain': 'x' });
    expect(body().content).toEqual([
      {
        type: 'paragraph',
        content: [
          { type: 'text', text: 'A ' },
          { type: 'text', text: 'b', marks: [{ type: 'bold' }] },
          { type: 'text', text: ' ' },
          { type: 'text', text: 'i', marks: [{ type: 'italic' }] },
          { type: 'text', text: 'bad' },
        ],
      },
    ]);
    expect(document.querySelector('img, script, iframe')).toBeNull();
  });

  test('has no italics in a note', async () => {
    await focus(field(1));
    await paste(field(1), { 'text/html': '<p><i>it</i></p>', 'text/plain': 'it' });
    expect(body(1)).toEqual(bodyOf('Remark.it'));
  });

  test('as an address over a text becomes its link', async () => {
    await focus(field(0));
    await perform(() => liveEditor().editor.commands.selectAll());
    await paste(field(0), { 'text/plain': 'https://trend.az/x' });
    expect(body().content).toEqual([
      {
        type: 'paragraph',
        content: [
          {
            type: 'text',
            text: 'First.',
            marks: [{ type: 'link', attrs: { href: 'https://trend.az/x' } }],
          },
        ],
      },
    ]);
  });
});

describe('the commands of writing', () => {
  test('are there while a body is written, and not in a headline', async () => {
    await focus(field(0));
    await perform(() => liveEditor().editor.commands.selectAll());
    await perform(() => runCommand('format.bold'));
    expect(body().content).toEqual([
      {
        type: 'paragraph',
        content: [{ type: 'text', text: 'First.', marks: [{ type: 'bold' }] }],
      },
    ]);
    await focus(opened.field('headline-ja'));
    expect(runCommand('format.bold')).toBe(false);
    expect(runCommand('item.split')).toBe(false);
  });

  test('a note has no italics of its own', async () => {
    await focus(field(1));
    expect(runCommand('format.italic')).toBe(false);
    expect(runCommand('format.bold')).toBe(true);
  });

  test('splitting makes two items, and asks for the headline of the second', async () => {
    await focus(field(1));
    await perform(() => {
      liveEditor().focus({ from: { paragraph: 0, offset: 3 }, to: { paragraph: 0, offset: 3 } });
    });
    await perform(() => runCommand('item.split'));
    expect(opened.item('a').blocks.map((block) => bodyText(block.body))).toEqual(['First.', 'Rem']);
    expect(field(0).textContent).toBe('ark.');
    expect(document.activeElement).toBe(opened.field('headline-ja'));
    expect(opened.line('headline-ja').value).toBe('');
  });

  test('a new block has the caret', async () => {
    await focus(field(0));
    await perform(() => runCommand('item.add-note'));
    expect(opened.item('a').blocks.map(({ kind }) => kind)).toEqual(['report', 'note', 'note']);
    expect(document.activeElement).toBe(field(1));
  });
});
