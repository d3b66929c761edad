import fc from 'fast-check';
import { expect, test } from 'vitest';
import { stepOf } from './card-deeds.ts';
import {
  deckOf,
  editCard,
  goTo,
  isEdited,
  redoStep,
  splitHere,
  undoStep,
  type Deck,
} from './deck.ts';
import { articleOf, cardFor, line } from '../testing/cards.ts';

const cards = ['A', 'B', 'C'].map((name, index) =>
  cardFor(articleOf(name, [line(`${name} one`), line(`${name} two`)]), index),
);
const SECTIONS = ['security', 'domestic', 'foreign'];
const press = (deck: Deck, ...keys: string[]): Deck =>
  keys.reduce((now, key) => stepOf(key, SECTIONS)?.(now) ?? now, deck);
const fates = (deck: Deck): string[] => deck.cards.map(({ fate }) => fate);

test('single keys: out, in, on, back, section', () => {
  const deck = press(deckOf(cards), 'D', 'J', 'A', '1', 'K', '2');
  expect(fates(deck)).toEqual(['drop', 'item', 'drop']);
  expect(deck.current).toBe(1);
  expect(deck.cards.map(({ section }) => section)).toEqual(['foreign', 'domestic', 'security']);
});

test('D leaves out what is out already, and goes on all the same', () => {
  const deck = press(deckOf(cards), 'D', 'K', 'D');
  expect([fates(deck), deck.current]).toEqual([['drop', 'item', 'item'], 1]);
  expect(deck.past).toHaveLength(1);
});

test('a section that there is not, and a card that is like nothing, change nothing', () => {
  const deck = deckOf(cards);
  expect(press(deck, '4', 'F', '9')).toBe(deck);
});

test('letters typed one after another are one step; another field begins a new one', () => {
  const type = (deck: Deck, headline: string): Deck =>
    editCard(deck, 0, (card) => ({ ...card, headline }), 'headline');
  const deck = type(type(deckOf(cards), 'A1'), 'A12');
  expect(deck.past).toHaveLength(1);
  expect(undoStep(deck).cards[0]?.headline).toBe('A');
  expect(type(goTo(goTo(deck, 1), 0), 'A3').past).toHaveLength(2);
});

test('a card is split and joined again', () => {
  const deck = splitHere(deckOf(cards), 1);
  expect([deck.cards.map(({ id }) => id), deck.current]).toEqual([['1', '1.2', '2', '3'], 1]);
  const joined = press(goTo(deck, 0), 'M');
  expect(joined.cards.map(({ id }) => id)).toEqual(['1', '2', '3']);
  expect(press(goTo(joined, 2), 'M').cards).toBe(joined.cards);
});

test('law: undo goes back to the beginning, redo to the end', () => {
  const keys = fc.array(fc.constantFrom('A', 'D', 'J', 'K', '1', '2', '3', 'M', 'Home', 'End'));
  fc.assert(
    fc.property(keys, (pressed) => {
      const deck = press(deckOf(cards), ...pressed);
      let back = deck;
      while (isEdited(back)) back = undoStep(back);
      expect(back.cards).toBe(cards);
      let on = back;
      while (on.future.length > 0) on = redoStep(on);
      expect(on.cards).toBe(deck.cards);
    }),
    { numRuns: Number(process.env.LAW_RUNS ?? 100) },
  );
});
