import { dateParts } from '#shared/domain/calendar-date.ts';
import type { Item } from '#shared/domain/digest.ts';
import type { Source } from '#shared/domain/source-line.ts';

/** What stands for an item in a row: its headline, and which of the two it is. */
export interface ItemLabel {
  readonly text: string;
  readonly from: 'ja' | 'en' | 'none';
}

/** The Japanese headline; where there is none the English one; else `untitled`. */
export function itemLabel({ headline }: Item, untitled: string): ItemLabel {
  const [ja, en] = [headline.ja.trim(), headline.en.trim()];
  if (ja !== '') return { text: ja, from: 'ja' };
  return en !== '' ? { text: en, from: 'en' } : { text: untitled, from: 'none' };
}

/** `20.4`, or a range from its first day on: `16-18.4`, `30.3-2.4`. */
function shortDays(from: string, to: string): string {
  const [a, b] = [dateParts(from), dateParts(to)];
  const end = `${String(b.day)}.${String(b.month)}`;
  if (from === to) return end;
  return a.month === b.month && a.year === b.year
    ? `${String(a.day)}-${end}`
    : `${String(a.day)}.${String(a.month)}-${end}`;
}

function shortSource({ outlets, from, to }: Source, others: number): string {
  const [first] = outlets;
  const more = outlets.length - 1 + others;
  const names = first === undefined ? [] : [more > 0 ? `${first} +${String(more)}` : first];
  return [...names, ...(from === null || to === null ? [] : [shortDays(from, to)])].join(' · ');
}

/** Where an item comes from, in short: `TREND +1 · 16-18.4`; '' where no block says so. */
export function sourceLabel({ blocks }: Item): string {
  const sources = blocks.flatMap(({ source }) => source ?? []);
  const [first, ...rest] = sources;
  if (!first) return '';
  const known = new Set(first.outlets);
  const others = new Set(rest.flatMap(({ outlets }) => outlets).filter((name) => !known.has(name)));
  return shortSource(first, others.size);
}
