import type { Correction, PrintedPlace } from '#shared/domain/correction.ts';
import type { Template } from '#shared/domain/template.ts';

/** A line of the table of corrections, in the template's words. */
export interface CorrectionRow {
  readonly place: string;
  readonly wrong: string;
  readonly right: string;
}

type Words = Template['editions']['corrections'];

/** Fills in what stands in braces; a text that is filled in may have braces itself. */
const fill = (pattern: string, values: Readonly<Record<string, string>>): string =>
  pattern.replace(/\{(\w+)\}/gu, (whole, key: string) => values[key] ?? whole);

const headlineOf = ({ headline }: PrintedPlace): string =>
  headline.ja === '' ? headline.en : headline.ja;

/** Brackets within brackets are 『 』. */
const inner = (text: string): string => text.replaceAll('「', '『').replaceAll('」', '』');

const itemOf = (place: PrintedPlace, words: Words): string =>
  fill(words.item, {
    section: `${String(place.section.number)}. ${place.section.title}`,
    number: String(place.number),
    headline: words.item.includes('「{headline}」') ? inner(headlineOf(place)) : headlineOf(place),
  });

/** The item, which of its texts where it has several, and the field. */
function textPlace(
  place: PrintedPlace,
  block: { readonly number: number; readonly of: number } | null,
  field: string,
  words: Words,
): string {
  const several = block !== null && block.of > 1;
  const which = several ? [fill(words.block, { number: String(block.number) })] : [];
  return [itemOf(place, words), ...which, field].join(' ');
}

function rowOf(one: Correction, words: Words): CorrectionRow {
  switch (one.kind) {
    case 'header':
      return {
        place: words.fields[one.field],
        wrong: one.wrong ?? words.absent,
        right: one.right ?? words.removed,
      };
    case 'text':
      return {
        place: textPlace(one.place, one.block, words.fields[one.field], words),
        wrong: one.wrong ?? words.absent,
        right: one.right ?? words.removed,
      };
    case 'block-kind':
      return {
        place: textPlace(one.place, one.block, words.kind, words),
        wrong: words[one.wrong],
        right: words[one.right],
      };
    case 'item-added':
      return { place: itemOf(one.place, words), wrong: words.absent, right: words.itemAdded };
    case 'item-removed':
      return {
        place: itemOf(one.place, words),
        wrong: headlineOf(one.place),
        right: words.itemRemoved,
      };
    case 'item-moved':
      return {
        place: `${itemOf(one.place, words)} ${words.itemMoved}`,
        wrong: `${String(one.place.section.number)}. ${one.place.section.title} ${String(one.place.number)}`,
        right: `${String(one.to.section.number)}. ${one.to.section.title} ${String(one.to.number)}`,
      };
  }
}

const oneLine = (text: string): string => text.replace(/\s+/gu, ' ').trim();

/** The table of corrections (正誤表) as texts, each on one line. */
export function correctionRows(
  corrections: readonly Correction[],
  { editions }: Pick<Template, 'editions'>,
): CorrectionRow[] {
  return corrections.map((one) => {
    const { place, wrong, right } = rowOf(one, editions.corrections);
    return { place: oneLine(place), wrong: oneLine(wrong), right: oneLine(right) };
  });
}
