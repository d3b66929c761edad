import { z } from 'zod';
import {
  calendarDate,
  calendarDateSchema,
  dateParts,
  yearDigits,
  type DateRange,
} from './calendar-date.ts';

/** One outlet's name. What separates outlets or closes the line cannot be part of a name. */
export const outletSchema = z
  .string()
  .max(120)
  .regex(
    /^(?=.*\p{L})[^\s,，、;；/／()（）]+( [^\s,，、;；/／()（）]+)*$/u,
    'must be the name of one outlet: a letter at least, no comma, slash or bracket',
  );

export const sourceSchema = z
  .object({
    outlets: z.array(outletSchema),
    from: calendarDateSchema.nullable(),
    to: calendarDateSchema.nullable(),
  })
  .refine(({ from, to }) => (from === null) === (to === null), {
    path: ['to'],
    message: 'must be null where `from` is, and only there',
  })
  .refine(({ from, to }) => from === null || to === null || from <= to, {
    path: ['to'],
    message: 'must not be before `from`',
  })
  .refine(({ outlets, from }) => outlets.length > 0 || from !== null, {
    path: ['outlets'],
    message: 'must name an outlet where there is no date',
  })
  .meta({
    description:
      'Who published it, and on which days: (TREND, REPORT / 16-18.04.2026). No outlets, or null for the days, while a draft lacks them',
  });

/**
 * What a source line says: the outlets in order, and the first and last day. In a draft one of the
 * two may still be missing: no outlets, or no days; never both.
 */
export type Source = z.infer<typeof sourceSchema>;

/** The days of a source line; null where they are still missing. */
export const sourceDays = ({ from, to }: Source): DateRange | null =>
  from === null || to === null ? null : { from, to };

/** Stands for what a draft's source line still lacks. */
const MISSING = '…';

const two = (value: number): string => String(value).padStart(2, '0');

/** `18.04.2026`, or a range in its shortest form: `16-18.04.2026`, `30.03-02.04.2026`. */
export function formatSourceDate({ from, to }: DateRange): string {
  const a = dateParts(from);
  const b = dateParts(to);
  const end = `${two(b.day)}.${two(b.month)}.${yearDigits(b.year)}`;
  if (from === to) return end;
  if (a.year !== b.year) return `${two(a.day)}.${two(a.month)}.${yearDigits(a.year)}-${end}`;
  if (a.month !== b.month) return `${two(a.day)}.${two(a.month)}-${end}`;
  return `${two(a.day)}-${end}`;
}

/** The source line in the house form: `(TREND, REPORT / 16-18.04.2026)`; `…` for what is missing. */
export function formatSource(source: Source): string {
  const days = sourceDays(source);
  const outlets = source.outlets.join(', ') || MISSING;
  return `(${outlets} / ${days ? formatSourceDate(days) : MISSING})`;
}

const D = String.raw`\s*(\d{1,2})\s*`;
const FULL = String.raw`${D}[.．]${D}[.．]\s*(\d{4})\s*`;
const DASH = String.raw`[-‐‑‒–—―−－~～〜]`;
/** A date or a range; the forms from long to short, so that the longest one is tried first. */
const DATE_FORMS: readonly { pattern: RegExp; read: (n: number[]) => DateRange | null }[] = [
  {
    pattern: new RegExp(`^${FULL}${DASH}${FULL}$`, 'u'),
    read: ([d1 = 0, m1 = 0, y1 = 0, d2 = 0, m2 = 0, y2 = 0]) => range([y1, m1, d1], [y2, m2, d2]),
  },
  {
    pattern: new RegExp(`^${D}[.．]${D}[.．]?${DASH}${FULL}$`, 'u'),
    read: ([d1 = 0, m1 = 0, d2 = 0, m2 = 0, y = 0]) => range([y, m1, d1], [y, m2, d2]),
  },
  {
    pattern: new RegExp(`^${D}[.．]?${DASH}${FULL}$`, 'u'),
    read: ([d1 = 0, d2 = 0, m = 0, y = 0]) => range([y, m, d1], [y, m, d2]),
  },
  {
    pattern: new RegExp(`^${FULL}$`, 'u'),
    read: ([d = 0, m = 0, y = 0]) => range([y, m, d], [y, m, d]),
  },
];

type YearMonthDay = readonly [number, number, number];

function range(start: YearMonthDay, end: YearMonthDay): DateRange | null {
  const from = calendarDate(...start);
  const to = calendarDate(...end);
  return from === null || to === null || to < from ? null : { from, to };
}

function readDates(text: string): DateRange | null {
  const plain = text.normalize('NFKC');
  for (const { pattern, read } of DATE_FORMS) {
    const match = pattern.exec(plain);
    if (match) return read(match.slice(1).map(Number));
  }
  return null;
}

/** `(outlets / date)`: no bracket within, at most 1000 characters, the slash before the date last. */
const CANDIDATE =
  /[(（]([^()（）]{1,1000}?)\s*[/／]\s*([\d０-９][^()（）/／\p{L}]{5,40}|…)\s*[)）]/gu;

function readOutlets(names: string): string[] | null {
  if (names.trim() === MISSING) return [];
  const outlets = names.split(/[,，、;；/／]/u).map((name) => name.replace(/\s+/gu, ' ').trim());
  return outlets.every((name) => outletSchema.safeParse(name).success) ? outlets : null;
}

/** A source line found in a text; `start` and `end` in UTF-16 units. */
export interface FoundSource {
  readonly source: Source;
  readonly start: number;
  readonly end: number;
}

/** The first source line in a text at or after `position`, or null. */
export function findSource(text: string, position = 0): FoundSource | null {
  CANDIDATE.lastIndex = position;
  for (let match = CANDIDATE.exec(text); match; match = CANDIDATE.exec(text)) {
    const [whole, names = '', days = ''] = match;
    const dates = days === MISSING ? { from: null, to: null } : readDates(days);
    const outlets = readOutlets(names);
    if (dates && outlets && (outlets.length > 0 || dates.from !== null)) {
      return { source: { outlets, ...dates }, start: match.index, end: match.index + whole.length };
    }
  }
  return null;
}
