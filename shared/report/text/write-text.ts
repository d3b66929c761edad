import { findSource } from '#shared/domain/source-line.ts';
import type { Template } from '#shared/domain/template.ts';
import {
  bulletOf,
  continues,
  looksLikeLabel,
  looksLikePageNumber,
  notePrefixLength,
  sameTitle,
  startsLowerCase,
} from '#shared/text/line-shape.ts';
import { draftLine } from '#shared/text/marking-lines.ts';
import { writeMarkup } from '#shared/text/markup.ts';
import { hasJapanese, mainLanguage } from '#shared/text/script.ts';
import {
  write,
  type LayoutBlock,
  type LayoutKind,
  type Run,
  type Writer,
} from '../layout-block.ts';
import type { Layout } from '../layout.ts';
import { writeCorrections } from './write-corrections.ts';

/** What a line's meaning to a reader depends on beside its text. */
interface Around {
  readonly template: Template;
  readonly previous: LayoutBlock | undefined;
  readonly next: LayoutBlock | undefined;
  /** The heading is not the template's: its lines are marked, and stand in their order. */
  readonly headingInOrder: boolean;
}

const EMPTY_ON_PURPOSE = '\\';
const textOf = (runs: readonly Run[]): string => runs.map(({ text }) => text).join('');

/** The text without what the template sets before it. */
const ownText = (runs: readonly Run[]): string =>
  textOf(runs.filter(({ part }) => part !== 'mark'));

/** The runs with the first character marked as ordinary text. */
function literal(runs: readonly Run[]): Run[] {
  const [first, ...rest] = runs;
  return first ? [{ ...first, literal: true }, ...rest] : [];
}

/** Whether a line that begins like this would be read as something other than ordinary text. */
function looksStructural(text: string, { template }: Around): boolean {
  const plain = text.normalize('NFKC').trim();
  return (
    bulletOf(text) !== null ||
    notePrefixLength(text) > 0 ||
    looksLikePageNumber(text) ||
    /^(?:#|=|__|-{3})/u.test(text) ||
    (hasJapanese(text) && /^[第\dIVXivx一二三四五六七八九]/u.test(plain)) ||
    plain.toUpperCase() === template.endMark.normalize('NFKC').toUpperCase() ||
    template.sections.some(({ title }) => sameTitle(title, text)) ||
    findSource(text)?.start === 0
  );
}

/** A Japanese headline that ends in Latin words could have swallowed the English one. */
const endsInLatin = (text: string): boolean =>
  /\p{L}/u.test(
    text.replace(/.*[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}ー々〆]/su, ''),
  );

function headlineJa(runs: readonly Run[], mark: string, around: Around): string {
  const text = textOf(runs);
  if (text === '') return `${mark} ${EMPTY_ON_PURPOSE}`;
  const plain = hasJapanese(text) && !endsInLatin(text) && !looksStructural(text, around);
  return `${mark} ${writeMarkup(plain ? runs : literal(runs))}`;
}

function headlineEn(runs: readonly Run[], around: Around): string {
  const text = textOf(runs);
  const plain =
    text.length <= 200 &&
    mainLanguage(text, 'ja') === 'en' &&
    !/[.!?]["”’']?\s/u.test(text) &&
    findSource(text) === null &&
    !looksStructural(text, around);
  return writeMarkup(plain ? runs : literal(runs));
}

/** A label that a reader would not know for one by its look is underlined as a whole. */
function label(runs: readonly Run[], around: Around): string {
  const text = textOf(runs);
  const { next } = around;
  const follows = textOf(next?.runs ?? []);
  const plain =
    looksLikeLabel(text) &&
    !looksStructural(text, around) &&
    next?.kind === 'paragraph' &&
    /^["“‘']?\p{Lu}/u.test(follows) &&
    !looksStructural(follows, around);
  return plain ? writeMarkup(runs) : `__${writeMarkup(runs)}__`;
}

const PARAGRAPHS: readonly LayoutKind[] = ['paragraph', 'note'];
const LISTS: readonly LayoutKind[] = ['list-item', 'list-paragraph'];

/** Whether a reader would take a paragraph for the rest of the one before it. */
function isTakenForRest(block: LayoutBlock, { previous }: Around): boolean {
  if (!previous || block.opens !== null) return false;
  const text = textOf(block.runs);
  if (PARAGRAPHS.includes(previous.kind)) return continues(ownText(previous.runs), text);
  return LISTS.includes(previous.kind) && startsLowerCase(text);
}

function paragraph(block: LayoutBlock, around: Around): string {
  const { runs } = block;
  if (runs[0]?.part === 'mark') return writeMarkup(runs);
  const text = textOf(runs);
  const plain =
    !looksStructural(text, around) &&
    !looksLikeLabel(text) &&
    mainLanguage(text, 'en') === 'en' &&
    !isTakenForRest(block, around);
  return writeMarkup(plain ? runs : literal(runs));
}

function listItem(runs: readonly Run[], depth: number): string {
  const text = textOf(runs);
  const plain = !hasJapanese(text) && !looksLikePageNumber(`- ${text}`);
  const content = text === '' ? EMPTY_ON_PURPOSE : writeMarkup(plain ? runs : literal(runs));
  return `${'  '.repeat(depth)}- ${content}`;
}

function writerFor(around: Around): Writer<string> {
  const heading = ({ runs }: LayoutBlock): string =>
    writeMarkup(around.headingInOrder ? literal(runs) : runs);
  const asItIs = ({ runs }: LayoutBlock): string => writeMarkup(runs);
  return {
    title: heading,
    subtitle: heading,
    edition: ({ runs }) => textOf(runs),
    period: asItIs,
    'coverage-note': heading,
    issuer: heading,
    'section-heading': asItIs,
    'headline-ja': ({ runs, mark }) => headlineJa(runs, mark, around),
    'headline-en': ({ runs }) => headlineEn(runs, around),
    label: ({ runs }) => label(runs, around),
    paragraph: (block) => paragraph(block, around),
    note: (block) => paragraph(block, around),
    'list-item': ({ runs, depth }) => listItem(runs, depth),
    'list-paragraph': ({ runs, depth }) => {
      const text = textOf(runs);
      const plain = !looksStructural(text, around) && !hasJapanese(text);
      return '  '.repeat(depth + 1) + writeMarkup(plain ? runs : literal(runs));
    },
    'source-line': asItIs,
    'end-mark': asItIs,
  };
}

/** Whether the heading's lines are recognised for what they are, wherever they stand. */
function isHouseHeading(blocks: readonly LayoutBlock[], template: Template): boolean {
  const text = (kind: LayoutKind): string =>
    textOf(blocks.find((block) => block.kind === kind)?.runs ?? []);
  const coverage = text('coverage-note');
  return (
    text('title') === template.title &&
    text('subtitle') === template.subtitle &&
    text('issuer') === template.issuer &&
    (coverage === '' || /^\(一部[^()]+分を含む\)$/u.test(coverage))
  );
}

/** The lines of the heading; in order, each has its place even where it is empty. */
const HEADING = ['title', 'subtitle', 'edition', 'period', 'coverage-note', 'issuer'] as const;
const ALWAYS: readonly LayoutKind[] = ['title', 'subtitle', 'issuer'];

/** Whether the last block before this one of the same item has no source line. */
function isUnclosed(blocks: readonly LayoutBlock[], index: number): boolean {
  const before = blocks[index - 1];
  return (
    before !== undefined &&
    before.kind !== 'headline-ja' &&
    before.kind !== 'headline-en' &&
    !before.runs.some(({ part }) => part === 'source')
  );
}

/**
 * The report as plain text: for mail, and for reading back (`**bold**`, `*italic*`,
 * `[text](address)`; a backslash before what would be read as something else).
 */
export function writeText(layout: Layout, template: Template): string {
  const { blocks } = layout;
  const headingInOrder = !isHouseHeading(blocks, template);
  const paragraphs: string[] = layout.draftMark === undefined ? [] : [draftLine(template)];
  const one = (block: LayoutBlock, index: number): string => {
    const [previous, next] = [blocks[index - 1], blocks[index + 1]];
    return write(writerFor({ template, previous, next, headingInOrder }), block);
  };
  for (const kind of HEADING) {
    const index = blocks.findIndex((block) => block.kind === kind);
    const block = blocks[index];
    if (block) paragraphs.push(one(block, index));
    else if (headingInOrder && ALWAYS.includes(kind)) paragraphs.push(EMPTY_ON_PURPOSE);
  }
  blocks.forEach((block, index) => {
    if ((HEADING as readonly LayoutKind[]).includes(block.kind)) return;
    const previous = blocks[index - 1];
    if (previous?.kind === 'headline-ja' && block.kind !== 'headline-en') {
      paragraphs.push(EMPTY_ON_PURPOSE);
    }
    // A block without a source line ends where a reader could not tell.
    if (block.opens === 'report' && isUnclosed(blocks, index)) paragraphs.push(EMPTY_ON_PURPOSE);
    const text = one(block, index);
    const joins = block.kind === 'list-item' && previous?.kind === 'list-item';
    if (joins) paragraphs.push(`${paragraphs.pop() ?? ''}\n${text}`);
    else paragraphs.push(text);
  });
  if (layout.corrections) paragraphs.push(...writeCorrections(layout.corrections, template));
  return `${paragraphs.join('\n\n')}\n`;
}
