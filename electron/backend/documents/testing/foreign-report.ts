import {
  Document,
  ExternalHyperlink,
  LevelFormat,
  Packer,
  Paragraph,
  TextRun,
  type IRunOptions,
  type ParagraphChild,
} from 'docx';
import { formatPeriod } from '#shared/domain/period.ts';
import { formatSource } from '#shared/domain/source-line.ts';
import type { Outline } from '#shared/testing/outline.ts';
import { template } from '#shared/testing/template.ts';
import { parseMarkup } from '#shared/text/markup.ts';
import { PLAIN_SPAN, type Span } from '#shared/text/span.ts';

/**
 * Reports as other people make them: Word files without our styles, and pages of the web. They are
 * made from the outline that each fixture of `shared/reading/report` has, so that they say the same.
 */

/** How an item's headlines are set. */
export type Headlines = 'two paragraphs' | 'soft break' | 'one line, two bold runs';

export interface House {
  /** ● typed by hand, or Word's own bullets. */
  readonly bullets: 'typed' | 'automatic';
  readonly headlines: Headlines;
  readonly labels: 'plain' | 'bold' | 'underlined';
}

/** A paragraph; the spans of each of its lines, which soft breaks part. */
interface Line {
  readonly rows: readonly (readonly Span[])[];
  /** Level of Word's own list, from 0; null outside. */
  readonly level: number | null;
}

const span = (text: string, look: Partial<Span> = {}): Span => ({ ...PLAIN_SPAN, ...look, text });
const paragraph = (...row: readonly Span[]): Line => ({ rows: [row], level: null });

/** A line of an outline's body: `  - **text**`. */
function bodyLine(line: string, italic: boolean): { spans: Span[]; level: number | null } {
  const match = /^((?: {2})*)- /u.exec(line);
  const [spans = []] = parseMarkup(match ? line.slice(match[0].length) : line).lines;
  return {
    spans: spans.map((one) => ({ ...one, literal: false, italic: one.italic || italic })),
    level: match ? (match[1]?.length ?? 0) / 2 : null,
  };
}

type Item = Outline['sections'][number]['items'][number];

function headlines({ ja, en }: Item, house: House): Line[] {
  const bold = { bold: true };
  const typed = house.bullets === 'typed' ? [span('●', bold), span(' ')] : [];
  const level = house.bullets === 'typed' ? null : 0;
  const first = [...typed, span(ja, bold)];
  const second = [span(en, bold)];
  if (en === '') return [{ rows: [first], level }];
  switch (house.headlines) {
    case 'two paragraphs':
      return [{ rows: [first], level }, paragraph(...second)];
    case 'soft break':
      return [{ rows: [first, second], level }];
    case 'one line, two bold runs':
      return [{ rows: [[...first, span(' '), ...second]], level }];
  }
}

function blockLines(block: Item['blocks'][number], house: House): Line[] {
  const look = { bold: house.labels === 'bold', underline: house.labels === 'underlined' };
  const isNote = block.kind === 'note';
  const lines: Line[] = block.label === null ? [] : [paragraph(span(block.label, look))];
  block.body.forEach((text, index) => {
    const { spans, level } = bodyLine(text, isNote);
    const mark = isNote && index === 0 ? [span('NOTE: ')] : [];
    lines.push({ rows: [[...mark, ...spans]], level });
  });
  if (block.source) {
    const last = lines.at(-1);
    const source = span(formatSource(block.source));
    const goesOn = block.body.length > 0 && last?.level === null;
    if (goesOn)
      lines[lines.length - 1] = { ...last, rows: [[...last.rows.flat(), span(' '), source]] };
    else lines.push(paragraph(source));
  }
  return lines;
}

function reportLines(outline: Outline, house: House): Line[] {
  const { title, subtitle, period, coverageNote, issuer, sections } = outline;
  const heading = [title, subtitle, period && formatPeriod(period), coverageNote, issuer];
  return [
    ...heading.flatMap((text) => (text === null || text === '' ? [] : [paragraph(span(text))])),
    ...sections.flatMap(({ items }, index) => [
      paragraph(
        span(`${String(index + 1)}. ${template.sections[index]?.title ?? ''}`, { bold: true }),
      ),
      ...items.flatMap((item) => [
        ...headlines(item, house),
        ...item.blocks.flatMap((block) => blockLines(block, house)),
      ]),
    ]),
    paragraph(span('END')),
  ];
}

function wordRuns(row: readonly Span[]): ParagraphChild[] {
  return row.map(({ text, bold, italic, underline, href }) => {
    const options: IRunOptions = {
      text,
      bold,
      italics: italic,
      ...(underline ? { underline: {} } : {}),
    };
    const run = new TextRun(options);
    return href === null || href === '#'
      ? run
      : new ExternalHyperlink({ link: href, children: [run] });
  });
}

/** The report as a Word file in nobody's styles. */
export async function foreignDocx(outline: Outline, house: House): Promise<Uint8Array> {
  const children = reportLines(outline, house).map(
    ({ rows, level }) =>
      new Paragraph({
        ...(level === null ? {} : { numbering: { reference: 'bullets', level } }),
        children: rows.flatMap((row, index) => [
          ...(index > 0 ? [new TextRun({ break: 1 })] : []),
          ...wordRuns(row),
        ]),
      }),
  );
  const levels = [0, 1, 2, 3].map((level) => ({
    level,
    format: LevelFormat.BULLET,
    text: '•',
    style: { paragraph: { indent: { left: 360 * (level + 1), hanging: 360 } } },
  }));
  const document = new Document({
    numbering: { config: [{ reference: 'bullets', levels }] },
    sections: [{ children }],
  });
  return new Uint8Array(await Packer.toBuffer(document));
}

const escape = (text: string): string =>
  text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/"/g, '&quot;');

function htmlRow(row: readonly Span[]): string {
  return row
    .map(({ text, bold, italic, underline, href }) => {
      const tags = [
        ...(bold ? ['strong'] : []),
        ...(italic ? ['em'] : []),
        ...(underline ? ['u'] : []),
      ];
      const inner = tags.reduceRight((html, tag) => `<${tag}>${html}</${tag}>`, escape(text));
      return href === null ? inner : `<a href="${escape(href)}">${inner}</a>`;
    })
    .join('');
}

/** The report as a page of the web; lists are lists, and an item's bullet is one as well. */
export function foreignHtml(outline: Outline, house: House): string {
  let depth = 0;
  const to = (wanted: number): string => {
    let html = '';
    for (; depth < wanted; depth += 1) html += '<ul>\n<li>';
    for (; depth > wanted; depth -= 1) html += '</li>\n</ul>\n';
    return html;
  };
  const body = reportLines(outline, house).map(({ rows, level }) => {
    const inner = rows.map(htmlRow).join('<br>\n');
    if (level === null) return `${to(0)}<p>${inner}</p>\n`;
    const isNext = level < depth;
    return `${to(level + 1)}${isNext ? '</li>\n<li>' : ''}${inner}`;
  });
  return `<!DOCTYPE html>\n<html lang="ja"><head><meta charset="utf-8"><title>x</title></head>\n<body>\n${body.join('')}${to(0)}</body></html>\n`;
}
