import { expect, test } from 'vitest';
import { digestOf, frozen, itemOf, reportOf } from '#shared/testing/small-digest.ts';
import { addItem, removeItems } from './items.ts';
import { setHeader } from './header.ts';
import { keepCoverageNote } from './keep-coverage-note.ts';

const on = (id: string, day: string): ReturnType<typeof itemOf> =>
  itemOf(id, [reportOf('text', 'APA', day)]);
const inside = frozen(digestOf({ security: [on('a', '2026-04-18')] }));
const place = { section: 'security', index: 9 };
const outside = addItem(inside, on('b', '2026-04-16'), place);

test('the note follows the days of the source lines, there and back', () => {
  const noted = keepCoverageNote(inside, outside);
  expect(noted).toEqual({ ...outside, coverageNote: '(一部4月16日分を含む)' });
  const more = keepCoverageNote(noted, addItem(noted, on('c', '2026-04-17'), place));
  expect(more.coverageNote).toBe('(一部4月16日、17日分を含む)');
  expect(keepCoverageNote(more, removeItems(more, ['b', 'c'])).coverageNote).toBeNull();
});

test('the note follows the period', () => {
  const noted = keepCoverageNote(inside, outside);
  const period = { from: '2026-04-16', to: '2026-04-24' };
  expect(keepCoverageNote(noted, setHeader(noted, { period })).coverageNote).toBeNull();
});

test('a note that a person wrote or took away is left alone', () => {
  const own = { ...outside, coverageNote: '(臨時号)' };
  expect(keepCoverageNote(own, removeItems(own, ['b']))).toEqual(removeItems(own, ['b']));
  const none = { ...outside, coverageNote: null };
  expect(
    keepCoverageNote(none, addItem(none, on('c', '2026-04-17'), place)).coverageNote,
  ).toBeNull();
  const noted = keepCoverageNote(inside, outside);
  const written = setHeader(noted, { coverageNote: '(臨時号)', period: null });
  expect(keepCoverageNote(noted, written)).toBe(written);
});

test('an edit that changes no day leaves the digest as it is', () => {
  const titled = setHeader(outside, { title: 'T' });
  expect(keepCoverageNote(outside, titled)).toBe(titled);
  expect(keepCoverageNote(inside, inside)).toBe(inside);
});
