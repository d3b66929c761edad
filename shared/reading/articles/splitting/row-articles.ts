import type { DateRange } from '#shared/domain/calendar-date.ts';
import { findSource, sourceDays } from '#shared/domain/source-line.ts';
import { hasJapanese } from '#shared/text/script.ts';
import type { Line } from '../../lines/line.ts';
import { addressIn, plainAddress } from '../outlets/address.ts';
import type { Article, Passage } from '../article.ts';
import { dateLineOf } from '../dates/date-line.ts';
import type { Knowledge } from '../knowledge.ts';
import { outletNamed } from '../outlets/outlet-index.ts';
import { recogniseOutlets } from '../outlets/recognise-outlets.ts';
import { recogniseSection } from '../sections/recognise-section.ts';
import { weight } from '../cutting/prose.ts';

/** What a column of a table of articles holds. */
type Column = 'headline' | 'body' | 'outlet' | 'date' | 'url' | 'other';

const HEADINGS: readonly (readonly [Column, RegExp])[] = [
  [
    'headline',
    /^(?:headline|title|subject|english headline|topic|news|заголовок|başlıq|başlık|見出し|件名|タイトル|英文見出し)/iu,
  ],
  [
    'outlet',
    /^(?:outlet|source|media|agency|publisher|publication|источник|сми|mənbə|kaynak|媒体|出典|出所|報道機関|ソース)/iu,
  ],
  ['date', /^(?:date|day|published|дата|tarix|tarih|日付|日時|掲載日|報道日)/iu],
  ['url', /^(?:url|link|address|website|web|ссылка|keçid|リンク|アドレス)/iu],
  [
    'body',
    /^(?:text|body|summary|content|article|abstract|details?|description|текст|содержание|mətn|metin|özet|本文|内容|概要|要旨|要約)/iu,
  ],
];

/** The most that a head of a column says. */
const LONGEST_HEADING = 30;

function headingOf(text: string): Column | null {
  const plain = text.trim();
  if (plain.length > LONGEST_HEADING) return null;
  return HEADINGS.find(([, pattern]) => pattern.test(plain))?.[0] ?? null;
}

type Row = ReadonlyMap<number, readonly Line[]>;

const textOf = (lines: readonly Line[] | undefined): string =>
  (lines ?? []).map(({ text }) => text).join(' ');

/** The days that a cell names, a range in the house form too; null where it is no date. */
function daysIn(text: string, knowledge: Knowledge): DateRange | null {
  const range = findSource(`(X / ${text.trim()})`)?.source;
  const house = range ? sourceDays(range) : null;
  if (house !== null) return house.to <= knowledge.today ? house : null;
  const day = dateLineOf(text, knowledge, null)?.days[0];
  return day === undefined ? null : { from: day, to: day };
}

/** What a cell holds, by itself. */
function contentOf(text: string, knowledge: Knowledge): Column | null {
  if (/^https?:\/\/\S+$/iu.test(text.trim())) return 'url';
  if (text.length <= 60 && daysIn(text, knowledge) !== null) return 'date';
  return outletNamed(text, knowledge.outlets) === null ? null : 'outlet';
}

/** What each column holds: by the head row, else by what most of its cells hold and by length. */
function columnsOf(
  rows: readonly Row[],
  knowledge: Knowledge,
): { columns: ReadonlyMap<number, Column>; hasHead: boolean } {
  const [head] = rows;
  const columns = new Map<number, Column>();
  const named = [...(head ?? [])].flatMap(([column, lines]) => {
    const heading = headingOf(textOf(lines));
    return heading === null ? [] : [[column, heading] as const];
  });
  const hasHead = named.length >= 2 || (named.length === 1 && (head?.size ?? 0) <= 2);
  if (hasHead) for (const [column, heading] of named) columns.set(column, heading);
  const data = hasHead ? rows.slice(1) : rows;
  const numbers = [...new Set(rows.flatMap((row) => [...row.keys()]))].toSorted((a, b) => a - b);
  const lengths = new Map<number, number>();
  for (const column of numbers) {
    if (columns.has(column)) continue;
    const cells = data.flatMap((row) => (row.has(column) ? [textOf(row.get(column))] : []));
    const contents = cells.map((text) => contentOf(text, knowledge));
    const most = (['url', 'date', 'outlet'] as const).find(
      (one) => contents.filter((content) => content === one).length * 2 > cells.length,
    );
    if (most !== undefined && ![...columns.values()].includes(most)) columns.set(column, most);
    else
      lengths.set(
        column,
        cells.reduce((sum, text) => sum + weight(text), 0) / Math.max(1, cells.length),
      );
  }
  const has = (column: Column): boolean => [...columns.values()].includes(column);
  const byLength = [...lengths]
    .filter(([, length]) => length >= 12)
    .toSorted((a, b) => b[1] - a[1]);
  if (!has('headline') && !has('body') && byLength.length >= 2) {
    const [[longest] = [0], [second] = [0]] = byLength;
    columns.set(longest, 'body');
    columns.set(second, 'headline');
  } else {
    const [best] = byLength;
    if (best && !has('headline')) columns.set(best[0], 'headline');
    else if (best && !has('body')) columns.set(best[0], 'body');
  }
  return { columns, hasHead };
}

const passage = (line: Line, cut: Passage['cut']): Passage => ({
  spans: line.spans,
  text: line.text,
  depth: line.bullet === null ? 0 : 1,
  cut,
});

const CUTS: Readonly<Record<Exclude<Column, 'body' | 'other'>, NonNullable<Passage['cut']>>> = {
  headline: 'headline',
  outlet: 'source',
  date: 'date',
  url: 'source',
};

/**
 * The articles of a table from a spreadsheet, one a row; `number` of a line is its column. Columns
 * are told by the row of heads, else by what is in them. Null where no column could be a headline.
 */
export function rowArticles(
  lines: readonly (readonly Line[])[],
  knowledge: Knowledge,
): readonly Article[] | null {
  const rows: Row[] = lines.map((row) => {
    const cells = new Map<number, Line[]>();
    for (const line of row) cells.set(line.number, [...(cells.get(line.number) ?? []), line]);
    return cells;
  });
  const { columns, hasHead } = columnsOf(rows, knowledge);
  const data = hasHead ? rows.slice(1) : rows;
  const held = [...columns.values()];
  if (data.length === 0 || !held.includes('headline')) return null;
  if (
    !hasHead &&
    !held.some((column) => column === 'date' || column === 'outlet' || column === 'url')
  )
    return null;
  const head = hasHead ? (lines[0] ?? []).map((line) => passage(line, 'page')) : [];
  return data.map((row, index) => {
    const cell = (column: Column): string =>
      [...row]
        .filter(([number]) => columns.get(number) === column)
        .map(([, own]) => textOf(own))
        .join(' ');
    const all = [...row].flatMap(([number, own]) =>
      own.map((line) => ({ line, column: columns.get(number) ?? 'other' })),
    );
    // Of two headlines the English one counts; of what no column is known for, long text is body.
    const titles = all.filter(({ column }) => column === 'headline').map(({ line }) => line.text);
    const headline = titles.find((text) => !hasJapanese(text)) ?? titles.join(' ');
    const passages = all.map(({ line, column }) => {
      if (column === 'body') return passage(line, null);
      return passage(
        line,
        column === 'other' ? (weight(line.text) >= 40 ? null : 'page') : CUTS[column],
      );
    });
    const href = all
      .flatMap(({ line }) => line.spans.map((span) => span.href))
      .find((one) => one?.startsWith('http'));
    const url = addressIn(cell('url')) ?? href ?? null;
    const texts = passages.filter(({ cut }) => cut === null).map(({ text }) => text);
    const days = daysIn(cell('date'), knowledge);
    const known = outletNamed(cell('outlet'), knowledge.outlets);
    const urls = url === null ? [] : [plainAddress(url)];
    const names = cell('outlet')
      .split(/[,、;；/／]/u)
      .map((one) => one.trim())
      .filter((one) => one !== '');
    const inTable = names.flatMap((name) => outletNamed(name, knowledge.outlets) ?? []);
    const guessed = recogniseOutlets(
      { sources: [], urls, siteNames: [], named: names, texts },
      knowledge,
    );
    return {
      headline,
      outlets:
        known !== null
          ? [known]
          : inTable.length === names.length && inTable.length > 0
            ? [...new Set(inTable)]
            : guessed,
      days,
      otherDays: [],
      section: recogniseSection(headline, texts.join('\n'), knowledge.sections),
      passages: index === 0 ? [...head, ...passages] : passages,
      url: urls[0] ?? null,
    };
  });
}
