import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  commentAnchorSchema,
  type CommentAnchor,
  type TextAnchor,
} from '#shared/domain/comment-anchor.ts';
import type { Digest, Item } from '#shared/domain/digest.ts';
import { fieldsOf, fieldText } from '#shared/domain/item-field.ts';
import { arbitraryDigest } from '#shared/testing/arbitrary-digest.ts';
import { afterEdits, arbitraryEdits, arbitraryMove } from '#shared/testing/arbitrary-edit.ts';
import { digestOf, frozen, itemOf, reportOf } from '#shared/testing/small-digest.ts';
import { moveAnchor } from './move-anchor.ts';
import { moveRange } from './move-range.ts';

const numRuns = Number(process.env.LAW_RUNS ?? 200);
const itemsOf = ({ sections }: Digest): Item[] => sections.flatMap(({ items }) => items);

/** The text that an anchor is on; null where it is gone. */
function textAt(digest: Digest, anchor: CommentAnchor): string | null {
  if (anchor.on !== 'text' || anchor.gone) return null;
  const item = itemsOf(digest).find(({ id }) => id === anchor.item);
  return (item && fieldText(item, anchor.field)?.slice(anchor.start, anchor.end)) ?? null;
}

describe('a range of a text', () => {
  /** `[` and `]` mark the range; null where it is gone. */
  const moved = (marked: string, after: string): string | null => {
    const [start, end] = [marked.indexOf('['), marked.indexOf(']') - 1];
    const range = moveRange({ start, end }, marked.replace(/[[\]]/g, ''), after);
    if (!range) return null;
    return `${after.slice(0, range.start)}[${after.slice(range.start, range.end)}]${after.slice(range.end)}`;
  };
  test.each<[string, string, string, string | null]>([
    ['stays', 'He [met] him.', 'He met him.', 'He [met] him.'],
    ['goes along', 'He [met] him.', 'Then he met him again.', 'Then he [met] him again.'],
    [
      'goes along in Japanese',
      '外相が[会談]した。',
      '昨日、外相が会談した。',
      '昨日、外相が[会談]した。',
    ],
    [
      'grows by what is put into it',
      'He [met old friends].',
      'He met two old friends.',
      'He [met two old friends].',
    ],
    [
      'does not grow at its ends',
      'He [met] him.',
      'He then met with him.',
      'He then [met] with him.',
    ],
    ['shrinks', 'He [met old friends].', 'He met friends.', 'He [met friends].'],
    ['shrinks at its end', 'He [met old friends].', 'He met.', 'He [met].'],
    [
      'is what stands in its place',
      'Mr. [Mamadov] met him.',
      'Mr. Mammadov met him.',
      'Mr. [Mammadov] met him.',
    ],
    ['is gone with its text', 'He spoke. [He left.] He came.', 'He spoke. He came.', null],
    ['is gone with more than its text', 'One two [three] four five.', 'One five.', null],
    ['is gone with all', 'He [met] him.', '', null],
  ])('%s', (_name, before, after, expected) => {
    expect(moved(before, after)).toBe(expected);
  });

  test('law: keeps its words whatever is written before and after it', () => {
    const words = fc.array(fc.constantFrom('the', '外相', 'met', '会談。', '2026'), {
      maxLength: 9,
    });
    const marked = fc.constantFrom('Məmmədov', '日本大使館', 'two words', '😀');
    fc.assert(
      fc.property(words, words, words, words, marked, (a, b, c, d, text) => {
        const around = (left: string[], right: string[]): string =>
          [...left, text, ...right].join(' ');
        const start = a.join(' ').length + (a.length > 0 ? 1 : 0);
        const after = around(c, d);
        const range = moveRange({ start, end: start + text.length }, around(a, b), after);
        expect(range && after.slice(range.start, range.end)).toBe(text);
      }),
      { numRuns },
    );
  });
});

const first = itemOf('a', [
  reportOf('He spoke in Baku.', 'TREND', '2026-04-18'),
  reportOf('Another account of the visit.', 'APA', '2026-04-18'),
]);
const before = digestOf({ security: [first], foreign: [itemOf('b')] });
const anchor: TextAnchor = {
  on: 'text',
  item: 'a',
  field: { field: 'body', block: 1 },
  start: 8,
  end: 15,
  quote: 'account',
  gone: false,
};

describe('an anchor', () => {
  const [one, two] = first.blocks;
  if (!one || !two) throw new Error('two blocks');
  const at = (security: Item[]): CommentAnchor =>
    moveAnchor(anchor, before, digestOf({ security }));

  test('goes with its block', () => {
    expect(at([{ ...first, blocks: [two, one] }])).toEqual({
      ...anchor,
      field: { field: 'body', block: 0 },
    });
  });

  test('goes with its block into another item', () => {
    const split = [{ ...first, blocks: [one] }, itemOf('n', [two])];
    expect(at(split)).toEqual({ ...anchor, item: 'n', field: { field: 'body', block: 0 } });
  });

  test('stays with its quote when its text is gone, and is back with it', () => {
    const without = digestOf({ security: [{ ...first, blocks: [one] }] });
    const gone = moveAnchor(anchor, before, without);
    expect(gone).toEqual({ ...anchor, gone: true });
    expect(moveAnchor(gone, without, before)).toEqual(anchor);
  });

  test('does not take other words that are the same for its own', () => {
    const twice = itemOf('c', [reportOf('The account.', 'APA', '2026-04-18')]);
    const both = digestOf({ security: [first, twice] });
    const without = digestOf({ security: [{ ...first, blocks: [one] }, twice] });
    expect(moveAnchor(anchor, both, without)).toEqual({ ...anchor, gone: true });
  });

  test('on an item is gone with it, and back with it; on the digest always there', () => {
    const onItem = { on: 'item', item: 'b', gone: false } as const;
    const without = digestOf({ security: [first] });
    expect(moveAnchor(onItem, before, without)).toEqual({ ...onItem, gone: true });
    expect(moveAnchor({ ...onItem, gone: true }, without, before)).toEqual(onItem);
    expect(moveAnchor({ on: 'digest' }, before, without)).toEqual({ on: 'digest' });
  });
});

describe('law: an anchor', () => {
  /** A digest, and an anchor on some text of it. */
  const anchored = fc
    .tuple(arbitraryDigest, fc.nat(), fc.nat(), fc.nat())
    .map(([digest, pick, from, length]): [Digest, TextAnchor] | null => {
      const fields = itemsOf(digest).flatMap((item) =>
        fieldsOf(item).map((field) => ({
          item: item.id,
          field,
          text: fieldText(item, field) ?? '',
        })),
      );
      const some = fields.filter(({ text }) => text !== '');
      const chosen = some[pick % Math.max(1, some.length)];
      if (!chosen) return null;
      const { item, field, text } = chosen;
      const start = from % text.length;
      const end = start + 1 + (length % (text.length - start));
      return [
        digest,
        { on: 'text', item, field, start, end, quote: text.slice(start, end), gone: false },
      ];
    })
    .filter((one) => one !== null);

  test('is whole after any edits: on some text, or gone with its quote', () => {
    fc.assert(
      fc.property(anchored, arbitraryEdits, ([digest, one], edits) => {
        const after = afterEdits(digest, edits);
        const moved = moveAnchor(frozen(one), frozen(digest), frozen(after));
        expect(commentAnchorSchema.parse(moved)).toEqual(moved);
        expect(moved).toMatchObject({ on: 'text', quote: one.quote });
        if (moved.on === 'text' && !moved.gone) {
          expect(textAt(after, moved)).toHaveLength(moved.end - moved.start);
        }
        expect(moveAnchor(one, digest, structuredClone(digest))).toEqual(one);
      }),
      { numRuns },
    );
  });

  test('keeps its text when items are only moved', () => {
    fc.assert(
      fc.property(anchored, fc.array(arbitraryMove, { maxLength: 4 }), ([digest, one], moves) => {
        const moved = moveAnchor(one, digest, structuredClone(afterEdits(digest, moves)));
        expect(moved).toEqual(one);
      }),
      { numRuns },
    );
  });
});
