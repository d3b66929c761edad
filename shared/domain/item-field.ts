import { z } from 'zod';
import { bodyText } from './body-text.ts';
import type { Item } from './digest.ts';
import { formatSource } from './source-line.ts';

const block = z.number().int().min(0).max(100_000);

export const itemFieldSchema = z.discriminatedUnion('field', [
  z.object({ field: z.literal('headline-ja') }),
  z.object({ field: z.literal('headline-en') }),
  z.object({ field: z.literal('label'), block }),
  z.object({ field: z.literal('body'), block }),
  z.object({ field: z.literal('source'), block }),
]);

/** A text of an item: a headline, or the label, body or source line of a block (index from 0). */
export type ItemField = z.infer<typeof itemFieldSchema>;

/**
 * The plain text of a field: a body has a line for each paragraph, a source line is in its house
 * form, what is empty is ''. Null where the item has no such block.
 */
export function fieldText(item: Item, at: ItemField): string | null {
  if (at.field === 'headline-ja') return item.headline.ja;
  if (at.field === 'headline-en') return item.headline.en;
  const found = item.blocks[at.block];
  if (!found) return null;
  if (at.field === 'label') return found.label ?? '';
  if (at.field === 'body') return bodyText(found.body);
  return found.source === null ? '' : formatSource(found.source);
}

/** Every field of an item, in reading order. */
export const fieldsOf = ({ blocks }: Item): ItemField[] => [
  { field: 'headline-ja' },
  { field: 'headline-en' },
  ...blocks.flatMap((_, index): ItemField[] => [
    { field: 'label', block: index },
    { field: 'body', block: index },
    { field: 'source', block: index },
  ]),
];
