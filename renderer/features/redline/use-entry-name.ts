import type { Digest, Item } from '#shared/domain/digest.ts';
import { findItem } from '#shared/editing/place.ts';
import { COMPARISON_TEXTS } from '#shared/messages/window/comparison.ts';
import { REDLINE_TEXTS } from '#shared/messages/window/redline.ts';
import { useTexts } from '#renderer/api/texts.ts';
import { itemOfProposal, type Entry } from './entry.ts';

/** What an entry is about, and what is proposed there. */
export interface EntryName {
  readonly place: string;
  readonly what: string;
}

/** How entries are called, in the language of the window. */
export function useEntryName(digest: Digest): (entry: Entry) => EntryName {
  const { names, digest: whole, untitled } = useTexts(REDLINE_TEXTS);
  const { fields, header } = useTexts(COMPARISON_TEXTS);
  const headline = (item: Item | null): string => {
    const { ja, en } = item?.headline ?? { ja: '', en: '' };
    return ja || en || untitled;
  };
  return (entry) => {
    if (entry.is === 'comment') {
      const { anchor, of, replies, resolved } = entry.comment;
      const place = anchor.on === 'digest' ? whole : headline(findItem(digest, anchor.item));
      if (of === null) return { place, what: names.comment };
      return { place, what: replies.length === 0 && resolved ? names.resolved : names.replies };
    }
    const { proposal } = entry;
    if (proposal.kind === 'header') return { place: header, what: fields[proposal.field] };
    const item = itemOfProposal(proposal, digest);
    const place = headline(item);
    switch (proposal.kind) {
      case 'headline':
        return { place, what: names.headline[proposal.language] };
      case 'block': {
        const name = names.block[proposal.field];
        const isOne = (item?.blocks.length ?? 1) === 1;
        return { place, what: isOne ? name : names.blockNumber(name, proposal.block + 1) };
      }
      case 'blocks':
      case 'item-added':
      case 'item-removed':
      case 'item-moved':
        return { place, what: names[proposal.kind] };
    }
  };
}
