import { entityKey, type Entity, type RevisedEntity } from '#shared/contract/entities.ts';
import type { Digest } from '#shared/domain/digest.ts';
import { applyChanges } from '#shared/editing/apply-changes.ts';
import { headerOf, type Header } from '#shared/editing/header.ts';
import { sameJson } from '#shared/editing/same-json.ts';
import { shown, type Chain } from './chain.ts';
import { isNoteFree, withDatesNote } from './coverage.ts';
import { changeTo, entityIn } from './entities.ts';
import { mergeOrder, type MergedOrder } from './merge-order.ts';

/** The chain on a newer base, and the entities that two windows changed in two ways. */
export interface Rebased {
  readonly chain: Chain;
  readonly clashes: readonly RevisedEntity[];
}

type Order = Extract<Entity, { entity: 'order' }>;

const FIELDS = Object.keys({
  title: 0,
  subtitle: 0,
  period: 0,
  coverageNote: 0,
  issuer: 0,
} satisfies Record<keyof Header, 0>) as readonly (keyof Header)[];

/** Field by field: what was changed here stays, everything else is theirs. */
function mergeHeader(base: Header, mine: Header, theirs: Header): Header {
  const changed = FIELDS.filter((field) => !sameJson(mine[field], base[field]));
  return { ...theirs, ...Object.fromEntries(changed.map((field) => [field, mine[field]])) };
}

const headersClash = (base: Header, mine: Header, theirs: Header, isFree: boolean): boolean =>
  FIELDS.some(
    (field) =>
      !(field === 'coverageNote' && isFree) &&
      !sameJson(mine[field], base[field]) &&
      !sameJson(theirs[field], base[field]) &&
      !sameJson(mine[field], theirs[field]),
  );

const sameEntity = (a: Entity, b: Entity): boolean => sameJson(a.value, b.value);

/** Items that were taken away there and changed here: they keep their place until somebody chose. */
function keptIn(end: Digest, base: Digest, batch: readonly Entity[]): Set<string> {
  const kept = batch.filter((entity) => {
    const mine = entityIn(end, entity);
    return (
      entity.value === null && mine.value !== null && !sameEntity(mine, entityIn(base, entity))
    );
  });
  return new Set(kept.flatMap((entity) => (entity.entity === 'item' ? [entity.id] : [])));
}

function mergedOrder(
  order: Order,
  end: Digest,
  base: Digest,
  batch: readonly Entity[],
): MergedOrder {
  const ids = (digest: Digest): readonly string[] =>
    digest.sections.find(({ key }) => key === order.section)?.items.map(({ id }) => id) ?? [];
  return mergeOrder(ids(base), ids(end), order.value, keptIn(end, base, batch));
}

/** The first digest of a chain that has the entity so: then it is this window's own write. */
const ownAt = (entity: Entity, ends: readonly Digest[]): number =>
  ends.findIndex((end) => sameEntity(entityIn(end, entity), entity));

/** What an entity becomes in a digest of the chain when the database has it so; null: as it is. */
function landing(
  entity: Entity,
  index: number,
  ends: readonly Digest[],
  base: Digest,
  batch: readonly Entity[],
): Entity | null {
  const end = ends[index] ?? base;
  const own = ownAt(entity, ends);
  // Its own write, whose answer was lost: steps up to it are done, those after it stay.
  if (own >= 0) return index <= own ? entity : null;
  switch (entity.entity) {
    case 'header':
      return { ...entity, value: mergeHeader(headerOf(base), headerOf(end), entity.value) };
    case 'order':
      return { ...entity, value: mergedOrder(entity, end, base, batch).ids };
    case 'item':
      return sameEntity(entityIn(end, entity), entityIn(base, entity)) ? entity : null;
  }
}

function clashesWith(
  entity: Entity,
  chain: Chain,
  batch: readonly Entity[],
  isFree: boolean,
): boolean {
  const [mine, old] = [entityIn(shown(chain), entity), entityIn(chain.base, entity)];
  if (sameEntity(mine, old)) return false;
  const ends = chain.steps.map(({ end }) => end);
  if (ownAt(entity, ends) >= 0) return false;
  switch (entity.entity) {
    case 'header':
      return headersClash(headerOf(chain.base), headerOf(shown(chain)), entity.value, isFree);
    case 'item':
      return true;
    case 'order':
      return mergedOrder(entity, shown(chain), chain.base, batch).clashes;
  }
}

/** Sets entities in a digest; those that it has already are left as they are, as objects too. */
const setEntities = (digest: Digest, entities: readonly Entity[]): Digest =>
  applyChanges(
    digest,
    entities
      .filter((entity) => !sameEntity(entityIn(digest, entity), entity))
      .map((entity) => changeTo(digest, entity)),
  );

/**
 * Puts what others wrote under what was done here. What was not touched here becomes theirs; what
 * was, stays as it is here, and clashes unless it can be brought together. Nothing of either is lost:
 * the base has theirs, the steps have mine.
 */
export function rebase(chain: Chain, batch: readonly RevisedEntity[]): Rebased {
  const { base, revs, steps } = chain;
  const news = batch.filter((entity) => !sameEntity(entityIn(base, entity), entity));
  const ends = steps.map(({ end }) => end);
  const newBase = setEntities(base, news);
  const isFree = isNoteFree(newBase, shown(chain));
  const newEnds = ends.map((end, index) => {
    const moved = setEntities(
      end,
      news.flatMap((entity) => landing(entity, index, ends, base, news) ?? []),
    );
    return isNoteFree(newBase, end) ? withDatesNote(moved) : moved;
  });
  return {
    chain: {
      base: newBase,
      revs: { ...revs, ...Object.fromEntries(batch.map((one) => [entityKey(one), one.rev])) },
      steps: steps.map((step, index) => ({ ...step, end: newEnds[index] ?? step.end })),
    },
    clashes: news.filter((one) => clashesWith(one, chain, news, isFree)),
  };
}
