import { z } from 'zod';
import { dateRangeSchema } from '#shared/domain/calendar-date.ts';
import { itemSchema } from '#shared/domain/digest.ts';

/** Names a digest in the database. */
export const digestIdSchema = z.string().regex(/^[A-Za-z0-9-]{1,39}$/);
/**
 * Tells one writing of an entity from every other. It grows with each write of the digest and is
 * never used twice, not by undo either; 0 where there is no such entity (yet, or any more).
 */
export const revSchema = z.number().int().min(0);

/** No line of a heading is as long; one that was imported must not be refused when it is stored. */
const line = z.string().max(1_000_000);

export const headerSchema = z.object({
  title: line,
  subtitle: line,
  period: dateRangeSchema.nullable(),
  coverageNote: line.min(1).nullable(),
  issuer: line,
});

const itemId = z.string().min(1).max(100);
const sectionKey = z.string().regex(/^[a-z][a-z-]*$/);

/**
 * The parts of a digest that are stored and revised on their own: its header, each item, and the
 * order of the items of each section. An item that is gone has the value null.
 */
export const entitySchema = z.discriminatedUnion('entity', [
  z.object({ entity: z.literal('header'), value: headerSchema }),
  z.object({ entity: z.literal('item'), id: itemId, value: itemSchema.nullable() }),
  z.object({ entity: z.literal('order'), section: sectionKey, value: z.array(itemId).max(20_000) }),
]);

/** An entity, and the revision that it has (as an answer) or that it replaces (in a write). */
export const revisedEntitySchema = z.intersection(entitySchema, z.object({ rev: revSchema }));

/** `header`, `item:<id>` or `order:<section>` → revision. */
export const revsSchema = z.record(z.string(), revSchema);

export type Entity = z.infer<typeof entitySchema>;
export type RevisedEntity = z.infer<typeof revisedEntitySchema>;
export type Revs = z.infer<typeof revsSchema>;

/** The key of an entity in a table of revisions. */
export function entityKey(entity: Entity): string {
  switch (entity.entity) {
    case 'header':
      return 'header';
    case 'item':
      return `item:${entity.id}`;
    case 'order':
      return `order:${entity.section}`;
  }
}
