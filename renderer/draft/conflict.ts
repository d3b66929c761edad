import { entityKey, type RevisedEntity } from '#shared/contract/entities.ts';
import type { Digest } from '#shared/domain/digest.ts';
import { applyChanges } from '#shared/editing/apply-changes.ts';
import { sameJson } from '#shared/editing/same-json.ts';
import { isNoteFree, withDatesNote } from './coverage.ts';
import { changeTo, entityIn } from './entities.ts';

/**
 * Entities that two windows changed in two ways, as the other window wrote them. What this window
 * made of them is in its digest; nothing is stored until a choice is made for each.
 */
export interface Conflict {
  readonly theirs: readonly RevisedEntity[];
}

/** `both` is for items: theirs stays, and mine becomes a new item after it. */
export type ConflictChoice = 'mine' | 'theirs' | 'both';

/** The conflict after more was written elsewhere; null where nothing is in conflict any more. */
export function nextConflict(
  old: Conflict | null,
  clashes: readonly RevisedEntity[],
  digest: Digest,
): Conflict | null {
  const keys = new Set(clashes.map(entityKey));
  const theirs = [...(old?.theirs ?? []).filter((one) => !keys.has(entityKey(one))), ...clashes];
  const open = theirs.filter((one) => !sameJson(entityIn(digest, one).value, one.value));
  return open.length === 0 ? null : { theirs: open };
}

/** An item that the other window has and this one took away comes back to its place. */
function putBack(digest: Digest, id: string, like: Digest): Digest {
  const section = like.sections.find(({ items }) => items.some((item) => item.id === id));
  if (!section) return digest;
  const ids = section.items.map((item) => item.id);
  const before = ids.slice(0, ids.indexOf(id));
  const present =
    digest.sections.find(({ key }) => key === section.key)?.items.map((item) => item.id) ?? [];
  const at = present.findLastIndex((one) => before.includes(one)) + 1;
  const order = present.toSpliced(at, 0, id);
  const [item] = section.items.filter((one) => one.id === id);
  return applyChanges(digest, [
    { entity: 'item', id, before: null, after: item ?? null },
    { entity: 'order', section: section.key, before: present, after: order },
  ]);
}

/** This window's item as another item right after theirs. */
function addCopy(digest: Digest, mine: Digest, id: string, newId: string): Digest {
  const copied = entityIn(mine, { entity: 'item', id, value: null });
  const section = digest.sections.find(({ items }) => items.some((item) => item.id === id));
  if (copied.entity !== 'item' || !copied.value || !section) return digest;
  const before = section.items.map((item) => item.id);
  const after = before.toSpliced(before.indexOf(id) + 1, 0, newId);
  return applyChanges(digest, [
    { entity: 'item', id: newId, before: null, after: { ...copied.value, id: newId } },
    { entity: 'order', section: section.key, before, after },
  ]);
}

function taken(
  digest: Digest,
  base: Digest,
  theirs: RevisedEntity,
  choice: ConflictChoice,
  newId: string,
): Digest {
  if (choice === 'mine') return digest;
  if (theirs.entity !== 'item') return applyChanges(digest, [changeTo(digest, theirs)]);
  // Nothing of theirs is left to stand beside mine: both is mine.
  if (theirs.value === null && choice === 'both') return digest;
  const isHere = entityIn(digest, theirs).value !== null;
  const withTheirs =
    isHere || theirs.value === null
      ? applyChanges(digest, [changeTo(digest, theirs)])
      : putBack(digest, theirs.id, base);
  return choice === 'both' ? addCopy(withTheirs, digest, theirs.id, newId) : withTheirs;
}

/**
 * The digest after a choice. `base` is what the database has. Mine is what the digest has already;
 * for `both`, `newId` is the id of the item that mine becomes.
 */
export function choose(
  digest: Digest,
  base: Digest,
  theirs: RevisedEntity,
  choice: ConflictChoice,
  newId: string,
): Digest {
  const chosen = taken(digest, base, theirs, choice, newId);
  return isNoteFree(base, digest) ? withDatesNote(chosen) : chosen;
}
