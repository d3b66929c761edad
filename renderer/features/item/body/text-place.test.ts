import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Body } from '#shared/domain/body.ts';
import { bodyText } from '#shared/domain/body-text.ts';
import { arbitraryBody, docOf } from '../testing/bodies.ts';
import { lengthsOf, offsetAt, offsetIn, positionAt, spotAt } from './text-place.ts';

/** A body, and two places of its text in order. */
const places = arbitraryBody.chain((body) => {
  const place = fc.integer({ min: 0, max: bodyText(body).length });
  return fc.tuple(fc.constant(body), place, place).map(([one, a, b]) => ({
    body: one,
    start: Math.min(a, b),
    end: Math.max(a, b),
  }));
});

test('the lengths of the paragraphs are those of the plain text', () => {
  fc.assert(
    fc.property(arbitraryBody, (body) => {
      const lengths = lengthsOf(body);
      expect(lengths.reduce((sum, length) => sum + length + 1, -1)).toBe(bodyText(body).length);
    }),
  );
});

test('a place is the same place there and back, in paragraphs and in the editor', () => {
  fc.assert(
    fc.property(places, ({ body, start }) => {
      const lengths = lengthsOf(body);
      expect(offsetAt(lengths, spotAt(lengths, start))).toBe(start);
      const doc = docOf(body);
      expect(offsetIn(doc, positionAt(doc, start))).toBe(start);
    }),
  );
});

test('between two places stands in the editor what stands there in the plain text', () => {
  fc.assert(
    fc.property(places, ({ body, start, end }) => {
      const doc = docOf(body);
      const [from, to] = [positionAt(doc, start), positionAt(doc, end)];
      expect(doc.textBetween(from, to, '\n')).toBe(bodyText(body).slice(start, end));
    }),
  );
});

test('every position in the editor is a place, in the order of the text', () => {
  fc.assert(
    fc.property(arbitraryBody, (body) => {
      const doc = docOf(body);
      const offsets = Array.from({ length: doc.content.size + 1 }, (_, at) => offsetIn(doc, at));
      expect(offsets).toEqual(offsets.toSorted((a, b) => a - b));
      expect([offsets[0], offsets.at(-1)]).toEqual([0, bodyText(body).length]);
    }),
  );
});

test('beyond the end is the end', () => {
  const body: Body = { type: 'doc', content: [{ type: 'paragraph' }] };
  expect(spotAt(lengthsOf(body), 9)).toEqual({ paragraph: 0, offset: 0 });
  expect(positionAt(docOf(body), 9)).toBe(1);
});
