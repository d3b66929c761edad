import { canWrite } from '#renderer/draft/draft.ts';
import type { TextRange } from '#renderer/draft/draft.ts';
import type { Item } from '#shared/domain/digest.ts';
import { spotInDom } from './body/caret.ts';
import { editBody } from './body/live-place.ts';
import { lengthsOf, spotAt } from './body/text-place.ts';
import { FIELD, focusIn } from './focus-in.ts';

const nameOf = ({ field }: TextRange): string => {
  switch (field.field) {
    case 'headline-ja':
      return FIELD.headlineJa;
    case 'headline-en':
      return FIELD.headlineEn;
    case 'label':
      return FIELD.label(field.block);
    case 'body':
      return FIELD.body(field.block);
    case 'source':
      return FIELD.outlets(field.block);
  }
};

/** Selects words of a body that is only shown. */
function selectInPage(element: Element, lengths: readonly number[], range: TextRange): void {
  const [from, to] = [range.start, range.end].map((place) =>
    spotInDom(element, spotAt(lengths, place)),
  );
  if (!from || !to) return;
  document.getSelection()?.setBaseAndExtent(from.node, from.offset, to.node, to.offset);
  from.node.parentElement?.scrollIntoView({ block: 'nearest' });
}

/** Puts the focus into the field, with the words selected. */
export function showRange(root: HTMLElement | null, item: Item, range: TextRange): void {
  const name = nameOf(range);
  const element = root?.querySelector<HTMLElement>(`[data-field="${name}"]`);
  if (!element) return;
  const { field } = range;
  const body = field.field === 'body' ? item.blocks[field.block]?.body : undefined;
  if (field.field === 'body' && body) {
    const lengths = lengthsOf(body);
    if (canWrite()) {
      const [from, to] = [spotAt(lengths, range.start), spotAt(lengths, range.end)];
      editBody({ item: item.id, index: field.block }, { from, to });
    } else {
      focusIn(root, name);
      selectInPage(element, lengths, range);
    }
    return;
  }
  focusIn(root, name);
  if (element instanceof HTMLTextAreaElement) element.setSelectionRange(range.start, range.end);
}
