import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Body } from '#shared/domain/body.ts';
import { bodyText } from '#shared/domain/body-text.ts';
import { bodyLines } from '#shared/testing/outline.ts';
import { bodyOf } from '#shared/testing/small-digest.ts';
import { arbitraryDoc, docOf } from '../testing/bodies.ts';
import { splitDoc } from './split-doc.ts';

const letters = (...bodies: readonly Body[]): string =>
  bodies.map(bodyText).join('').replace(/\s/gu, '');

test('every letter is in one half or the other, in order, and both halves are bodies', () => {
  fc.assert(
    fc.property(arbitraryDoc, fc.nat(), (doc, n) => {
      const position = n % (doc.content.size + 1);
      const { before, after } = splitDoc(doc, position);
      docOf(before);
      docOf(after);
      expect(letters(before, after)).toBe(doc.textContent.replace(/\s/gu, ''));
    }),
  );
});

test.each([
  [5, ['One.'], ['two.', 'Three.']],
  [4, ['One'], ['. two.', 'Three.']],
  [10, ['One. two.'], ['Three.']],
  [12, ['One. two.'], ['Three.']],
])('a cut at %i leaves no space and no blank paragraph at its edge', (position, before, after) => {
  const halves = splitDoc(docOf(bodyOf('One. two.', 'Three.')), position);
  expect(halves).toEqual({ before: bodyOf(...before), after: bodyOf(...after) });
});

test('what stood below the cut in a list goes up to its place', () => {
  const item = (text: string, ...more: object[]): object => ({
    type: 'listItem',
    content: [{ type: 'paragraph', content: [{ type: 'text', text }] }, ...more],
  });
  const list = (...content: object[]): object => ({ type: 'bulletList', content });
  const doc = docOf({
    type: 'doc',
    content: [list(item('a', list(item('b'), item('c'))), item('d'))],
  } as unknown as Body);
  let position = 0;
  doc.descendants((node, at) => {
    if (node.isText && node.text === 'c') position = at;
  });
  const { before, after } = splitDoc(doc, position);
  expect(bodyLines(before.content)).toEqual(bodyLines([list(item('a', list(item('b'))))] as never));
  expect(bodyLines(after.content)).toEqual(bodyLines([list(item('c'), item('d'))] as never));
});
