import type { Digest } from '#shared/domain/digest.ts';
import { canonicalJson } from '#shared/workflow/canonical-json.ts';
import { editionInForce, type DigestFacts } from '#shared/workflow/facts.ts';
import { readDigest } from '../store/digests.ts';
import type { Store } from '../store/store.ts';
import { readEdition } from './editions.ts';
import { checkedFacts, type HistoryBreak } from './review-rows.ts';

/**
 * What of a digest is not as it was recorded: its history or where it stands by it, an approved
 * edition, or, while it is approved, the text itself.
 */
export type DigestFault =
  | { readonly fault: HistoryBreak | 'text-differs' | 'digest-missing' }
  | { readonly fault: 'edition-differs'; readonly edition: number };

/** The text as it is stored; null where its rows cannot be read. */
function textOf(store: Store, id: string): Digest | null {
  try {
    return readDigest(store, id)?.digest ?? null;
  } catch {
    // A row that is no part of a digest: the text is not the one that was approved.
    return null;
  }
}

/** Whether an edition is there and whole, and the one that the history names. */
function isWhole(store: Store, id: string, edition: number, sha256: string): boolean {
  try {
    return readEdition(store, id, edition)?.sha256 === sha256;
  } catch {
    // A row that is no edition.
    return false;
  }
}

function editionFaults(store: Store, id: string, { editions }: DigestFacts): DigestFault[] {
  return editions
    .filter(({ edition, sha256 }) => !isWhole(store, id, edition, sha256))
    .map(({ edition }) => ({ fault: 'edition-differs', edition }));
}

/**
 * Looks whether the rows of a digest are what its history says: the stored state is the fold of its
 * events, its editions are whole, and while it is approved its text is that of the edition in force.
 * A digest without a history has nothing to be compared with.
 */
export function checkDigest(store: Store, id: string): DigestFault[] {
  const hasEvents = store.get('SELECT 1 FROM event WHERE digest = ? LIMIT 1', id) !== undefined;
  const hasReview = store.get('SELECT 1 FROM review WHERE digest = ?', id) !== undefined;
  if (!hasEvents && !hasReview) return [];
  const isThere = store.get('SELECT 1 FROM digest WHERE id = ?', id) !== undefined;
  if (!isThere) {
    // A draft that was removed for good leaves its events; what was approved cannot be removed.
    const wasApproved = store.get('SELECT 1 FROM edition WHERE digest = ? LIMIT 1', id);
    return wasApproved ? [{ fault: 'digest-missing' }] : [];
  }
  const facts = checkedFacts(store, id);
  if (!facts.ok) return [{ fault: facts.error }];
  const faults = editionFaults(store, id, facts.value);
  const last = editionInForce(facts.value);
  const isFrozen = ['approved', 'distributed'].includes(facts.value.state);
  if (!last || !isFrozen || faults.length > 0) return faults;
  const approved = readEdition(store, id, last.edition)?.edition.digest;
  const text = textOf(store, id);
  const same = approved && text && canonicalJson(approved) === canonicalJson(text);
  return same ? [] : [{ fault: 'text-differs' }];
}

/** Every digest that there is, or that something is on record of. */
export const knownDigests = (store: Store): string[] =>
  store
    .all('SELECT id FROM digest UNION SELECT digest FROM event UNION SELECT digest FROM edition')
    .map(({ id }) => String(id));
