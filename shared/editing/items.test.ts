import { describe, expect, test } from 'vitest';
import { digestOf, frozen, idsOf, itemOf } from '#shared/testing/small-digest.ts';
import { emptyItem } from './empty.ts';
import { addItem, duplicateItem, removeItems, replaceItem, setHeadline } from './items.ts';
import { findItem } from './place.ts';

const digest = frozen(
  digestOf({ security: [itemOf('a'), itemOf('b')], foreign: [itemOf('c'), itemOf('d')] }),
);

describe('an item is added', () => {
  test.each([
    ['first', 0, ['n', 'a', 'b']],
    ['between', 1, ['a', 'n', 'b']],
    ['last', 2, ['a', 'b', 'n']],
    ['beyond the end', 99, ['a', 'b', 'n']],
    ['before the beginning', -3, ['n', 'a', 'b']],
  ])('%s', (_name, index, security) => {
    const added = addItem(digest, emptyItem('n'), { section: 'security', index });
    expect(idsOf(added)).toEqual({ ...idsOf(digest), security });
  });

  test('into an empty section', () => {
    const added = addItem(digest, emptyItem('n'), { section: 'domestic', index: 0 });
    expect(idsOf(added).domestic).toEqual(['n']);
  });

  test('not twice, and not into a section that there is not', () => {
    expect(addItem(digest, emptyItem('a'), { section: 'domestic', index: 0 })).toBe(digest);
    expect(addItem(digest, emptyItem('n'), { section: 'weather', index: 0 })).toBe(digest);
  });
});

test('an item is replaced where it stands', () => {
  const item = { ...itemOf('b'), headline: { ja: '新', en: 'New' } };
  const replaced = replaceItem(digest, item);
  expect(idsOf(replaced)).toEqual(idsOf(digest));
  expect(findItem(replaced, 'b')).toBe(item);
  expect(findItem(replaced, 'a')).toBe(findItem(digest, 'a'));
  expect(replaceItem(digest, emptyItem('x'))).toBe(digest);
});

test('items are removed', () => {
  expect(idsOf(removeItems(digest, ['d', 'a', 'x']))).toEqual({
    security: ['b'],
    domestic: [],
    foreign: ['c'],
  });
  expect(removeItems(digest, ['x'])).toBe(digest);
  expect(removeItems(digest, [])).toBe(digest);
});

test('an item is duplicated right after itself', () => {
  const twice = duplicateItem(digest, 'a', 'n');
  expect(idsOf(twice).security).toEqual(['a', 'n', 'b']);
  expect(findItem(twice, 'n')).toEqual({ ...itemOf('a'), id: 'n' });
  expect(duplicateItem(digest, 'a', 'd')).toBe(digest);
  expect(duplicateItem(digest, 'x', 'n')).toBe(digest);
});

test('a headline is set, and the other one stays', () => {
  const set = setHeadline(digest, 'c', 'ja', '外相、会談');
  expect(findItem(set, 'c')?.headline).toEqual({ ja: '外相、会談', en: 'Headline c' });
  expect(setHeadline(digest, 'c', 'en', 'Headline c')).toBe(digest);
  expect(setHeadline(digest, 'x', 'en', 'text')).toBe(digest);
});
