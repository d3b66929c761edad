import { z } from 'zod';
import {
  commentAnchorSchema,
  type CommentAnchor,
  type TextAnchor,
} from '#shared/domain/comment-anchor.ts';
import type { Digest, Item } from '#shared/domain/digest.ts';
import { fieldsOf, fieldText } from '#shared/domain/item-field.ts';
import { moveAnchor, moveInItem } from '#shared/comparison/move-anchor.ts';
import type { Change } from '#shared/editing/changes.ts';
import { readDigest } from '../store/digests.ts';
import type { Store } from '../store/store.ts';

type ItemChange = Extract<Change, { readonly entity: 'item' }>;

const rowSchema = z.object({ id: z.string(), anchor: z.string() });

/** The digest before and after changes that have been written. */
interface Versions {
  readonly before: Digest;
  readonly after: Digest;
}

/** Both versions of the whole digest; in the one before, items stand in any order. */
function wholeVersions(store: Store, id: string, changes: readonly ItemChange[]): Versions {
  const after = readDigest(store, id)?.digest;
  if (!after) throw new Error('a digest that was there is gone');
  const changed = new Set(changes.map((change) => change.id));
  const items = [
    ...after.sections.flatMap((section) => section.items).filter((item) => !changed.has(item.id)),
    ...changes.flatMap((change) => change.before ?? []),
  ];
  const [section] = after.sections;
  return { after, before: { ...after, sections: section ? [{ ...section, items }] : [] } };
}

const hasText = (item: Item, text: string): boolean =>
  fieldsOf(item).some((field) => fieldText(item, field)?.includes(text));

/** A range after changes; the whole digest is only looked at where the text went elsewhere. */
function moveText(
  anchor: TextAnchor,
  changes: ReadonlyMap<string, ItemChange>,
  whole: () => Versions,
): CommentAnchor {
  const far = (): CommentAnchor => moveAnchor(anchor, whole().before, whole().after);
  if (anchor.gone) {
    const mayBeBack = [...changes.values()].some(
      ({ after }) => after !== null && hasText(after, anchor.quote),
    );
    return mayBeBack ? far() : anchor;
  }
  const change = changes.get(anchor.item);
  return change ? (moveInItem(anchor, change.before, change.after) ?? far()) : anchor;
}

/** What a comment is about after changes of items: as `moveAnchor` has it. */
function moveBy(
  anchor: CommentAnchor,
  changes: ReadonlyMap<string, ItemChange>,
  whole: () => Versions,
): CommentAnchor {
  if (anchor.on === 'digest') return anchor;
  if (anchor.on === 'text') return moveText(anchor, changes, whole);
  const change = changes.get(anchor.item);
  return change ? { ...anchor, gone: change.after === null } : anchor;
}

/**
 * Moves the comments of a digest along with its text; to be called in the transaction that has
 * written these changes. Whether the place of any is another now.
 */
export function moveComments(store: Store, digest: string, changes: readonly Change[]): boolean {
  const items = changes.filter((change) => change.entity === 'item');
  if (items.length === 0) return false;
  const rows = store.all('SELECT id, anchor FROM comment WHERE digest = ?', digest);
  const byId = new Map(items.map((change) => [change.id, change]));
  let versions: Versions | null = null;
  const whole = (): Versions => (versions ??= wholeVersions(store, digest, items));
  let isMoved = false;
  for (const row of rows) {
    const { id, anchor: text } = rowSchema.parse(row);
    const anchor = commentAnchorSchema.parse(JSON.parse(text));
    const moved = commentAnchorSchema.parse(moveBy(anchor, byId, whole));
    if (JSON.stringify(moved) === JSON.stringify(anchor)) continue;
    store.run('UPDATE comment SET anchor = ? WHERE id = ?', JSON.stringify(moved), id);
    isMoved = true;
  }
  return isMoved;
}
