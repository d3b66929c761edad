import type { FocusField } from '#renderer/draft/draft.ts';
import { liveEditor } from './body/live-editor.ts';

/** The names of the fields of an item, for `data-field`; those of a block with its index. */
export const FIELD = {
  headlineJa: 'headline-ja',
  headlineEn: 'headline-en',
  label: (index: number) => `label:${String(index)}`,
  body: (index: number) => `body:${String(index)}`,
  outlets: (index: number) => `outlets:${String(index)}`,
  days: (index: number) => `days:${String(index)}`,
} as const;

/** The field that a wish for the focus means, in a block; null where it is not one of an item. */
export function fieldOf(wish: FocusField, block: number): string | null {
  switch (wish) {
    case 'headline-ja':
    case 'headline-en':
      return wish;
    case 'body':
      return FIELD.body(block);
    case 'source':
      return FIELD.outlets(block);
    case 'outline':
      return null;
  }
}

/** Puts the focus into a field, at the end of its text where it had none before. */
export function focusIn(root: HTMLElement | null, field: string): void {
  const element = root?.querySelector<HTMLElement>(`[data-field="${field}"]`);
  if (!element || element === document.activeElement) return;
  if (element.isContentEditable) {
    liveEditor().focus();
    return;
  }
  element.focus();
  if (element instanceof HTMLTextAreaElement) {
    element.setSelectionRange(element.value.length, element.value.length);
  }
}
