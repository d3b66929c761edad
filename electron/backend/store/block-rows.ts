import type { Body } from '#shared/domain/body.ts';
import { blockSchema, type Block } from '#shared/domain/digest.ts';
import { z } from 'zod';
import type { Row, Store } from './store.ts';

const rowSchema = z.object({
  item: z.string(),
  kind: z.string(),
  label: z.string().nullable(),
  body: z.string(),
  outlets: z.string().nullable(),
  from_day: z.string().nullable(),
  to_day: z.string().nullable(),
});
type BlockRow = z.infer<typeof rowSchema>;

/** The value of a JSON text; undefined where it is none, which no schema takes. */
function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // Damaged: the caller shows the text itself.
    return undefined;
  }
}

const paragraphs = (texts: readonly string[]): Body => ({
  type: 'doc',
  content: texts.map((text) => ({ type: 'paragraph', content: [{ type: 'text', text }] })),
});

/**
 * A block as it was written. Where its row is damaged, all that stands there comes as plain
 * paragraphs: a person can see and mend it, and the rest of the digest opens as ever.
 */
function blockOf(row: BlockRow): Block {
  const { kind, label, outlets, from_day: from, to_day: to } = row;
  const parsed = blockSchema.safeParse({
    kind,
    label,
    body: jsonOf(row.body),
    source: outlets === null ? null : { outlets: jsonOf(outlets), from, to },
  });
  if (parsed.success) return parsed.data;
  const texts = [label, row.body, outlets, from, to].filter((text) => text !== null && text !== '');
  return { kind: 'report', label: null, body: paragraphs(texts as string[]), source: null };
}

/** The blocks of all items of a digest, by item. */
export function readBlocks(store: Store, digest: string): Map<string, Block[]> {
  const rows = store.all(
    'SELECT item, kind, label, body, outlets, from_day, to_day FROM block WHERE digest = ? ORDER BY item, position',
    digest,
  );
  return grouped(rows);
}

/** The blocks of one item. */
export function readItemBlocks(store: Store, digest: string, item: string): Block[] {
  const rows = store.all(
    'SELECT item, kind, label, body, outlets, from_day, to_day FROM block WHERE digest = ? AND item = ? ORDER BY position',
    digest,
    item,
  );
  return grouped(rows).get(item) ?? [];
}

function grouped(rows: readonly Row[]): Map<string, Block[]> {
  const blocks = new Map<string, Block[]>();
  for (const row of rows) {
    const parsed = rowSchema.parse(row);
    const list = blocks.get(parsed.item);
    if (list) list.push(blockOf(parsed));
    else blocks.set(parsed.item, [blockOf(parsed)]);
  }
  return blocks;
}

/** Puts these blocks in the place of those that an item has. */
export function writeBlocks(
  store: Store,
  digest: string,
  item: string,
  blocks: readonly Block[],
): void {
  store.run('DELETE FROM block WHERE digest = ? AND item = ?', digest, item);
  blocks.forEach(({ kind, label, body, source }, position) => {
    store.run(
      'INSERT INTO block (digest, item, position, kind, label, body, outlets, from_day, to_day) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)',
      digest,
      item,
      position,
      kind,
      label,
      JSON.stringify(body),
      source && JSON.stringify(source.outlets),
      source?.from ?? null,
      source?.to ?? null,
    );
  });
}
