import { useDraft } from '#renderer/draft/draft.ts';
import type { CommentAnchor } from '#shared/domain/comment-anchor.ts';
import type { Item } from '#shared/domain/digest.ts';
import { fieldText, type ItemField } from '#shared/domain/item-field.ts';
import { findItem } from '#shared/editing/place.ts';
import { caretInPage } from './body/caret.ts';
import { liveEditor } from './body/live-editor.ts';
import { lengthsOf, offsetAt, offsetIn } from './body/text-place.ts';
import { useLivePlace } from './body/live-place.ts';

interface Selected {
  readonly field: ItemField;
  readonly start: number;
  readonly end: number;
}

/** The field of an item by its name in the page (`FIELD`); null where it is none. */
function fieldNamed(name: string): ItemField | null {
  if (name === 'headline-ja' || name === 'headline-en') return { field: name };
  const [kind, number] = name.split(':');
  const block = Number(number);
  if (kind === 'label' || kind === 'body') return { field: kind, block };
  return kind === 'outlets' || kind === 'days' ? { field: 'source', block } : null;
}

/** What is selected in a body that the editor is in, or that is only shown. */
function inBody(item: Item, block: number, element: Element): readonly [number, number] | null {
  const { place } = useLivePlace.getState();
  if (place?.item === item.id && place.index === block && liveEditor().contains(element)) {
    const { doc, selection } = liveEditor().editor.state;
    return [offsetIn(doc, selection.from), offsetIn(doc, selection.to)];
  }
  const body = item.blocks[block]?.body;
  const caret = caretInPage(element);
  if (!body || caret === null || typeof caret === 'string') return null;
  const [one, other] = [caret.from, caret.to].map((spot) => offsetAt(lengthsOf(body), spot));
  return [Math.min(one ?? 0, other ?? 0), Math.max(one ?? 0, other ?? 0)];
}

/** The field that has the focus, and what is selected in it. */
function selectedIn(item: Item): Selected | null {
  const element = document.activeElement?.closest<HTMLElement>('[data-field]');
  const field = fieldNamed(element?.dataset.field ?? '');
  if (!element || !field) return null;
  if (field.field === 'body') {
    const range = inBody(item, field.block, element);
    return range && { field, start: range[0], end: range[1] };
  }
  // The parts of a source line are fields of their own: it is meant as a whole.
  if (field.field === 'source') {
    return { field, start: 0, end: fieldText(item, field)?.length ?? 0 };
  }
  if (!(element instanceof HTMLTextAreaElement)) return null;
  return { field, start: element.selectionStart, end: element.selectionEnd };
}

/**
 * What a comment would be about now: the words that are selected in the item, else the item, else
 * the digest as a whole.
 */
export function selectionAnchor(): CommentAnchor {
  const { digest, selected } = useDraft.getState();
  const item = digest && selected !== null ? findItem(digest, selected) : null;
  if (!item) return { on: 'digest' };
  const range = selectedIn(item);
  const quote = range && fieldText(item, range.field)?.slice(range.start, range.end);
  if (!range || !quote?.trim()) return { on: 'item', item: item.id, gone: false };
  return { on: 'text', item: item.id, ...range, quote, gone: false };
}
