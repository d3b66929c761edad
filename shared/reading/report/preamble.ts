import type { DateRange } from '#shared/domain/calendar-date.ts';
import { parsePeriod, type FoundPeriod } from '#shared/domain/period.ts';
import type { Template } from '#shared/domain/template.ts';
import { isLiteral, isPageNumber, type Line } from '../lines/line.ts';
import type { Unplaced } from './reading.ts';

/** The heading of a report, above its first section. */
export interface Preamble {
  readonly title: string;
  readonly subtitle: string;
  readonly period: DateRange | null;
  readonly coverageNote: string | null;
  readonly issuer: string;
}

type Field = 'title' | 'subtitle' | 'coverageNote' | 'issuer';
type Found = Partial<Record<Field, string>> & { period?: DateRange };

const COVERAGE = /^[(（][^()（）]*(?:分を含む|を含む)[^()（）]*[)）]$/u;
const BRACKETED = /^[(（〔【].*[)）〕】]$/u;
const ISSUER = /^在.+館(?:[^\s]{0,12})$|(?:大使館|総領事館|領事館|代表部)$/u;

const plain = (text: string): string => text.normalize('NFKC').replace(/\s/gu, '');
const same = (a: string, b: string): boolean => plain(a) === plain(b);

/** Which field a line is, by its look alone; null where it could be any. */
function recognise(text: string, template: Template, found: Found): Field | null {
  if (COVERAGE.test(text)) return 'coverageNote';
  for (const field of ['title', 'subtitle', 'issuer'] as const) {
    if (same(text, template[field])) return field;
  }
  if (BRACKETED.test(text) && found.subtitle === undefined) return 'subtitle';
  if (ISSUER.test(text)) return 'issuer';
  return null;
}

/** `アゼルバイジャン政治・治安情報(公開情報とりまとめ)` on one line. */
function splitTitle(text: string): [string, string] | null {
  const match = /^(.*[^(（\s])\s*([(（][^()（）]+[)）])$/u.exec(text);
  return match?.[1] !== undefined && match[2] !== undefined ? [match[1], match[2]] : null;
}

/** Takes a period, and the coverage note beside it; what else is on the line is returned. */
function takePeriod(found: Found, { period, weekdays, rest }: FoundPeriod): string {
  found.period = period;
  if (!COVERAGE.test(rest)) return weekdays + rest;
  found.coverageNote = rest;
  return weekdays;
}

/**
 * Lines marked as ordinary text stand in their order, whatever they look like; that is how writing
 * says a heading that is not the template's.
 */
function readInOrder(lines: readonly Line[], put: (line: Line, text: string) => void): Found {
  const found: Found = {};
  const rest: Line[] = [];
  for (const line of lines) {
    const period = isLiteral(line) ? null : parsePeriod(line.text);
    if (period && !found.period) put(line, takePeriod(found, period));
    else rest.push(line);
  }
  const fields: readonly Field[] =
    rest.length > 3 && found.coverageNote === undefined
      ? ['title', 'subtitle', 'coverageNote', 'issuer']
      : ['title', 'subtitle', 'issuer'];
  rest.forEach((line, index) => {
    const field = fields[index];
    if (field === undefined) put(line, line.text);
    else found[field] = line.text;
  });
  return found;
}

/** Reads the lines above the first section; what is absent comes from the template. */
export function readPreamble(
  lines: readonly Line[],
  template: Template,
): { preamble: Preamble; unplaced: Unplaced[] } {
  const unplaced: Unplaced[] = [];
  const put = (line: Line, text: string, why: Unplaced['why']): void => {
    if (text !== '') unplaced.push({ line: line.number, text, why });
  };
  const content = lines.filter((line) => {
    if (isPageNumber(line)) put(line, line.text, 'page-number');
    return !isPageNumber(line);
  });
  let found: Found = {};
  if (content.some((line) => isLiteral(line) || line.emptyOnPurpose)) {
    found = readInOrder(content, (line, text) => {
      put(line, text, 'in-heading');
    });
  } else {
    for (const line of content) readLine(line);
  }

  function readLine(line: Line): void {
    const text = line.bullet === null ? line.text : `${line.bullet} ${line.text}`;
    const period = line.role === null || line.role === 'period' ? parsePeriod(text) : null;
    if (period && !found.period) {
      put(line, takePeriod(found, period), 'in-heading');
      return;
    }
    const field = fieldOfRole(line) ?? recognise(text, template, found);
    if (field !== null && found[field] === undefined) {
      found[field] = text;
      return;
    }
    if (found.title === undefined && !found.period && field === null) {
      const [title, subtitle] = (found.subtitle === undefined ? splitTitle(text) : null) ?? [text];
      found.title = title;
      if (subtitle !== undefined) found.subtitle = subtitle;
      return;
    }
    put(line, text, 'in-heading');
  }

  const named = lines.some((line) => line.role !== null);
  const absent = (field: 'title' | 'subtitle' | 'issuer'): string =>
    found[field] ?? (named ? '' : template[field]);
  return {
    preamble: {
      title: absent('title'),
      subtitle: absent('subtitle'),
      period: found.period ?? null,
      coverageNote: found.coverageNote ?? null,
      issuer: absent('issuer'),
    },
    unplaced,
  };
}

const ROLE_FIELDS: Partial<Record<NonNullable<Line['role']>, Field>> = {
  title: 'title',
  subtitle: 'subtitle',
  'coverage-note': 'coverageNote',
  issuer: 'issuer',
};
const fieldOfRole = (line: Line): Field | null =>
  line.role === null ? null : (ROLE_FIELDS[line.role] ?? null);
