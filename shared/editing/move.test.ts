import { describe, expect, test } from 'vitest';
import { digestOf, frozen, idsOf, itemOf } from '#shared/testing/small-digest.ts';
import { moveItems, setSection, stepItem, type MoveTarget } from './move.ts';

const digest = frozen(
  digestOf({
    security: ['a', 'b', 'c', 'd'].map((id) => itemOf(id)),
    foreign: ['e', 'f'].map((id) => itemOf(id)),
  }),
);
/** `abcd||ef`: the ids of each section. */
const line = (ids: Record<string, string[]>): string =>
  Object.values(ids)
    .map((section) => section.join(''))
    .join('|');

describe('items are moved', () => {
  test.each<[string, string[], MoveTarget, string]>([
    ['before an item', ['d'], { before: 'a' }, 'dabc||ef'],
    ['after an item', ['a'], { after: 'c' }, 'bcad||ef'],
    ['to the end of a section', ['b'], { endOf: 'foreign' }, 'acd||efb'],
    ['into an empty section', ['b', 'f'], { endOf: 'domestic' }, 'acd|bf|e'],
    ['in the order that they had', ['f', 'c', 'a'], { before: 'e' }, 'bd||acfe'],
    ['around one of them, from before it', ['a', 'c'], { before: 'c' }, 'bacd||ef'],
    ['around one of them, from after it', ['b', 'd'], { after: 'b' }, 'abdc||ef'],
    ['where they are', ['b', 'c'], { after: 'a' }, 'abcd||ef'],
    ['to the end of their own section', ['a', 'b'], { endOf: 'security' }, 'cdab||ef'],
    ['all that there are', ['a', 'x', 'b'], { after: 'e' }, 'cd||eabf'],
  ])('%s', (_name, ids, target, expected) => {
    expect(line(idsOf(moveItems(digest, ids, target)))).toBe(expected);
  });

  test('not to a place that there is not', () => {
    expect(moveItems(digest, ['a'], { before: 'x' })).toBe(digest);
    expect(moveItems(digest, ['a'], { after: 'x' })).toBe(digest);
    expect(moveItems(digest, ['a'], { endOf: 'weather' })).toBe(digest);
    expect(moveItems(digest, ['x'], { before: 'a' })).toBe(digest);
  });
});

describe('an item goes one place', () => {
  test.each<[string, string, 'up' | 'down', string]>([
    ['up', 'b', 'up', 'bacd||ef'],
    ['down', 'b', 'down', 'acbd||ef'],
    ['down into an empty section', 'd', 'down', 'abc|d|ef'],
    ['up into an empty section', 'e', 'up', 'abcd|e|f'],
    ['up no further than the top', 'a', 'up', 'abcd||ef'],
    ['down no further than the end', 'f', 'down', 'abcd||ef'],
    ['nowhere where it does not exist', 'x', 'down', 'abcd||ef'],
  ])('%s', (_name, id, direction, expected) => {
    expect(line(idsOf(stepItem(digest, id, direction)))).toBe(expected);
  });

  test('over the border, and back to where it was', () => {
    const down = stepItem(stepItem(digest, 'd', 'down'), 'd', 'down');
    expect(line(idsOf(down))).toBe('abc||def');
    expect(stepItem(stepItem(down, 'd', 'up'), 'd', 'up')).toEqual(digest);
  });
});

test('items are put into a section; those in it keep their places', () => {
  expect(line(idsOf(setSection(digest, ['e', 'b', 'a'], 'foreign')))).toBe('cd||efab');
  expect(setSection(digest, ['a', 'b'], 'security')).toBe(digest);
  expect(setSection(digest, ['a'], 'weather')).toBe(digest);
});
