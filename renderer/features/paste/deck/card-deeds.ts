import type { Card } from './card.ts';
import { editCard, goTo, joinHere, redoStep, undoStep, type Deck } from './deck.ts';
import { changeDeck } from '../paste-store.ts';

/** Changes a card by its id: it need not be the one in hand. */
export const changeCard = (id: string, edit: (card: Card) => Card, merge?: string): void => {
  changeDeck((deck) =>
    editCard(
      deck,
      deck.cards.findIndex((card) => card.id === id),
      edit,
      merge,
    ),
  );
};

const editHere = (deck: Deck, edit: (card: Card) => Card): Deck =>
  editCard(deck, deck.current, edit);

/** Takes the card in hand out, or in again. */
const toggle = (deck: Deck): Deck =>
  editHere(deck, (card) => ({ ...card, fate: card.fate === 'drop' ? 'item' : 'drop' }));

/** Leaves the card in hand out, and goes on to the next one. */
const drop = (deck: Deck): Deck =>
  goTo(
    editHere(deck, (card) => (card.fate === 'drop' ? card : { ...card, fate: 'drop' })),
    deck.current + 1,
  );

const join = (deck: Deck): Deck =>
  editHere(deck, (card) => (card.like === null ? card : { ...card, fate: 'block' }));

const by =
  (step: number) =>
  (deck: Deck): Deck =>
    goTo(deck, deck.current + step);

/** So many cards are about a screen. */
const SCREEN = 8;

const STEPS: Readonly<Record<string, (deck: Deck) => Deck>> = {
  ArrowDown: by(1),
  J: by(1),
  ArrowUp: by(-1),
  K: by(-1),
  PageDown: by(SCREEN),
  PageUp: by(-SCREEN),
  Home: by(-Infinity),
  End: by(Infinity),
  A: toggle,
  ' ': toggle,
  D: drop,
  Delete: drop,
  F: join,
  M: joinHere,
  Z: undoStep,
  Y: redoStep,
};

/** What a single key does to the cards; null where it does nothing to them. */
export function stepOf(key: string, sections: readonly string[]): ((deck: Deck) => Deck) | null {
  const section = /^[1-9]$/.test(key) ? sections[Number(key) - 1] : undefined;
  if (section !== undefined) return (deck) => editHere(deck, (card) => ({ ...card, section }));
  return STEPS[key] ?? null;
}
