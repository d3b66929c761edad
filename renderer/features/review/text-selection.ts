import { itemFieldSchema, type ItemField } from '#shared/domain/item-field.ts';

/** A stretch of an item's text that is selected on the screen. */
export interface SelectedText {
  readonly item: string;
  readonly field: ItemField;
  /** UTF-16 units of the field's text. */
  readonly start: number;
  readonly end: number;
}

/** Names the item that an element stands for. */
export const ITEM_MARK = 'data-item';
const FIELD = '[data-field]';

const elementOf = (node: Node): Element | null =>
  node instanceof Element ? node : node.parentElement;

/** The text nodes under an element, in order. */
function textsIn(element: Element): Text[] {
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  const texts: Text[] = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (node instanceof Text) texts.push(node);
  }
  return texts;
}

/** A part of a field's text, in UTF-16 units. */
interface Part {
  readonly start: number;
  readonly end: number;
}

/** Several parts, as one from the first to the last; null where there is none. */
const together = (parts: readonly Part[]): Part | null => {
  const [first, last] = [parts[0], parts.at(-1)];
  return first && last ? { start: first.start, end: last.end } : null;
};

/** What of a stretch of text (one element with `data-at`) a range covers; null where nothing. */
function covered(stretch: HTMLElement, range: Range): Part | null {
  const parts: Part[] = [];
  let at = Number(stretch.dataset.at);
  for (const text of textsIn(stretch)) {
    if (range.intersectsNode(text)) {
      const from = text === range.startContainer ? range.startOffset : 0;
      const to = text === range.endContainer ? range.endOffset : text.length;
      if (from < to) parts.push({ start: at + from, end: at + to });
    }
    at += text.length;
  }
  return together(parts);
}

/** The field that an element with `data-field` stands for. */
function fieldOf({ dataset }: HTMLElement): ItemField | null {
  const block = dataset.block === undefined ? {} : { block: Number(dataset.block) };
  const parsed = itemFieldSchema.safeParse({ field: dataset.field, ...block });
  return parsed.success ? parsed.data : null;
}

/**
 * What a range of the page selects of one field of an item; where it goes over several fields, of
 * the first of them. Null where it selects nothing that is in the text at hand.
 */
export function selectedText(range: Range, root: Element): SelectedText | null {
  const around = elementOf(range.commonAncestorContainer);
  if (range.collapsed || !around || !root.contains(around)) return null;
  const scope = around.closest(FIELD) ?? around;
  const stretches = [...scope.querySelectorAll<HTMLElement>('[data-at]')];
  const found = stretches.flatMap((stretch) => {
    const [field, part] = [stretch.closest<HTMLElement>(FIELD), covered(stretch, range)];
    return field && part ? [{ element: field, part }] : [];
  });
  const element = found[0]?.element;
  const item = element?.closest<HTMLElement>(`[${ITEM_MARK}]`)?.dataset.item;
  const field = element && fieldOf(element);
  const whole = together(found.filter((one) => one.element === element).map(({ part }) => part));
  return item === undefined || !field || !whole ? null : { item, field, ...whole };
}

/** What is selected on the screen now. */
export function currentSelection(root: Element): SelectedText | null {
  const selection = window.getSelection();
  return selection && selection.rangeCount > 0 ? selectedText(selection.getRangeAt(0), root) : null;
}

/**
 * Selects the next paragraph or headline of an item, after what is selected of it; the first one
 * after the last. For the keyboard: Shift and arrows then make it smaller.
 */
export function selectNextText(item: HTMLElement): void {
  const selection = window.getSelection();
  const places = [...item.querySelectorAll<HTMLElement>('h3 [data-field], p')].filter((one) =>
    one.querySelector('[data-at]'),
  );
  const now = selection && selection.rangeCount > 0 ? selection.getRangeAt(0) : null;
  const at = now && !now.collapsed ? places.findIndex((one) => now.intersectsNode(one)) : -1;
  const place = places[at + 1] ?? places[0];
  if (place) selection?.selectAllChildren(place);
}
