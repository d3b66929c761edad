import type { Template } from '#shared/domain/template.ts';

/**
 * The lines of a text that say what the document is (a draft, a correction) and not what is in it:
 * writing sets them by the template, and reading leaves them out.
 */

type Editions = Pick<Template, 'editions'>;

/** The line at the top of a draft. */
export const draftLine = ({ editions }: Editions): string => `【${editions.draftMark}】`;

const fillNumber = (pattern: string, number: number): string =>
  pattern.replaceAll('{number}', String(number));

/** The line of the heading that names a correction. */
export const editionLine = ({ editions }: Editions, number: number): string =>
  fillNumber(editions.correction, number);

/** The line above the table of corrections; `number` is the edition that is corrected. */
export const leadLine = ({ editions }: Editions, number: number): string =>
  fillNumber(editions.corrections.lead, number);

/** One cell of the table of corrections, as a line: `誤: …`. */
export const cellLine = (name: string, text: string): string => `${name}: ${text}`;

/** The heading is not longer than this, in lines. */
const HEADING_LINES = 20;

/** A line with a number in it, by the template's pattern. */
function numbered(pattern: string): RegExp {
  const parts = pattern
    .split('{number}')
    .map((part) => part.replace(/[\\^$.*+?()[\]{}|/]/gu, '\\$&'));
  return new RegExp(`^${parts.join('\\d{1,4}')}$`, 'u');
}

/** Which lines of a text are of the table of corrections: it stands after the end of the report. */
function tableLines(lines: readonly string[], template: Template): ReadonlySet<number> {
  const { title, lead, place, wrong, right } = template.editions.corrections;
  const cells = [place, wrong, right].map((name) => cellLine(name, ''));
  const found = new Set<number>();
  const end = lines.lastIndexOf(template.endMark);
  const start = end < 0 ? -1 : lines.findIndex((line, index) => index > end && line !== '');
  if (start < 0 || lines[start] !== title) return found;
  const isLead = numbered(lead);
  lines.forEach((line, index) => {
    if (index < start) return;
    if (index === start || isLead.test(line) || cells.some((cell) => line.startsWith(cell))) {
      found.add(index);
    }
  });
  return found;
}

/**
 * A text without the lines that say what the document is; they become empty, so that every other
 * line keeps its number. What only looks like one of them is marked by a backslash and stays.
 */
export function withoutMarkingLines(text: string, template: Template): string {
  const { editions } = template;
  const draft = draftLine(template);
  const parts = text.split(/(\r\n|\n|\r)/u);
  const lines = parts.filter((_, index) => index % 2 === 0).map((line) => line.trim());
  const first = lines.findIndex((line) => line.replace(/^\ufeff/u, '') !== '');
  const isEdition = numbered(editions.correction);
  const table = tableLines(lines, template);
  const drop = (line: string, index: number): boolean =>
    (index === first && line.replace(/^\ufeff/u, '') === draft) ||
    (index < HEADING_LINES && isEdition.test(line)) ||
    table.has(index);
  return parts
    .map((part, index) => (index % 2 === 0 && drop(lines[index / 2] ?? '', index / 2) ? '' : part))
    .join('');
}
