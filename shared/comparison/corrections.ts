import { formatSource } from '#shared/domain/source-line.ts';
import { bodyText } from '#shared/domain/body-text.ts';
import type { Correction, PrintedPlace } from '#shared/domain/correction.ts';
import type { Block, Digest, Item } from '#shared/domain/digest.ts';
import {
  compareDigests,
  headerText,
  itemChanges,
  type ItemAt,
  type ItemChange,
} from './compare-digests.ts';
import type { BlockComparison, ItemComparison } from './compare-items.ts';
import { excerptsOf, type Excerpt } from './excerpts.ts';
import { linkChanges } from './link-changes.ts';
import { isSame } from './pieces.ts';

type TextCorrection = Extract<Correction, { kind: 'text' }>;
type BlockPlace = NonNullable<TextCorrection['block']>;

const orNull = (text: string): string | null => (text === '' ? null : text);
const nullable = ({ wrong, right }: Excerpt): { wrong: string | null; right: string | null } => ({
  wrong: orNull(wrong),
  right: orNull(right),
});

/** The place of an item as it is printed. */
function printed({ sections }: Digest, at: ItemAt, { headline }: Item): PrintedPlace {
  const index = sections.findIndex(({ key }) => key === at.section);
  const title = sections[index]?.title ?? '';
  return {
    section: { key: at.section, number: index + 1, title },
    number: at.index + 1,
    headline,
  };
}

/** All that a block says, as a text. */
const blockText = ({ label, body, source }: Block): string =>
  [label ?? '', bodyText(body), source ? formatSource(source) : '']
    .filter((text) => text !== '')
    .join('\n');

/** What was corrected in a block; short texts are told as a whole, bodies by their sentences. */
function inBlock(place: PrintedPlace, one: BlockComparison, block: BlockPlace): Correction[] {
  const { before, after } = one;
  const text = (field: TextCorrection['field'], { wrong, right }: Excerpt): TextCorrection => ({
    kind: 'text',
    place,
    field,
    block,
    ...nullable({ wrong, right }),
  });
  if (before === null || after === null) {
    const [wrong, right] = [before, after].map((side) => (side ? blockText(side) : ''));
    return [text('block', { wrong: wrong ?? '', right: right ?? '' })];
  }
  const source = ({ source }: Block): string => (source ? formatSource(source) : '');
  const kinds: Correction[] =
    before.kind === after.kind
      ? []
      : [{ kind: 'block-kind', place, block, wrong: before.kind, right: after.kind }];
  return [
    ...kinds,
    ...(isSame(one.label)
      ? []
      : [text('label', { wrong: before.label ?? '', right: after.label ?? '' })]),
    ...one.body
      .flatMap((line) => excerptsOf(line.before?.text ?? '', line.after?.text ?? ''))
      .map((excerpt) => text('body', excerpt)),
    ...one.body.flatMap(linkChanges).map((excerpt) => text('link', excerpt)),
    ...(isSame(one.source)
      ? []
      : [text('source', { wrong: source(before), right: source(after) })]),
  ];
}

function inItem(
  place: PrintedPlace,
  { headline, blocks }: ItemComparison,
  before: Item,
  after: Item,
): Correction[] {
  const languages = ['ja', 'en'] as const;
  const headlines = languages
    .filter((language) => !isSame(headline[language]))
    .map((language): Correction => ({
      kind: 'text',
      place,
      field: `headline-${language}`,
      block: null,
      ...nullable({ wrong: before.headline[language], right: after.headline[language] }),
    }));
  const inBlocks = blocks.flatMap((block) => {
    const old = block.at.before;
    const [at, of] = old === null ? [block.at.after ?? 0, after.blocks] : [old, before.blocks];
    return inBlock(place, block, { number: at + 1, of: of.length });
  });
  return [...headlines, ...inBlocks];
}

/** What a reader of the earlier version has to correct about one item. */
function ofItem(change: ItemChange, old: Digest, now: Digest): Correction[] {
  const { before, after, comparison, moved } = change;
  if (before === null) {
    return after ? [{ kind: 'item-added', place: printed(now, after, after.item) }] : [];
  }
  const place = printed(old, before, before.item);
  if (after === null) return [{ kind: 'item-removed', place }];
  return [
    ...(moved ? [{ kind: 'item-moved' as const, place, to: printed(now, after, after.item) }] : []),
    ...(comparison ? inItem(place, comparison, before.item, after.item) : []),
  ];
}

/**
 * The table of corrections (正誤表) from one edition to the next: what was wrong, what is right, and
 * where; the heading first, then item by item. Bold and italics alone are not told, and neither is
 * white space. Data only: the words for places are those of `shared/messages`.
 */
export function corrections(before: Digest, after: Digest): Correction[] {
  const comparison = compareDigests(before, after);
  const header = comparison.header.map(({ field }): Correction => ({
    kind: 'header',
    field,
    ...nullable({ wrong: headerText(before, field), right: headerText(after, field) }),
  }));
  return [...header, ...itemChanges(comparison).flatMap((one) => ofItem(one, before, after))];
}
