import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { bodyText } from '#shared/domain/body-text.ts';
import { digestSchema, type Digest, type Item } from '#shared/domain/digest.ts';
import { arbitraryDigest } from '#shared/testing/arbitrary-digest.ts';
import {
  afterEdits,
  arbitraryEdits,
  arbitraryMove,
  arbitraryRegrouping,
} from '#shared/testing/arbitrary-edit.ts';
import { frozen } from '#shared/testing/small-digest.ts';
import { findItem, itemsInOrder } from './place.ts';
import { mergeItems } from './merge-items.ts';
import { sortSection } from './sort-section.ts';
import { splitItem } from './split-item.ts';

const numRuns = Number(process.env.LAW_RUNS ?? 100);
const byId = (digest: Digest): Item[] =>
  itemsInOrder(digest).toSorted((a, b) => (a.id < b.id ? -1 : 1));

/** Every text of an item: headlines, then labels and bodies; nothing that is empty. */
const headlines = ({ headline }: Item): string[] => [headline.ja, headline.en];
const blockTexts = ({ blocks }: Item): string[] =>
  blocks.flatMap(({ label, body }) => [label ?? '', bodyText(body)]);
const lines = (texts: readonly string[]): string[] =>
  texts.flatMap((text) => text.split('\n')).filter((text) => text.trim() !== '');

describe('law: edits', () => {
  test('leave a valid digest, and the one before as it was', () => {
    fc.assert(
      fc.property(arbitraryDigest, arbitraryEdits, (digest, edits) => {
        const after = afterEdits(frozen(digest), edits);
        expect(digestSchema.safeParse(after).error).toBeUndefined();
        expect(after.sections.map(({ key, title }) => [key, title])).toEqual(
          digest.sections.map(({ key, title }) => [key, title]),
        );
      }),
      { numRuns },
    );
  });

  test('that move keep every item as it is', () => {
    fc.assert(
      fc.property(arbitraryDigest, fc.array(arbitraryMove, { maxLength: 6 }), (digest, moves) => {
        const after = afterEdits(frozen(digest), moves);
        expect(byId(after)).toEqual(byId(digest));
      }),
      { numRuns },
    );
  });

  test('that only regroup keep every line of text, and its number of times but for labels', () => {
    const all = (digest: Digest): string[] =>
      itemsInOrder(digest).flatMap((item) => [
        ...headlines(item),
        ...item.blocks.map(({ body }) => bodyText(body)),
      ]);
    fc.assert(
      fc.property(
        arbitraryDigest,
        fc.array(arbitraryRegrouping, { maxLength: 6 }),
        (digest, edits) => {
          const after = afterEdits(frozen(digest), edits);
          expect(lines(all(after)).toSorted()).toEqual(lines(all(digest)).toSorted());
          const labels = (one: Digest): (string | null)[] =>
            itemsInOrder(one).flatMap(({ blocks }) => blocks.map(({ label }) => label));
          expect(new Set(labels(after))).toEqual(new Set([...labels(digest)]));
        },
      ),
      { numRuns },
    );
  });
});

test('law: sorting is stable and does not change a sorted section', () => {
  fc.assert(
    fc.property(arbitraryDigest, fc.constantFrom('date' as const, 'source' as const), (d, by) => {
      const once = sortSection(frozen(d), 'security', by);
      expect(sortSection(once, 'security', by)).toBe(once);
      expect(once.sections.slice(1)).toEqual(d.sections.slice(1));
    }),
    { numRuns },
  );
});

test('law: the halves of a split item are its text in order, with both its sources', () => {
  const positions = fc.tuple(fc.nat({ max: 3 }), fc.nat({ max: 4 }));
  fc.assert(
    fc.property(arbitraryDigest, positions, (digest, [block, at]) => {
      const item = findItem(digest, 'a1');
      const whole = item?.blocks[block];
      if (!item || !whole) return;
      const before = { ...whole.body, content: whole.body.content.slice(0, at) };
      const after = { ...whole.body, content: whole.body.content.slice(at) };
      const split = splitItem(frozen(digest), 'a1', { block, before, after }, 'n');
      const [first, second] = [findItem(split, 'a1'), findItem(split, 'n')];
      expect(first?.headline).toEqual(item.headline);
      const bodies = [...(first?.blocks ?? []), ...(second?.blocks ?? [])];
      expect(lines(bodies.map(({ body }) => bodyText(body)))).toEqual(
        lines(item.blocks.map(({ body }) => bodyText(body))),
      );
      expect(bodies.map(({ source }) => JSON.stringify(source))).toEqual(
        expect.arrayContaining(item.blocks.map(({ source }) => JSON.stringify(source))),
      );
    }),
    { numRuns },
  );
});

test('law: a merged item has every block in order, and every headline', () => {
  const id = fc.constantFrom<string[]>('a1', 'a2', 'a3', 'a4', 'x');
  const some = fc.uniqueArray(id, { minLength: 2 });
  fc.assert(
    fc.property(arbitraryDigest, some, (digest, ids) => {
      const items = itemsInOrder(digest).filter(({ id }) => ids.includes(id));
      const [first] = items;
      if (!first || items.length < 2) return;
      const merged = findItem(mergeItems(frozen(digest), ids), first.id);
      if (!merged) throw new Error('the first item is gone');
      const kept = new Set(headlines(merged));
      const expected = items.flatMap((item) => [
        ...headlines(item).filter((text) => !kept.has(text)),
        ...blockTexts(item),
      ]);
      // A label stands before the headlines that go into its block.
      expect(lines(blockTexts(merged)).toSorted()).toEqual(lines(expected).toSorted());
      expect(merged.blocks.map(({ source }) => source).filter(Boolean)).toEqual(
        items.flatMap(({ blocks }) => blocks.map(({ source }) => source)).filter(Boolean),
      );
      expect(itemsInOrder(mergeItems(digest, ids)).map(({ id }) => id)).toEqual(
        itemsInOrder(digest)
          .map(({ id }) => id)
          .filter((id) => id === first.id || !items.some((item) => item.id === id)),
      );
    }),
    { numRuns },
  );
});
