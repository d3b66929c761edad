import fc from 'fast-check';
import { expect, test } from 'vitest';
import { bodySchema } from '#shared/domain/body.ts';
import { bodyText } from '#shared/domain/body-text.ts';
import { PLAIN_SPAN } from '#shared/text/span.ts';
import type { Passage } from './article.ts';
import { bodyOfPassages } from './body-of-passages.ts';

const passage = (text: string, rest: Partial<Passage> = {}): Passage => ({
  spans: [{ ...PLAIN_SPAN, text }],
  text,
  depth: 0,
  cut: null,
  ...rest,
});

test('kept paragraphs, lists by their depth, marks; nothing that is cut', () => {
  const body = bodyOfPassages([
    passage('One line that ends in'),
    passage('cut', { cut: 'share' }),
    passage('lower case goes on as a paragraph of its own.'),
    passage('a', { depth: 1 }),
    passage('aa', { depth: 2 }),
    passage('b', { depth: 1 }),
    { ...passage('bold'), spans: [{ ...PLAIN_SPAN, text: 'bold', bold: true }] },
  ]);
  expect(body).toEqual({
    type: 'doc',
    content: [
      { type: 'paragraph', content: [{ type: 'text', text: 'One line that ends in' }] },
      {
        type: 'paragraph',
        content: [{ type: 'text', text: 'lower case goes on as a paragraph of its own.' }],
      },
      {
        type: 'bulletList',
        content: [
          {
            type: 'listItem',
            content: [
              { type: 'paragraph', content: [{ type: 'text', text: 'a' }] },
              {
                type: 'bulletList',
                content: [
                  {
                    type: 'listItem',
                    content: [{ type: 'paragraph', content: [{ type: 'text', text: 'aa' }] }],
                  },
                ],
              },
            ],
          },
          {
            type: 'listItem',
            content: [{ type: 'paragraph', content: [{ type: 'text', text: 'b' }] }],
          },
        ],
      },
      {
        type: 'paragraph',
        content: [{ type: 'text', text: 'bold', marks: [{ type: 'bold' }] }],
      },
    ],
  });
});

test('law: any passages make a body that is valid and has all their text', () => {
  const any = fc.record({
    text: fc.constantFrom('a', 'b c', '日本', '●x'),
    depth: fc.nat(9),
    isCut: fc.boolean(),
  });
  fc.assert(
    fc.property(fc.array(any, { maxLength: 12 }), (all) => {
      const passages = all.map(({ text, depth, isCut }) =>
        passage(text, { depth, cut: isCut ? 'page' : null }),
      );
      const body = bodyOfPassages(passages);
      expect(bodySchema.safeParse(body).success).toBe(true);
      const kept = passages.filter(({ cut }) => cut === null).map(({ text }) => text);
      expect(bodyText(body)).toBe(kept.join('\n'));
    }),
    { numRuns: 200 },
  );
});
