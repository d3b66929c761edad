import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { CUT_REASONS } from '#shared/domain/cut-reason.ts';
import { cardOf, countTaken } from './card.ts';
import { joinCards, setDays, splitCard, togglePassage } from './card-edits.ts';
import { articleOf, cardFor, line } from '../testing/cards.ts';

const day = (date: string): { from: string; to: string } => ({ from: date, to: date });
const numRuns = Number(process.env.LAW_RUNS ?? 100);

const arbitraryCard = fc
  .array(fc.tuple(fc.string({ maxLength: 30 }), fc.constantFrom(null, ...CUT_REASONS)), {
    minLength: 1,
    maxLength: 12,
  })
  .map((lines) =>
    cardFor(
      articleOf(
        'Headline',
        lines.map(([text, cut]) => line(text, cut)),
      ),
    ),
  );
const texts = ({ passages }: { passages: readonly { text: string }[] }): string[] =>
  passages.map(({ text }) => text);

test('what is in the digest already is left out, and not counted', () => {
  const cards = [null, { item: 'i', isThere: false }, { item: 'i', isThere: true }].map(
    (like, index) => cardOf(articleOf('A'), index, like),
  );
  expect(cards.map(({ fate }) => fate)).toEqual(['item', 'item', 'drop']);
  expect(countTaken(cards)).toBe(2);
});

describe('a card is split', () => {
  const card = cardFor(
    articleOf('First', [
      line('First', 'headline'),
      line('Text of the first.'),
      line('Second headline'),
      line('Text of the second.'),
    ]),
  );
  test('before a line that looks like a headline, which becomes one', () => {
    const halves = splitCard(card, 2, '1.2');
    expect(halves?.map(({ id, headline }) => [id, headline])).toEqual([
      ['1', 'First'],
      ['1.2', 'Second headline'],
    ]);
    expect(halves?.map(({ passages }) => passages.map(({ text, cut }) => [text, cut]))).toEqual([
      [
        ['First', 'headline'],
        ['Text of the first.', null],
      ],
      [
        ['Second headline', 'headline'],
        ['Text of the second.', null],
      ],
    ]);
  });
  test('before a sentence, which stays text', () => {
    const halves = splitCard(card, 1, '1.2');
    expect(halves?.[1].headline).toBe('');
    expect(halves?.[1].passages[0]?.cut).toBeNull();
  });
  test('not before its first line, or where there is none', () => {
    expect(splitCard(card, 0, 'x')).toBeNull();
    expect(splitCard(card, 4, 'x')).toBeNull();
  });
  test('law: every line is in one half or the other, in order', () => {
    fc.assert(
      fc.property(arbitraryCard, fc.nat(12), (one, at) => {
        const halves = splitCard(one, at, 'x');
        if (halves) expect(halves.flatMap(texts)).toEqual(texts(one));
      }),
      { numRuns },
    );
  });
});

describe('two cards are joined', () => {
  test('the headline of the second is text then, and its day can be chosen', () => {
    const joined = joinCards(
      cardFor(articleOf('A', [line('A', 'headline'), line('a')])),
      cardFor(
        articleOf('B', [line('B', 'headline'), line('b')], {
          outlets: ['APA', 'TREND'],
          days: day('2026-04-21'),
          original: 'o2',
        }),
        1,
      ),
    );
    expect(joined.headline).toBe('A');
    expect(joined.passages.map(({ text, cut }) => [text, cut])).toEqual([
      ['A', 'headline'],
      ['a', null],
      ['B', null],
      ['b', null],
    ]);
    expect(joined.outlets).toEqual(['TREND', 'APA']);
    expect(joined.otherDays).toEqual([day('2026-04-21')]);
    expect(joined.originals).toEqual(['o1', 'o2']);
  });
  test('law: every line is there, in order', () => {
    fc.assert(
      fc.property(arbitraryCard, arbitraryCard, (a, b) => {
        expect(texts(joinCards(a, b))).toEqual([...texts(a), ...texts(b)]);
      }),
      { numRuns },
    );
  });
});

test('a line is taken out and back', () => {
  const card = cardFor(articleOf('A', [line('a'), line('b', 'share')]));
  const cuts = (one: typeof card): unknown[] => one.passages.map(({ cut }) => cut);
  expect(cuts(togglePassage(card, 0))).toEqual(['page', 'share']);
  expect(cuts(togglePassage(card, 1))).toEqual([null, null]);
  expect(togglePassage(card, 2)).toBe(card);
});

test('days that were chosen before can be chosen again', () => {
  const card = cardFor(articleOf('A', [], { otherDays: [day('2026-04-19')] }));
  const next = setDays(card, day('2026-04-19'));
  expect([next.days, next.otherDays]).toEqual([day('2026-04-19'), [day('2026-04-20')]]);
  expect(setDays(next, day('2026-04-20'))).toEqual(card);
});
