import { emphasisOf, type Emphasis, type Text } from '#shared/domain/body.ts';
import { findSource, formatSource, type Source } from '#shared/domain/source-line.ts';
import { notePrefixLength } from '#shared/text/line-shape.ts';
import { printable } from '#shared/text/printable.ts';
import { mainLanguage, splitByLanguage, type Language } from '#shared/text/script.ts';
import type { ExportFinding } from './finding.ts';
import type { Run } from './layout-block.ts';

const PLAIN: Emphasis = { bold: false, italic: false, href: null };
const TEXT = { part: 'text', noBreak: false, literal: false } as const;
/** What the template sets before a text. */
export const MARK = { ...PLAIN, part: 'mark', noBreak: false, literal: false } as const;

/** Takes text for the report: makes it printable, and notes what was left out, by place. */
export class Intake {
  readonly findings: ExportFinding[] = [];
  private place = '';

  at(place: string): void {
    this.place = printable(place).text;
  }

  text(raw: string): string {
    const { text, leftOut } = printable(raw);
    if (leftOut.length > 0) {
      this.findings.push({ code: 'left-out', place: this.place, characters: leftOut });
    }
    return text;
  }
}

/** Runs of a text without marks. */
export function plainRuns(text: string, base: Language): Run[] {
  return splitByLanguage(text, base).map((piece) => ({ ...PLAIN, ...TEXT, ...piece }));
}

/** Where in a paragraph reading back would see a NOTE or a source line that is only text. */
function literalStarts(text: string): Set<number> {
  const starts = new Set<number>();
  if (notePrefixLength(text) > 0) starts.add(0);
  for (let found = findSource(text); found; found = findSource(text, found.end)) {
    starts.add(found.start);
  }
  return starts;
}

/** Runs of a paragraph: cut at marks, at changes of language and at literal characters. */
export function paragraphRuns(nodes: readonly Text[], intake: Intake): Run[] {
  const texts = nodes.map((node) => ({ ...emphasisOf(node.marks), text: intake.text(node.text) }));
  const whole = texts.map(({ text }) => text).join('');
  const base = mainLanguage(whole, 'en');
  const literals = literalStarts(whole);
  // Languages are told over the whole paragraph, so that a quote beside a bold word is not alone.
  const stretches = splitByLanguage(whole, base);
  const [only] = stretches;
  if (only && stretches.length === 1 && literals.size === 0) {
    return texts
      .filter(({ text }) => text !== '')
      .map((text) => ({ ...TEXT, ...text, lang: only.lang }));
  }
  const languages = stretches.flatMap(({ text, lang }) => Array<Language>(text.length).fill(lang));
  const runs: Run[] = [];
  let position = 0;
  for (const { text, ...emphasis } of texts) {
    const pieces: { text: string; lang: Language; literal: boolean }[] = [];
    for (const char of text) {
      const lang = languages[position] ?? base;
      const literal = literals.has(position);
      const last = pieces.at(-1);
      if (last?.lang === lang && last.literal === literal) last.text += char;
      else pieces.push({ text: char, lang, literal });
      position += char.length;
    }
    runs.push(...pieces.map((piece) => ({ ...emphasis, ...TEXT, ...piece })));
  }
  return runs;
}

/** The source line; its last word, slash and date stay together. */
export function sourceRuns(source: Source, intake: Intake): Run[] {
  const text = formatSource({
    ...source,
    outlets: source.outlets.map((name) => intake.text(name)),
  });
  const slash = text.lastIndexOf(' / ');
  const cut = Math.max(text.lastIndexOf(' ', slash - 1) + 1, 1);
  const run = (piece: string, noBreak: boolean): Run[] =>
    splitByLanguage(piece, 'en').map((part) => ({
      ...PLAIN,
      ...part,
      part: 'source',
      noBreak,
      literal: false,
    }));
  return [...run(text.slice(0, cut), false), ...run(text.slice(cut), true)];
}

/** Between a paragraph and its source line. */
export const spaceRun: Run = { ...PLAIN, ...TEXT, text: ' ', lang: 'en' };
