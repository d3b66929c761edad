import { create } from 'zustand';
import type { PastedSource } from '#shared/contract/articles.ts';
import type { Problem } from '#shared/messages/messages.ts';
import type { Deck } from './deck/deck.ts';

/** Why there are no cards to show. */
export type Nothing =
  | { readonly why: 'empty' | 'picture' | 'none' }
  | { readonly why: 'problem'; readonly problem: Problem };

/** How far a paste is. */
export type PasteStep =
  | { readonly at: 'closed' }
  /** No digest is open: one is chosen first. */
  | { readonly at: 'choosing'; readonly sources: readonly PastedSource[] }
  /** Waits until the digest is open. */
  | { readonly at: 'opening'; readonly digest: string; readonly sources: readonly PastedSource[] }
  | { readonly at: 'reading'; readonly run: string }
  | { readonly at: 'nothing'; readonly nothing: Nothing; readonly unread: readonly Problem[] }
  | { readonly at: 'cards' };

/** Cards on the desk. They stay there until the next paste, so that what was done to them is not lost. */
export interface Desk {
  readonly digest: string;
  readonly sources: readonly PastedSource[];
  readonly deck: Deck;
  readonly unread: readonly Problem[];
}

export interface PasteState {
  readonly step: PasteStep;
  readonly desk: Desk | null;
  /** Why files could not be read, before anything was asked of the backend. */
  readonly unread: readonly Problem[];
}

export const CLOSED: PasteStep = { at: 'closed' };

/** The paste of this window. */
export const usePaste = create<PasteState>(() => ({ step: CLOSED, desk: null, unread: [] }));

/** Does something to the cards; whether anything is different then. */
export function changeDeck(change: (deck: Deck) => Deck): boolean {
  const { desk } = usePaste.getState();
  const deck = desk && change(desk.deck);
  if (!deck || deck === desk.deck) return false;
  usePaste.setState({ desk: { ...desk, deck } });
  return true;
}
