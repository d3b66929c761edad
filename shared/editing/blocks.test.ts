import { describe, expect, test } from 'vitest';
import { textNode } from '#shared/domain/body.ts';
import type { Block } from '#shared/domain/digest.ts';
import {
  bodyOf,
  digestOf,
  frozen,
  itemOf,
  reportOf,
  textsOf,
} from '#shared/testing/small-digest.ts';
import {
  addBlock,
  moveBlock,
  removeBlock,
  setBlockKind,
  setBody,
  setLabel,
  setSource,
} from './blocks.ts';
import { emptyBlock } from './empty.ts';
import { findItem } from './place.ts';

const blocks = ['one', 'two', 'three'].map((text) => reportOf(text, 'APA', '2026-04-18'));
const digest = frozen(digestOf({ security: [itemOf('a', blocks), itemOf('b')] }));
const texts = (changed: typeof digest): string[] => textsOf(findItem(changed, 'a'));
const note: Block = { kind: 'note', label: null, body: bodyOf('remark'), source: null };

test('a block is added', () => {
  expect(texts(addBlock(digest, 'a', note, 1))).toEqual(['one', 'remark', 'two', 'three']);
  expect(texts(addBlock(digest, 'a', note, 99))).toEqual(['one', 'two', 'three', 'remark']);
  expect(findItem(addBlock(digest, 'b', emptyBlock('note'), 0), 'b')?.blocks).toEqual([
    emptyBlock('note'),
  ]);
  expect(addBlock(digest, 'x', note, 0)).toBe(digest);
});

test('a block is removed', () => {
  expect(texts(removeBlock(digest, 'a', 1))).toEqual(['one', 'three']);
  expect(removeBlock(digest, 'a', 3)).toBe(digest);
  expect(removeBlock(digest, 'a', -1)).toBe(digest);
});

test('a block is moved', () => {
  expect(texts(moveBlock(digest, 'a', 0, 2))).toEqual(['two', 'three', 'one']);
  expect(texts(moveBlock(digest, 'a', 2, 0))).toEqual(['three', 'one', 'two']);
  expect(texts(moveBlock(digest, 'a', 0, 99))).toEqual(['two', 'three', 'one']);
  expect(moveBlock(digest, 'a', 0, -1)).toBe(digest);
  expect(moveBlock(digest, 'a', 3, 0)).toBe(digest);
});

test('body, label and source are set', () => {
  const first = (changed: typeof digest): Block | undefined => findItem(changed, 'a')?.blocks[0];
  expect(first(setBody(digest, 'a', 0, bodyOf('new')))?.body).toEqual(bodyOf('new'));
  expect(first(setLabel(digest, 'a', 0, 'MFA'))?.label).toBe('MFA');
  expect(first(setLabel(setLabel(digest, 'a', 0, 'MFA'), 'a', 0, ''))?.label).toBeNull();
  expect(first(setSource(digest, 'a', 0, null))?.source).toBeNull();
  expect(setBody(digest, 'a', 9, bodyOf('new'))).toBe(digest);
});

describe('the kind of a block is changed', () => {
  const label = 'Azerbaijani MFA';
  const body = {
    type: 'doc' as const,
    content: [
      {
        type: 'paragraph' as const,
        content: [
          textNode('He ', { bold: false, italic: false, href: null }),
          textNode('said', { bold: false, italic: true, href: null }),
          textNode(' so', { bold: true, italic: true, href: '#' }),
        ],
      },
    ],
  };
  const [report = note] = blocks;
  const labelled: Block = { kind: 'report', label, body, source: report.source };
  const one = digestOf({ security: [itemOf('a', [labelled])] });

  test('to a note: the label is its first paragraph, its own italics go', () => {
    expect(findItem(setBlockKind(one, 'a', 0, 'note'), 'a')?.blocks).toEqual([
      {
        kind: 'note',
        label: null,
        body: {
          type: 'doc',
          content: [
            { type: 'paragraph', content: [{ type: 'text', text: label }] },
            {
              type: 'paragraph',
              content: [
                { type: 'text', text: 'He said' },
                textNode(' so', { bold: true, italic: false, href: '#' }),
              ],
            },
          ],
        },
        source: report.source,
      },
    ]);
  });

  test('to a report', () => {
    const changed = setBlockKind(digestOf({ security: [itemOf('a', [note])] }), 'a', 0, 'report');
    expect(findItem(changed, 'a')?.blocks).toEqual([{ ...note, kind: 'report' }]);
  });

  test('to what it is already', () => {
    expect(setBlockKind(one, 'a', 0, 'report')).toBe(one);
  });

  test('a note takes no label', () => {
    const notes = digestOf({ security: [itemOf('a', [note])] });
    expect(setLabel(notes, 'a', 0, 'MFA')).toBe(notes);
  });
});
