import { ConcreteHyperlink, TextRun, type IRunOptions, type ParagraphChild } from 'docx';
import type { Template } from '#shared/domain/template.ts';
import type { LayoutBlock, Run } from '#shared/report/layout-block.ts';
import type { LinkTarget } from './links.ts';
import { CHARACTER_STYLES, characterStyle, styleLanguage } from './style-names.ts';

/**
 * Signs that both scripts have: quotes, dashes, dots, circled numbers. Word sets them in the Latin
 * face unless the run hints at the other one; of all other characters it knows itself.
 */
const AMBIGUOUS = /[\u00a1-\u04ff\u1e00-\u1eff\u2000-\u2bff\ue000-\uf8ff\ufb00-\ufb1c]/u;

/**
 * Spaces of a run that must not break become no-break spaces. The hyphen of a range of dates stays
 * the character it is: a no-break hyphen is an element of its own, which many readers drop.
 */
const textOf = ({ text, noBreak }: Run): string =>
  noBreak ? text.replaceAll(' ', '\u00a0') : text;

/** How a run is set in its paragraph. */
export function runOptions(run: Run, block: LayoutBlock, template: Template): IRunOptions {
  const style = characterStyle(run, block.kind);
  return {
    // As `text`, never as `children`: there docx takes some words (CURRENT) for a field.
    text: textOf(run),
    ...(style ? { style: CHARACTER_STYLES[style].id } : {}),
    ...(run.bold ? { bold: true } : {}),
    ...(run.italic ? { italics: true } : {}),
    ...(run.lang === 'ja' && AMBIGUOUS.test(run.text) ? { font: { hint: 'eastAsia' } } : {}),
    ...(run.lang === styleLanguage(block.style)
      ? {}
      : { language: { value: template.languages[run.lang] } }),
  };
}

/** Pieces in stretches of one link target, so that bold in a link does not cut the link in two. */
export function byTarget<Piece>(
  pieces: readonly Piece[],
  hrefOf: (piece: Piece) => string | null,
): { href: string | null; pieces: Piece[] }[] {
  const stretches: { href: string | null; pieces: Piece[] }[] = [];
  for (const piece of pieces) {
    const [last, href] = [stretches.at(-1), hrefOf(piece)];
    if (last?.href === href) last.pieces.push(piece);
    else stretches.push({ href, pieces: [piece] });
  }
  return stretches;
}

/** What is set in a paragraph, in the link that it belongs to. */
export function inLink(children: readonly ParagraphChild[], link: LinkTarget): ParagraphChild {
  // The one kind of link with an id of our choice; docx makes it of the others, and has it in no type.
  const hyperlink: unknown = new ConcreteHyperlink([...children], link.id, link.anchor, link.href);
  return hyperlink as ParagraphChild;
}

/** The runs of a layout block as text and links of a Word paragraph. */
export function runsOf(
  block: LayoutBlock,
  template: Template,
  targets: ReadonlyMap<string, LinkTarget>,
): ParagraphChild[] {
  return byTarget(block.runs, ({ href }) => href).flatMap(({ href, pieces }): ParagraphChild[] => {
    const texts = pieces.map((run) => new TextRun(runOptions(run, block, template)));
    const link = href === null ? undefined : targets.get(href);
    return link ? [inLink(texts, link)] : texts;
  });
}
