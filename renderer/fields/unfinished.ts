/**
 * What was typed into a field of a source line and is not (yet) an outlet or a date. It cannot be
 * stored, but is still there when the officer comes back to the item. By field, for this window.
 */
const texts = new Map<string, string>();

export const unfinishedText = (field: string): string | null => texts.get(field) ?? null;

/** Keeps a text for a field; null forgets it. */
export function keepUnfinished(field: string, text: string | null): void {
  if (text === null || text === '') texts.delete(field);
  else texts.set(field, text);
}
