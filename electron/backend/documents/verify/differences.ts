import { corrections } from '#shared/comparison/corrections.ts';
import {
  compareDigests,
  isChanged,
  itemChanges,
  type ItemChange,
} from '#shared/comparison/compare-digests.ts';
import type { BlockComparison } from '#shared/comparison/compare-items.ts';
import type { Correction, PrintedPlace } from '#shared/domain/correction.ts';
import type { Digest } from '#shared/domain/digest.ts';
import type { BlockPlace, Difference } from '#shared/domain/verdict.ts';

/** The place of an item as the edition has it printed. */
function placeOf({ sections }: Digest, { before }: ItemChange): PrintedPlace | null {
  if (before === null) return null;
  const index = sections.findIndex(({ key }) => key === before.section);
  return {
    section: { key: before.section, number: index + 1, title: sections[index]?.title ?? '' },
    number: before.index + 1,
    headline: before.item.headline,
  };
}

/** Words whose look changed and whose text did not; links are told with the texts. */
const wordsOfOtherLook = ({ body }: BlockComparison): string[] =>
  body.flatMap(({ pieces }) =>
    pieces
      .filter(({ was, bold, italic }) => was && (was.bold !== bold || was.italic !== italic))
      .map(({ text }) => text),
  );

/** What the table of corrections does not tell: looks, lists, white space. */
function untold(change: ItemChange, edition: Digest, told: readonly Correction[]): Difference[] {
  const place = placeOf(edition, change);
  const { comparison, before } = change;
  if (!place || !comparison || !before) return [];
  const of = before.item.blocks.length;
  const found: Difference[] = [];
  for (const block of comparison.blocks) {
    if (block.kind !== 'changed' || block.at.before === null) continue;
    const at: BlockPlace = { number: block.at.before + 1, of };
    const words = wordsOfOtherLook(block);
    found.push(...words.map((one) => ({ kind: 'look' as const, place, block: at, words: one })));
    const isTold = told.some(
      (one) =>
        (one.kind === 'text' || one.kind === 'block-kind') &&
        one.block?.number === at.number &&
        samePlace(one.place, place),
    );
    if (!isTold && words.length === 0) found.push({ kind: 'paragraphs', place, block: at });
  }
  return found;
}

const samePlace = (a: PrintedPlace, b: PrintedPlace): boolean =>
  a.section.key === b.section.key && a.number === b.number;

const hasPlace = (one: Correction, place: PrintedPlace): boolean =>
  one.kind !== 'header' && one.kind !== 'item-added' && samePlace(one.place, place);

function sectionTitles(edition: Digest, found: Digest): Difference[] {
  const count = Math.max(edition.sections.length, found.sections.length);
  return Array.from({ length: count }, (_, index) => ({
    kind: 'section-title' as const,
    number: index + 1,
    wrong: edition.sections[index]?.title ?? null,
    right: found.sections[index]?.title ?? null,
  })).filter(({ wrong, right }) => wrong !== right);
}

/** Everything in which a digest that was read differs from an edition's, with its place. */
export function digestDifferences(edition: Digest, found: Digest): Difference[] {
  const told = corrections(edition, found);
  const changes = itemChanges(compareDigests(edition, found)).filter(isChanged);
  const rest = changes.flatMap((change) => {
    const more = untold(change, edition, told);
    const place = placeOf(edition, change);
    // A change that has no words yet is not to be lost.
    const isNamed = more.length > 0 || place === null || told.some((one) => hasPlace(one, place));
    return isNamed ? more : [{ kind: 'paragraphs' as const, place, block: null }];
  });
  return [
    ...sectionTitles(edition, found),
    ...told.map((at) => ({ kind: 'text' as const, at })),
    ...rest,
  ];
}
