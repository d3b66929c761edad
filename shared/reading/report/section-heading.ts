import type { Template } from '#shared/domain/template.ts';
import { sameTitle } from '#shared/text/line-shape.ts';
import { hasJapanese } from '#shared/text/script.ts';
import { isLiteral, type Line } from '../lines/line.ts';

/** A section heading that was recognised. */
export interface FoundSection {
  /** Place among the template's sections, from 0. */
  readonly index: number;
  readonly title: string;
}

const NUMBER =
  /^(?:第?\s*(\d{1,2}|[ⅠⅡⅢⅣⅤⅥⅦⅧⅨ]|[IVX]{1,4}|[一二三四五六七八九])\s*(?:[.、,．:：)）章]|(?=\s)))\s*/u;
const ROMAN = ['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix'];
const KANJI = '一二三四五六七八九';
const LONGEST_TITLE = 24;

function numberOf(sign: string): number {
  if (/^\d+$/.test(sign)) return Number(sign);
  const roman = ROMAN.indexOf(sign.normalize('NFKC').toLowerCase());
  return roman >= 0 ? roman + 1 : KANJI.indexOf(sign) + 1;
}

/**
 * The section that a line is the heading of, or null. The template's titles are known by themselves;
 * another short Japanese title counts where its number is that of a section further on.
 */
export function sectionHeading(
  line: Line,
  template: Template,
  current: number,
): FoundSection | null {
  if (isLiteral(line) || (line.role !== null && line.role !== 'section-heading')) return null;
  const wide = line.text.replace(/[０-９．]/gu, (char) => char.normalize('NFKC'));
  const match = NUMBER.exec(wide);
  const title = match ? wide.slice(match[0].length).trim() : wide;
  const known = template.sections.findIndex((section) => sameTitle(section.title, title));
  const number = match?.[1] === undefined ? null : numberOf(match[1]) - 1;
  if (known >= 0) {
    const own = template.sections[known]?.title ?? title;
    return { index: known, title: line.role === null ? own : title };
  }
  if (line.role === 'section-heading' && number !== null) return { index: number, title };
  if (
    number !== null &&
    number > current &&
    number < template.sections.length &&
    line.bullet === null &&
    title.length <= LONGEST_TITLE &&
    hasJapanese(title) &&
    !/[。.」]$/u.test(title)
  ) {
    return { index: number, title };
  }
  return null;
}
