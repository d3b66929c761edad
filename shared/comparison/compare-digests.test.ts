import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Digest, Item } from '#shared/domain/digest.ts';
import { arbitraryDigest } from '#shared/testing/arbitrary-digest.ts';
import { afterEdits, arbitraryEdits, arbitraryMove } from '#shared/testing/arbitrary-edit.ts';
import { digestOf, itemOf, reportOf } from '#shared/testing/small-digest.ts';
import { compareDigests, isChanged, itemChanges, type ItemChange } from './compare-digests.ts';
import { movedIds } from './moved-items.ts';
import { textAfter, textBefore } from './pieces.ts';

const [a, b, c, d] = ['a', 'b', 'c', 'd'].map((id) => itemOf(id)) as [Item, Item, Item, Item];

/** `+a` added, `-a` removed, `~a` changed, `=a` as it was; `>` before it where it was moved. */
const shown = ({ id, kind, moved }: ItemChange): string =>
  (moved ? '>' : '') + { added: '+', removed: '-', changed: '~', unchanged: '=' }[kind] + id;
const all = (before: Digest, after: Digest): Record<string, string[]> =>
  Object.fromEntries(
    compareDigests(before, after).sections.map(({ key, items }) => [key, items.map(shown)]),
  );

describe('what changed in a digest', () => {
  const before = digestOf({ security: [a, b, c], foreign: [d] });
  test.each<[string, Record<string, Item[]>, Record<string, string[]>]>([
    [
      'nothing',
      { security: [a, b, c], foreign: [d] },
      { security: ['=a', '=b', '=c'], foreign: ['=d'] },
    ],
    [
      'an item gone',
      { security: [a, c], foreign: [d] },
      { security: ['=a', '-b', '=c'], foreign: ['=d'] },
    ],
    [
      'the first two gone',
      { security: [c], foreign: [d] },
      { security: ['-a', '-b', '=c'], foreign: ['=d'] },
    ],
    [
      'an item put in',
      { security: [a, b, itemOf('n'), c], foreign: [d] },
      { security: ['=a', '=b', '+n', '=c'], foreign: ['=d'] },
    ],
    [
      'an item moved up',
      { security: [c, a, b], foreign: [d] },
      { security: ['>=c', '=a', '=b'], foreign: ['=d'] },
    ],
    [
      'an item of another section',
      { security: [a, b, c, d] },
      { security: ['=a', '=b', '=c', '>=d'], foreign: [] },
    ],
    [
      'a headline',
      { security: [a, { ...b, headline: { ja: '会談', en: 'Talks' } }, c], foreign: [d] },
      { security: ['=a', '~b', '=c'], foreign: ['=d'] },
    ],
    [
      'moved and changed',
      { security: [{ ...b, blocks: [reportOf('Yes.', 'APA', '2026-04-18')] }, a, c], foreign: [d] },
      { security: ['>~b', '=a', '=c'], foreign: ['=d'] },
    ],
  ])('%s', (_name, sections, expected) => {
    expect(all(before, digestOf(sections))).toEqual({ domestic: [], ...expected });
  });

  test('the heading, as it is printed', () => {
    const after = {
      ...before,
      period: { from: '2026-04-18', to: '2026-04-25' },
      coverageNote: '(一部)',
    };
    expect(compareDigests(before, after).header).toEqual([
      {
        field: 'period',
        pieces: [
          { kind: 'same', text: '2026年4月18日～4月' },
          { kind: 'deleted', text: '24' },
          { kind: 'inserted', text: '25' },
          { kind: 'same', text: '日' },
        ],
      },
      { field: 'coverageNote', pieces: [{ kind: 'inserted', text: '(一部)' }] },
    ]);
  });

  test('not what is written in another order, or with an empty list of marks', () => {
    const { id, headline, blocks } = itemOf('x', [reportOf('Yes.', 'APA', '2026-04-18')]);
    const rewritten = JSON.parse(
      JSON.stringify({ blocks, headline, id }).replace('"text":"Yes."', '"text":"Yes.","marks":[]'),
    ) as Item;
    expect(
      all(digestOf({ security: [{ id, headline, blocks }] }), digestOf({ security: [rewritten] })),
    ).toEqual({
      security: ['=x'],
      domestic: [],
      foreign: [],
    });
  });
});

describe('law: a comparison of digests', () => {
  test('has every item of both once, and tells what each was and is', () => {
    fc.assert(
      fc.property(arbitraryDigest, arbitraryEdits, (before, edits) => {
        const after = afterEdits(before, edits);
        const items = itemChanges(compareDigests(before, after));
        const sorted = (digest: Digest): Item[] =>
          digest.sections.flatMap((section) => section.items);
        expect(items.flatMap((one) => (one.after ? [one.after.item] : []))).toEqual(sorted(after));
        const olds = items.flatMap((one) => (one.before ? [one.before.item.id] : []));
        expect(olds.toSorted()).toEqual(
          sorted(before)
            .map(({ id }) => id)
            .toSorted(),
        );
        for (const { kind, before: old, after: now, comparison } of items) {
          const known = `${old ? 'old' : ''}${now ? 'now' : ''}`;
          expect(known).toBe(
            { added: 'now', removed: 'old', changed: 'oldnow', unchanged: 'oldnow' }[kind],
          );
          expect(comparison !== null).toBe(kind === 'changed');
          if (!comparison) continue;
          expect(textBefore(comparison.headline.ja)).toBe(old?.item.headline.ja);
          expect(textAfter(comparison.headline.en)).toBe(now?.item.headline.en);
          expect(comparison.blocks.flatMap((one) => one.before ?? [])).toEqual(old?.item.blocks);
          expect(comparison.blocks.flatMap((one) => one.after ?? [])).toEqual(now?.item.blocks);
        }
        expect(itemChanges(compareDigests(after, after)).some(isChanged)).toBe(false);
      }),
      { numRuns: 100 },
    );
  });

  test('tells of moves only where items were only moved', () => {
    fc.assert(
      fc.property(arbitraryDigest, fc.array(arbitraryMove, { maxLength: 4 }), (before, moves) => {
        const items = itemChanges(compareDigests(before, afterEdits(before, moves)));
        expect(items.every(({ kind }) => kind === 'unchanged')).toBe(true);
      }),
      { numRuns: 100 },
    );
  });

  test('moves as few items as can be: the others keep their order', () => {
    const ids = ['a', 'b', 'c', 'd', 'e', 'f'];
    fc.assert(
      fc.property(fc.shuffledSubarray(ids, { minLength: 6 }), fc.nat({ max: 5 }), (order, from) => {
        const moved = movedIds(ids, order);
        const stay = order.filter((id) => !moved.has(id));
        expect(stay).toEqual(stay.toSorted());
        expect(movedIds(order, order)).toEqual(new Set());
        // One item taken elsewhere is one move.
        const one = ids.toSpliced(from, 1).toSpliced(from === 5 ? 0 : 5, 0, ids[from] ?? '');
        expect(movedIds(ids, one).size).toBe(1);
      }),
    );
  });
});
