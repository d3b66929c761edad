import type { Card } from './card.ts';
import { joinCards, splitCard } from './card-edits.ts';

/** The cards of a paste, and the one in hand. */
export interface Hand {
  readonly cards: readonly Card[];
  /** Index; 0 where there is no card. */
  readonly current: number;
}

/** The cards with every step that was done to them, so that each can be undone. */
export interface Deck extends Hand {
  readonly past: readonly Hand[];
  readonly future: readonly Hand[];
  /** Edits that follow one another with the same key are one step; null joins nothing. */
  readonly merge: string | null;
}

export const deckOf = (cards: readonly Card[]): Deck => ({
  cards,
  current: 0,
  past: [],
  future: [],
  merge: null,
});

/** Whether anything was changed that would be lost with the cards. */
export const isEdited = ({ past }: Deck): boolean => past.length > 0;

const clamp = (index: number, { length }: readonly Card[]): number =>
  Math.max(0, Math.min(index, length - 1));

/** Takes another card into the hand; that is no step. */
export const goTo = (deck: Deck, index: number): Deck => {
  const current = clamp(index, deck.cards);
  return current === deck.current ? deck : { ...deck, current, merge: null };
};

function step(deck: Deck, next: Hand, merge: string | null): Deck {
  const joins = merge !== null && merge === deck.merge;
  const { cards, current, past } = deck;
  return { ...next, past: joins ? past : [...past, { cards, current }], future: [], merge };
}

/** Changes one card. */
export function editCard(
  deck: Deck,
  index: number,
  change: (card: Card) => Card,
  merge: string | null = null,
): Deck {
  const card = deck.cards[index];
  const changed = card && change(card);
  if (!changed || changed === card) return deck;
  const next = { cards: deck.cards.with(index, changed), current: deck.current };
  return step(deck, next, merge === null ? null : `${card.id} ${merge}`);
}

/** Splits the card in hand before a line; the second one is in hand then. */
export function splitHere(deck: Deck, line: number): Deck {
  const { cards, current } = deck;
  const ids = new Set(cards.map(({ id }) => id));
  const card = cards[current];
  if (!card) return deck;
  let number = 2;
  while (ids.has(`${card.id}.${String(number)}`)) number += 1;
  const halves = splitCard(card, line, `${card.id}.${String(number)}`);
  if (!halves) return deck;
  return step(deck, { cards: cards.toSpliced(current, 1, ...halves), current: current + 1 }, null);
}

/** Joins the card in hand with the one after it. */
export function joinHere(deck: Deck): Deck {
  const { cards, current } = deck;
  const [first, second] = [cards[current], cards[current + 1]];
  if (!first || !second) return deck;
  return step(
    deck,
    { cards: cards.toSpliced(current, 2, joinCards(first, second)), current },
    null,
  );
}

/** The cards before the last step. */
export function undoStep(deck: Deck): Deck {
  const { cards, current, past, future } = deck;
  const last = past.at(-1);
  if (!last) return deck;
  return {
    ...last,
    past: past.slice(0, -1),
    future: [{ cards, current }, ...future],
    merge: null,
  };
}

/** The cards with the step that was undone last. */
export function redoStep(deck: Deck): Deck {
  const { cards, current, past, future } = deck;
  const [next, ...rest] = future;
  return next ? { ...next, past: [...past, { cards, current }], future: rest, merge: null } : deck;
}
