import { bodyText } from '#shared/domain/body-text.ts';
import type { Body } from '#shared/domain/body.ts';
import type { Block, Item } from '#shared/domain/digest.ts';
import { formatSource } from '#shared/domain/source-line.ts';
import { align, type Pair } from './align.ts';
import { bags, compareBodies, type LineComparison } from './compare-bodies.ts';
import { compareTexts } from './compare-texts.ts';
import { isSame, type Piece } from './pieces.ts';
import { likeness } from './words.ts';

/** A block of two versions of an item, and what changed in each of its fields. */
export interface BlockComparison {
  readonly kind: 'same' | 'changed' | 'deleted' | 'inserted';
  /** Indexes among the blocks of each version; null where it has none. */
  readonly at: Pair;
  readonly before: Block | null;
  readonly after: Block | null;
  readonly label: readonly Piece[];
  readonly body: readonly LineComparison[];
  /** In the house form of source lines. */
  readonly source: readonly Piece[];
}

/** Two versions of an item, field by field. */
export interface ItemComparison {
  readonly headline: { readonly ja: readonly Piece[]; readonly en: readonly Piece[] };
  readonly blocks: readonly BlockComparison[];
}

const sourceText = (block: Block | null): string =>
  block?.source ? formatSource(block.source) : '';
const NO_BODY: Body = { type: 'doc', content: [] };

function compareBlocks(before: Block | null, after: Block | null, at: Pair): BlockComparison {
  const label = compareTexts(before?.label ?? '', after?.label ?? '');
  const body = compareBodies(before?.body ?? NO_BODY, after?.body ?? NO_BODY);
  const source = compareTexts(sourceText(before), sourceText(after));
  const same =
    before?.kind === after?.kind &&
    isSame(label) &&
    isSame(source) &&
    body.every(({ kind }) => kind === 'same');
  const kind =
    before === null ? 'inserted' : after === null ? 'deleted' : same ? 'same' : 'changed';
  return { kind, at, before, after, label, body, source };
}

/** Which blocks of two versions of an item belong together, by index and in reading order. */
export function alignBlocks(before: Item, after: Item): Pair[] {
  const bag = bags();
  const text = ({ label, body }: Block): string => `${label ?? ''}\n${bodyText(body)}`;
  return align(before.blocks, after.blocks, {
    key: (block) => JSON.stringify(block),
    likeness: (a, b) => {
      const source = sourceText(a) !== '' && sourceText(a) === sourceText(b) ? 0.4 : 0;
      return Math.max(source, likeness(bag(text(a)), bag(text(b))));
    },
  });
}

/** What changed from one version of an item to another. */
export function compareItems(before: Item, after: Item): ItemComparison {
  return {
    headline: {
      ja: compareTexts(before.headline.ja, after.headline.ja),
      en: compareTexts(before.headline.en, after.headline.en),
    },
    blocks: alignBlocks(before, after).map((at) =>
      compareBlocks(
        at.before === null ? null : (before.blocks[at.before] ?? null),
        at.after === null ? null : (after.blocks[at.after] ?? null),
        at,
      ),
    ),
  };
}

/** Whether a comparison found no difference, of text, look, source or kind. */
export const isSameItem = ({ headline, blocks }: ItemComparison): boolean =>
  isSame(headline.ja) && isSame(headline.en) && blocks.every(({ kind }) => kind === 'same');
