import { expect, test } from 'vitest';
import { bodyText, isEmptyBody } from './body-text.ts';
import { textNode, type Body, type Paragraph } from './body.ts';

const paragraph = (...texts: readonly string[]): Paragraph => ({
  type: 'paragraph',
  content: texts.map((text, index) =>
    textNode(text, { bold: index > 0, italic: false, href: null }),
  ),
});
const doc = (...content: Body['content']): Body => ({ type: 'doc', content });

test('the text of a body is a line for each paragraph, in lists too', () => {
  const inner: Paragraph[] = [paragraph('c')];
  const body = doc(paragraph('a ', 'bold'), {
    type: 'bulletList',
    content: [
      {
        type: 'listItem',
        content: [
          paragraph('b'),
          { type: 'bulletList', content: [{ type: 'listItem', content: inner }] },
        ],
      },
      { type: 'listItem', content: [paragraph('d')] },
    ],
  });
  expect(bodyText(body)).toBe('a bold\nb\nc\nd');
});

test.each([
  ['no paragraph', doc(), true],
  ['an empty paragraph', doc({ type: 'paragraph' }), true],
  ['spaces', doc(paragraph('  ')), true],
  [
    'an empty list',
    doc({
      type: 'bulletList',
      content: [{ type: 'listItem', content: [{ type: 'paragraph' }] }],
    }),
    true,
  ],
  ['a letter', doc({ type: 'paragraph' }, paragraph('a')), false],
])('a body of %s', (_name, body, isEmpty) => {
  expect(isEmptyBody(body)).toBe(isEmpty);
});
