import fc from 'fast-check';
import { expect, test } from 'vitest';
import { textNode, type Body } from '#shared/domain/body.ts';
import { emptyBody } from '#shared/editing/empty.ts';
import { arbitraryBody, docOf, schema } from '../testing/bodies.ts';
import { bodyToDoc, docToBody } from './body-doc.ts';

test('a body comes out of the editor as it went in', () => {
  fc.assert(
    fc.property(arbitraryBody, (body) => {
      expect(docToBody(docOf(body))).toEqual(body.content.length > 0 ? body : emptyBody());
    }),
  );
});

test('marks have the order of textNode, whatever their order was', () => {
  const text = textNode('Baku', { bold: true, italic: true, href: 'https://example.org/' });
  const turned = { ...text, marks: text.marks?.toReversed() };
  const body = { type: 'doc', content: [{ type: 'paragraph', content: [turned] }] } as Body;
  expect(docToBody(docOf(body)).content).toEqual([{ type: 'paragraph', content: [text] }]);
});

test('a link has its address and nothing else', () => {
  const mark = schema.mark('link', { href: 'https://example.org/', target: '_blank', rel: 'x' });
  const doc = schema.node('doc', null, [
    schema.node('paragraph', null, [schema.text('a', [mark])]),
  ]);
  expect(docToBody(doc).content).toEqual([
    {
      type: 'paragraph',
      content: [textNode('a', { bold: false, italic: false, href: 'https://example.org/' })],
    },
  ]);
});

test.each([
  null,
  {},
  { type: 'doc' },
  { type: 'doc', content: [{ type: 'heading' }] },
  { type: 'doc', content: [{ type: 'paragraph', content: [{ type: 'text', text: '' }] }] },
  { type: 'doc', content: [{ type: 'bulletList', content: [] }] },
])('what is no body is not given to the editor: %j', (stored) => {
  expect(bodyToDoc(schema, stored as Body)).toBeNull();
});
