import fc from 'fast-check';
import type { Block, Digest } from '#shared/domain/digest.ts';
import {
  addBlock,
  moveBlock,
  removeBlock,
  setBlockKind,
  setLabel,
  setSource,
} from '#shared/editing/blocks.ts';
import { emptyBlock, emptyItem } from '#shared/editing/empty.ts';
import { setHeader } from '#shared/editing/header.ts';
import { addItem, duplicateItem, removeItems, setHeadline } from '#shared/editing/items.ts';
import { mergeItems } from '#shared/editing/merge-items.ts';
import { moveItems, setSection, stepItem, type MoveTarget } from '#shared/editing/move.ts';
import { findItem } from '#shared/editing/place.ts';
import { sortSection } from '#shared/editing/sort-section.ts';
import { splitItem } from '#shared/editing/split-item.ts';
import { template } from './template.ts';

/** One thing that an officer does; written so that a failing case can be read. */
export interface Edit {
  readonly name: string;
  readonly run: (digest: Digest) => Digest;
}

/** Ids of the generated digests, and one that none of them has. */
const id = fc.constantFrom('a1', 'a2', 'a3', 'a4', 'a5', 'a6', 'a7', 'a8', 'x');
const ids = fc.uniqueArray(id, { maxLength: 5 });
const newId = fc.constantFrom('n1', 'n2', 'n3', 'a1');
const index = fc.integer({ min: -1, max: 5 });
const section = fc.constantFrom(...template.sections.map(({ key }) => key), 'weather');
const text = fc.constantFrom('', '外相、会談', 'MFA', 'text');
const kind = fc.constantFrom<Block['kind']>('report', 'note');
const target = fc.oneof(
  id.map((before): MoveTarget => ({ before })),
  id.map((after): MoveTarget => ({ after })),
  section.map((endOf): MoveTarget => ({ endOf })),
);

/** An edit from its arguments; the name shows them. */
function edit<A extends unknown[]>(
  name: string,
  args: fc.Arbitrary<A>,
  run: (digest: Digest, ...args: A) => Digest,
): fc.Arbitrary<Edit> {
  return args.map((values) => ({
    name: `${name}(${JSON.stringify(values).slice(1, -1)})`,
    run: (digest) => run(digest, ...values),
  }));
}

/** Cuts a body between two of its paragraphs or lists, and the item there. */
function splitAt(digest: Digest, item: string, block: number, at: number, into: string): Digest {
  const body = findItem(digest, item)?.blocks[block]?.body ?? { type: 'doc', content: [] };
  const before = { ...body, content: body.content.slice(0, at) };
  const after = { ...body, content: body.content.slice(at) };
  return splitItem(digest, item, { block, before, after }, into);
}

/** Edits that change places only. */
export const arbitraryMove: fc.Arbitrary<Edit> = fc.oneof(
  edit('moveItems', fc.tuple(ids, target), moveItems),
  edit('stepItem', fc.tuple(id, fc.constantFrom('up' as const, 'down' as const)), stepItem),
  edit('setSection', fc.tuple(ids, section), setSection),
  edit('sort', fc.tuple(section, fc.constantFrom('date' as const, 'source' as const)), sortSection),
);

/** Edits that take no text away and add none. */
export const arbitraryRegrouping: fc.Arbitrary<Edit> = fc.oneof(
  arbitraryMove,
  edit('moveBlock', fc.tuple(id, index, index), moveBlock),
  edit('setBlockKind', fc.tuple(id, index, fc.constant<Block['kind']>('report')), setBlockKind),
  edit('splitItem', fc.tuple(id, index, fc.integer({ min: 0, max: 4 }), newId), splitAt),
);

/** Any edit. */
export const arbitraryEdit: fc.Arbitrary<Edit> = fc.oneof(
  arbitraryRegrouping,
  edit('mergeItems', fc.tuple(ids), mergeItems),
  edit('addItem', fc.tuple(newId, section, index), (digest, one, key, at) =>
    addItem(digest, emptyItem(one), { section: key, index: at }),
  ),
  edit('removeItems', fc.tuple(ids), removeItems),
  edit('duplicateItem', fc.tuple(id, newId), duplicateItem),
  edit(
    'setHeadline',
    fc.tuple(id, fc.constantFrom('ja' as const, 'en' as const), text),
    setHeadline,
  ),
  edit('addBlock', fc.tuple(id, kind, index), (digest, one, what, at) =>
    addBlock(digest, one, emptyBlock(what), at),
  ),
  edit('removeBlock', fc.tuple(id, index), removeBlock),
  edit('setBlockKind', fc.tuple(id, index, kind), setBlockKind),
  edit('setLabel', fc.tuple(id, index, text), setLabel),
  edit('setSource', fc.tuple(id, index, fc.constant(null)), setSource),
  edit('setHeader', fc.tuple(text), (digest, title) => setHeader(digest, { title })),
);

/** A week's work in short. */
export const arbitraryEdits: fc.Arbitrary<Edit[]> = fc.array(arbitraryEdit, { maxLength: 12 });

/** The digest after all edits. */
export const afterEdits = (digest: Digest, edits: readonly Edit[]): Digest =>
  edits.reduce((before, { run }) => run(before), digest);
