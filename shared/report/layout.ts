import {
  emphasisOf,
  type Body,
  type BulletList,
  type Emphasis,
  type Text,
} from '#shared/domain/body.ts';
import type { Block, Digest, Item } from '#shared/domain/digest.ts';
import { formatPeriod } from '#shared/domain/period.ts';
import { findSource, formatSource, type Source } from '#shared/domain/source-line.ts';
import type { StyleName, Template } from '#shared/domain/template.ts';
import { notePrefixLength } from '#shared/text/line-shape.ts';
import { printable } from '#shared/text/printable.ts';
import { mainLanguage, splitByLanguage, type Language } from '#shared/text/script.ts';
import type { ExportFinding } from './finding.ts';
import type { LayoutBlock, Run } from './layout-block.ts';

/** A report ready for the writers, and what could not be taken over. */
export interface Layout {
  readonly blocks: readonly LayoutBlock[];
  readonly findings: readonly ExportFinding[];
}

const PLAIN: Emphasis = { bold: false, italic: false, href: null };
const TEXT = { part: 'text', noBreak: false, literal: false } as const;
const MARK = { ...PLAIN, part: 'mark', noBreak: false, literal: false } as const;

/** Takes text for the report: makes it printable, and notes what was left out, by place. */
class Intake {
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
function plainRuns(text: string, base: Language): Run[] {
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
function paragraphRuns(nodes: readonly Text[], intake: Intake): Run[] {
  const texts = nodes.map((node) => ({ ...emphasisOf(node.marks), text: intake.text(node.text) }));
  const whole = texts.map(({ text }) => text).join('');
  const base = mainLanguage(whole, 'en');
  const literals = literalStarts(whole);
  // Languages are told over the whole paragraph, so that a quote beside a bold word is not alone.
  const languages = splitByLanguage(whole, base).flatMap(({ text, lang }) =>
    Array<Language>(text.length).fill(lang),
  );
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
function sourceRuns(source: Source, intake: Intake): Run[] {
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

const spaceRun: Run = { ...PLAIN, ...TEXT, text: ' ', lang: 'en' };

/** What the blocks of an item are set in. */
interface Look {
  readonly kind: 'paragraph' | 'note';
  readonly paragraph: StyleName;
  readonly listItem: StyleName;
}
const LOOKS: Record<Block['kind'], Look> = {
  report: { kind: 'paragraph', paragraph: 'paragraph', listItem: 'listItem' },
  note: { kind: 'note', paragraph: 'note', listItem: 'noteListItem' },
};

/** Digest and template → the flat list of layout blocks that every writer starts from. */
export function layoutReport(digest: Digest, template: Template): Layout {
  const intake = new Intake();
  const blocks: LayoutBlock[] = [];
  let lists = 0;

  type Simple =
    | 'title'
    | 'subtitle'
    | 'period'
    | 'coverage-note'
    | 'issuer'
    | 'section-heading'
    | 'headline-en'
    | 'label'
    | 'end-mark';
  const line = (
    kind: Simple,
    style: StyleName,
    text: string,
    base: Language,
    opens: 'report' | null = null,
  ): void => {
    const runs = plainRuns(intake.text(text), base);
    if (runs.length > 0) blocks.push({ kind, style, runs, opens });
  };

  const list = ({ content }: BulletList, look: Look, depth: number): void => {
    for (const item of content) {
      item.content.forEach((child, index) => {
        if (child.type === 'bulletList') {
          list(child, look, depth + 1);
          return;
        }
        const runs = paragraphRuns(child.content ?? [], intake);
        const common = { style: look.listItem, runs, opens: null, depth, list: lists };
        blocks.push(
          index === 0
            ? { kind: 'list-item', ...common, mark: template.marks.listItem }
            : { kind: 'list-paragraph', ...common },
        );
      });
    }
  };

  const body = ({ content }: Body, look: Look): void => {
    for (const node of content) {
      if (node.type === 'paragraph') {
        const runs = paragraphRuns(node.content ?? [], intake);
        if (runs.length > 0)
          blocks.push({ kind: look.kind, style: look.paragraph, runs, opens: null });
      } else {
        list(node, look, 0);
        lists += 1;
      }
    }
  };

  /** `NOTE: ` before the first paragraph, or on a line of its own where a list comes first. */
  const markNote = (start: number): void => {
    const mark: Run = { ...MARK, text: template.marks.note, lang: 'en' };
    const first = blocks[start];
    if (first?.kind === 'note') blocks[start] = { ...first, runs: [mark, ...first.runs] };
    else {
      const alone = { ...mark, text: mark.text.trimEnd() };
      blocks.splice(start, 0, { kind: 'note', style: 'note', runs: [alone], opens: null });
    }
  };

  const addSource = (source: Source, start: number): void => {
    const runs = sourceRuns(source, intake);
    const last = blocks.at(-1);
    if (blocks.length > start && last && (last.kind === 'paragraph' || last.kind === 'note')) {
      blocks[blocks.length - 1] = { ...last, runs: [...last.runs, spaceRun, ...runs] };
    } else {
      blocks.push({ kind: 'source-line', style: 'sourceLine', runs, opens: null });
    }
  };

  const block = (one: Block): void => {
    const start = blocks.length;
    const look = LOOKS[one.kind];
    if (one.label !== null) line('label', 'label', one.label, mainLanguage(one.label, 'en'));
    body(one.body, look);
    if (one.kind === 'note') markNote(start);
    if (one.source) addSource(one.source, start);
    const first = blocks[start];
    if (first) blocks[start] = { ...first, opens: one.kind };
  };

  const item = (one: Item): void => {
    intake.at(one.headline.ja === '' ? one.headline.en : one.headline.ja);
    blocks.push({
      kind: 'headline-ja',
      style: 'headlineJa',
      runs: plainRuns(intake.text(one.headline.ja), 'ja'),
      opens: null,
      itemId: one.id,
      mark: template.marks.headline,
    });
    line('headline-en', 'headlineEn', one.headline.en, 'en');
    one.blocks.forEach(block);
  };

  intake.at(digest.title);
  line('title', 'title', digest.title, 'ja');
  line('subtitle', 'subtitle', digest.subtitle, 'ja');
  if (digest.period) line('period', 'period', formatPeriod(digest.period), 'ja');
  if (digest.coverageNote !== null)
    line('coverage-note', 'coverageNote', digest.coverageNote, 'ja');
  line('issuer', 'issuer', digest.issuer, 'ja');
  digest.sections.forEach((section, index) => {
    intake.at(section.title);
    line('section-heading', 'sectionHeading', `${String(index + 1)}. ${section.title}`, 'ja');
    section.items.forEach(item);
  });
  line('end-mark', 'endMark', template.endMark, 'en');
  return { blocks, findings: intake.findings };
}
