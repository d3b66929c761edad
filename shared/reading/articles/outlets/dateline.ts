import { hasJapanese } from '#shared/text/script.ts';
import { findDates, type DateKnowledge, type FoundDate } from '../dates/find-dates.ts';
import { outletNamed, type OutletIndex } from './outlet-index.ts';

/** What the head of an agency's first paragraph says of where it comes from. */
export interface Dateline {
  readonly outlet: string | null;
  readonly date: FoundDate | null;
}

/** A dateline ends within so many characters. */
const HEAD = 140;

/** `BAKU`, `Baku`, `BAKU, Azerbaijan`, `Нью-Йорк`, `St. Petersburg`. */
const PLACE = String.raw`\p{Lu}[\p{L}.’'-]{1,24}(?: \p{Lu}[\p{L}.’'-]{1,24}){0,2}(?:[,./] ?\p{Lu}[\p{L}.’'-]{1,24}(?: \p{Lu}[\p{L}.’'-]{1,24}){0,2})?`;
const BEFORE_DATE = new RegExp(
  String.raw`^(?:[«“"(【［[]\s*)?${PLACE}\s*[,.:/|(（—–-]{0,2}\s*$`,
  'u',
);
const NAME = String.raw`[\p{Lu}\p{Lo}\d][\p{L}\p{N}.’'&-]*(?: [\p{Lu}\d][\p{L}\p{N}.’'&-]*){0,3}`;

/** After the date: `, TREND`, `. /TREND/`, ` (Reuters) -`, ` – AZERTAC –`, `, AZERTAG. Text`. */
const AFTER_DATE = new RegExp(
  String.raw`^[\s,.:;|—–-]*(?:[/(（[]\s*(?<marked>${NAME})\s*[/)）\]]|(?<plain>${NAME})(?=\s*(?:[-—–:/|]|[.,](?:\s|$)|$)))`,
  'u',
);
/** Without a date: `TEHRAN (Tasnim) –`, `ANKARA (AA) -`, `(Reuters) -`, `MOSCOW. /TASS/.`. */
const WITHOUT_DATE: readonly RegExp[] = [
  new RegExp(
    String.raw`^(?:${PLACE})?\s*[,.]?\s*[(（]\s*(?<marked>${NAME})\s*[)）]\s*(?:[-—–:.]|$)`,
    'u',
  ),
  new RegExp(String.raw`^(?:${PLACE})?\s*[,.]?\s*/\s*(?<marked>${NAME})\s*/`, 'u'),
  new RegExp(String.raw`^(?:${PLACE})\s*[,.]\s*(?<plain>${NAME})\s*[-—–:/.]`, 'u'),
  /^[【［[](?<marked>[^】\]］\d]{1,24})[】\]］]/u,
];

const isPlausible = (name: string): boolean => /\p{L}{2}/u.test(name) && name.length <= 40;

/** A name in the house spelling; one that the table lacks only where signs or capitals mark it. */
function spelling(name: string | undefined, isMarked: boolean, index: OutletIndex): string | null {
  if (name === undefined || !isPlausible(name)) return null;
  const words = name.split(' ');
  for (let count = words.length; count > 0; count -= 1) {
    const known = outletNamed(
      words
        .slice(0, count)
        .join(' ')
        .replace(/[.’'-]+$/u, ''),
      index,
    );
    if (known !== null) return known;
  }
  const isCapitals =
    /\p{Lu}{2}/u.test(name) && name === name.toUpperCase() && words.length <= 2 && name.length >= 3;
  return isMarked && isCapitals ? name : null;
}

function read(match: RegExpExecArray | null, index: OutletIndex): string | null {
  const { marked, plain } = match?.groups ?? {};
  return spelling(marked, true, index) ?? spelling(plain, false, index);
}

/** The day of a dateline that stands alone on its line and names no outlet: `BAKU, April 20.` */
export function bareDateline(text: string, context: DateKnowledge): FoundDate | null {
  if (text.length > HEAD / 2) return null;
  const [date] = findDates(text, context);
  const isAlone =
    date !== undefined &&
    BEFORE_DATE.test(text.slice(0, date.start)) &&
    /^[\s.,:—–-]*$/u.test(text.slice(date.end));
  return isAlone ? date : null;
}

/** `Trend – `, `APA-Economics – `, `REPORT: ` */
const LEADING = /^(?<name>\p{Lu}[\p{L}\p{N}.&’' -]{1,30}?)(?:\s[-–—]\s|:\s)/u;

/** The outlet of the table that a line names first, and where the line goes on behind its name. */
export function leadingOutlet(
  text: string,
  index: OutletIndex,
): { readonly outlet: string; readonly end: number } | null {
  const match = LEADING.exec(text);
  const name = match?.groups?.name ?? '';
  // `APA-Economics` is a desk of APA.
  const outlet = outletNamed(name, index) ?? outletNamed(name.split('-')[0] ?? '', index);
  return match === null || outlet === null ? null : { outlet, end: match[0].length };
}

/**
 * Reads an agency's dateline at the head of a paragraph: `BAKU, April 20, TREND`,
 * `BAKU, Azerbaijan, April 20. /TREND/`, `TEHRAN (Tasnim) –`, `TASS, April 20.`. Null where there is none.
 */
export function datelineOf(
  text: string,
  context: DateKnowledge,
  index: OutletIndex,
): Dateline | null {
  const head = text.slice(0, HEAD);
  const date = findDates(head, context)[0];
  if (date && date.start <= 70) {
    const before = head.slice(0, date.start);
    const after = head.slice(date.end);
    const first = /^\s*(?<plain>[^\d]{2,40}?)[\s,.:(/]*$/u.exec(before)?.groups?.plain;
    const agency = first === undefined ? null : outletNamed(first.replace(/[/(]/gu, ''), index);
    if (agency !== null) return { outlet: agency, date };
    const parts = before.split(/[,./]/u).map((part) => part.trim());
    const named = parts.map((part) => outletNamed(part, index)).find((one) => one !== null);
    if (BEFORE_DATE.test(before)) {
      const outlet = read(AFTER_DATE.exec(after), index) ?? named ?? null;
      // `Azerbaijan, April 20` within a sentence is none: a sign or an outlet follows.
      if (outlet !== null || /^\s*(?:[.—–:/]|-\s)/u.test(after)) return { outlet, date };
    }
    if (before.trim() === '') {
      const outlet = read(AFTER_DATE.exec(after), index);
      if (outlet !== null) return { outlet, date };
    }
  }
  const bracket = /^[【［[]([^】\]］\d]{1,24})[】\]］]/u.exec(head)?.[1] ?? '';
  const inBracket = hasJapanese(bracket)
    ? index.spellings.find(({ alias }) => hasJapanese(alias) && bracket.includes(alias))
    : undefined;
  if (inBracket) return { outlet: inBracket.name, date: null };
  for (const form of WITHOUT_DATE) {
    const outlet = read(form.exec(head), index);
    if (outlet !== null) return { outlet, date: null };
  }
  return null;
}
