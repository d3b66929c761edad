import { expect, test } from 'vitest';
import { digestOf, itemOf } from '#shared/testing/small-digest.ts';
import { findItem, itemsInOrder, nextItemId, placeOf, previousItemId } from './place.ts';

const digest = digestOf({ security: [itemOf('a'), itemOf('b')], foreign: [itemOf('c')] });

test('items are in the order of the report', () => {
  expect(itemsInOrder(digest).map(({ id }) => id)).toEqual(['a', 'b', 'c']);
});

test('an item is found, with its place', () => {
  expect(placeOf(digest, 'b')).toEqual({ section: 'security', index: 1 });
  expect(placeOf(digest, 'c')).toEqual({ section: 'foreign', index: 0 });
  expect(placeOf(digest, 'x')).toBeNull();
  expect(findItem(digest, 'c')).toEqual(itemOf('c'));
  expect(findItem(digest, 'x')).toBeNull();
});

test('next and previous go over an empty section, and end at the ends', () => {
  expect(['a', 'b', 'c', 'x'].map((id) => nextItemId(digest, id))).toEqual(['b', 'c', null, null]);
  expect(['a', 'b', 'c', 'x'].map((id) => previousItemId(digest, id))).toEqual([
    null,
    'a',
    'b',
    null,
  ]);
});
