import type { Body, BulletList } from '#shared/domain/body.ts';
import type { Block, Digest, Item } from '#shared/domain/digest.ts';
import { formatPeriod } from '#shared/domain/period.ts';
import type { Source } from '#shared/domain/source-line.ts';
import type { StyleName, Template } from '#shared/domain/template.ts';
import { mainLanguage, type Language } from '#shared/text/script.ts';
import { editionLine } from '#shared/text/marking-lines.ts';
import { layoutCorrections, type CorrectionTable } from './correction-table.ts';
import type { ExportFinding } from './finding.ts';
import type { LayoutBlock, Run } from './layout-block.ts';
import { UNMARKED, type EditionStamp, type Marking } from './marking.ts';
import { Intake, MARK, paragraphRuns, plainRuns, sourceRuns, spaceRun } from './runs.ts';

/** A report ready for the writers, and what could not be taken over. */
export interface Layout {
  readonly blocks: readonly LayoutBlock[];
  readonly findings: readonly ExportFinding[];
  /** Set large on every page; absent where the document is no draft. */
  readonly draftMark?: string;
  /** The table of corrections, on a page of its own at the end; absent where there is none. */
  readonly corrections?: CorrectionTable;
  /** The edition that the document holds, for its properties; absent where it holds none. */
  readonly stamp?: EditionStamp;
}

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

/** Characters; about two lines. */
const LONGEST_LEAD_IN = 200;

/** A draft is never stamped: nobody approved what it holds. */
function stampOf({ mark, edition }: Marking): { stamp?: EditionStamp } {
  const sha256 = edition?.sha256 ?? null;
  if (mark === 'draft' || edition === null || sha256 === null) return {};
  return { stamp: { number: edition.number, sha256 } };
}

/** Digest and template → the flat list of layout blocks that every writer starts from. */
export function layoutReport(
  digest: Digest,
  template: Template,
  marking: Marking = UNMARKED,
): Layout {
  const intake = new Intake();
  const blocks: LayoutBlock[] = [];
  let lists = 0;

  type Simple =
    | 'title'
    | 'subtitle'
    | 'edition'
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

  /** A short paragraph before a list is not left alone at the foot of a page. */
  const leadIn = (): void => {
    const last = blocks.at(-1);
    if (last?.kind !== 'paragraph' && last?.kind !== 'note') return;
    const length = last.runs.reduce((sum, { text }) => sum + text.length, 0);
    if (length <= LONGEST_LEAD_IN) blocks[blocks.length - 1] = { ...last, leadsIn: true };
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
        leadIn();
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
  const { edition } = marking;
  if (edition && edition.number > 1) {
    line('edition', 'edition', editionLine(template, edition.number), 'ja');
  }
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
  const table = edition && layoutCorrections(edition, template, intake);
  return {
    blocks,
    findings: intake.findings,
    ...(marking.mark === 'draft' ? { draftMark: template.editions.draftMark } : {}),
    ...(table ? { corrections: table } : {}),
    ...stampOf(marking),
  };
}
