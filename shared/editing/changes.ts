import { z } from 'zod';
import { itemSchema, sectionSchema, type Item } from '#shared/domain/digest.ts';
import { headerSchema, type Header } from './header.ts';

/** What is stored, and can be in conflict, by itself: the heading, an item, a section's order. */
export type EntityKey = 'header' | `item:${string}` | `order:${string}`;

/**
 * One entity before and after an edit. An item is null where it does not exist; an order is the ids
 * of a section's items. A new item is an item change and an order change; an item that goes to
 * another section is two order changes.
 */
export type Change =
  | { readonly entity: 'header'; readonly before: Header; readonly after: Header }
  | {
      readonly entity: 'item';
      readonly id: string;
      readonly before: Item | null;
      readonly after: Item | null;
    }
  | {
      readonly entity: 'order';
      readonly section: string;
      readonly before: readonly string[];
      readonly after: readonly string[];
    };

const idSchema = itemSchema.shape.id;
const orderSchema = z
  .array(idSchema)
  .max(10_000)
  .refine((ids) => new Set(ids).size === ids.length, 'must not name an item twice');

/** A change as it comes from another process or from storage. */
export const changeSchema: z.ZodType<Change> = z
  .discriminatedUnion('entity', [
    z.object({ entity: z.literal('header'), before: headerSchema, after: headerSchema }),
    z.object({
      entity: z.literal('item'),
      id: idSchema,
      before: itemSchema.nullable(),
      after: itemSchema.nullable(),
    }),
    z.object({
      entity: z.literal('order'),
      section: sectionSchema.shape.key,
      before: orderSchema,
      after: orderSchema,
    }),
  ])
  .refine(
    (change) =>
      change.entity !== 'item' ||
      [change.before, change.after].every((item) => item === null || item.id === change.id),
    { path: ['id'], message: 'must be the id of the item before and after' },
  );

export const changesSchema: z.ZodType<readonly Change[]> = z.array(changeSchema).max(20_000);

/** The entity that a change is about. */
export function entityKey(change: Change): EntityKey {
  switch (change.entity) {
    case 'header':
      return 'header';
    case 'item':
      return `item:${change.id}`;
    case 'order':
      return `order:${change.section}`;
  }
}

const turn = (change: Change): Change => {
  switch (change.entity) {
    case 'header':
      return { ...change, before: change.after, after: change.before };
    case 'item':
      return { ...change, before: change.after, after: change.before };
    case 'order':
      return { ...change, before: change.after, after: change.before };
  }
};

/** The changes that undo these. */
export const inverse = (changes: readonly Change[]): readonly Change[] => changes.map(turn);
