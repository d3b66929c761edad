import type { Digest, Item } from '#shared/domain/digest.ts';
import { findSource } from '#shared/domain/source-line.ts';
import type { Template } from '#shared/domain/template.ts';
import { fingerprint } from '#shared/text/fingerprint.ts';
import { looksLikeLabel, notePrefixLength, startsLowerCase } from '#shared/text/line-shape.ts';
import { hasJapanese, mainLanguage } from '#shared/text/script.ts';
import { couldBeHeadlineEn } from './headline.ts';
import { ItemDraft } from './item-draft.ts';
import { isLiteral, isPageNumber, type Line } from '../lines/line.ts';
import { placesOf, type Place } from '../lines/place.ts';
import { readPreamble } from './preamble.ts';
import type { LinesRead, Reading, Unplaced } from './reading.ts';
import { sectionHeading } from './section-heading.ts';

interface DraftSection {
  readonly key: string;
  title: string;
  /** Whether its heading has been read. */
  begun: boolean;
  readonly items: ItemDraft[];
}

const sameWord = (a: string, b: string): boolean =>
  a.normalize('NFKC').toUpperCase() === b.normalize('NFKC').toUpperCase();

/** Bullets that no list in a text has. */
const ITEM_BULLET = /[●○◯⚫⬤]/u;

/** A whole line underlined: a label, in Word files from elsewhere. */
function isUnderlined(line: Line): boolean {
  const spans = line.spans.filter(({ text }) => text.trim() !== '');
  return spans.length > 0 && spans.every(({ underline, href }) => underline && href === null);
}

/** Reads places one after the other into sections, items and blocks. */
class ReportReader {
  readonly unplaced: Unplaced[];
  readonly sections: DraftSection[];
  private readonly template: Template;
  /** Index of the section that is being read; -1 above the first. */
  private current = -1;
  private item: ItemDraft | null = null;
  private ended = false;

  constructor(template: Template, unplaced: readonly Unplaced[]) {
    this.template = template;
    this.unplaced = [...unplaced];
    this.sections = template.sections.map(({ key, title }) => ({
      key,
      title,
      begun: false,
      items: [],
    }));
  }

  private put({ line }: Place, why: Unplaced['why']): void {
    const text = line.bullet === null ? line.text : `${line.bullet} ${line.text}`;
    if (text !== '') this.unplaced.push({ line: line.number, text, why });
  }

  private isEnd(line: Line): boolean {
    if (line.role !== null) return line.role === 'end-mark';
    return !isLiteral(line) && line.bullet === null && sameWord(line.text, this.template.endMark);
  }

  private isStructure(line: Line): boolean {
    return this.isEnd(line) || sectionHeading(line, this.template, this.current) !== null;
  }

  /** Whether a line begins an item: a bullet and Japanese (report-format), or a named style. */
  private isHeadline(place: Place): boolean {
    const { line } = place;
    if (line.role !== null) return line.role === 'headline-ja';
    if (line.bullet === null) return !isLiteral(line) && this.isBareHeadline(place);
    const isItemBullet = ITEM_BULLET.test(line.bullet);
    if (isLiteral(line) || line.emptyOnPurpose) return isItemBullet;
    // Without Japanese: a headline that is still to be written, where nothing else can stand.
    return hasJapanese(line.text) || (isItemBullet && (this.item?.isComplete ?? true));
  }

  /** A headline whose bullet was lost: Japanese, between a closed block and an English line. */
  private isBareHeadline({ line, next }: Place): boolean {
    return (
      mainLanguage(line.text, 'en') === 'ja' &&
      !/[。:：]$/u.test(line.text) &&
      notePrefixLength(line.text) === 0 &&
      (this.item?.isComplete ?? true) &&
      next?.line.bullet === null &&
      couldBeHeadlineEn(next.line.text)
    );
  }

  private isLabel({ line, next }: Place): boolean {
    if (line.role !== null || isLiteral(line) || line.bullet !== null) return false;
    if (isUnderlined(line)) return true;
    if (!looksLikeLabel(line.text) || next === null) return false;
    return (
      !this.isStructure(next.line) &&
      !this.isHeadline(next) &&
      (isLiteral(next.line) || !startsLowerCase(next.line.text)) &&
      findSource(next.line.text)?.start !== 0
    );
  }

  /** Whether the heading of the report ends before this line. */
  endsPreamble(place: Place): boolean {
    const { line } = place;
    if (this.isStructure(line)) return true;
    // Without a bullet it could as well be the title.
    return (line.bullet !== null || line.role !== null) && this.isHeadline(place);
  }

  private beginSection(place: Place): boolean {
    const found = sectionHeading(place.line, this.template, this.current);
    const section = found && this.sections[found.index];
    if (!section) return false;
    if (section.begun) this.put(place, 'repeated-heading');
    section.begun = true;
    section.title = found.title;
    this.current = found.index;
    this.item = null;
    return true;
  }

  private beginItem(place: Place): void {
    const next = place.next?.line;
    const nextIsHeadline =
      next?.bullet === null && !this.isStructure(next) && couldBeHeadlineEn(next.text);
    this.item = new ItemDraft(place, nextIsHeadline);
    // Above the first section's heading, where that is missing: sections are in order.
    this.current = Math.max(this.current, 0);
    this.sections[this.current]?.items.push(this.item);
  }

  read(place: Place): void {
    if (this.ended) this.put(place, 'after-end');
    else if (isPageNumber(place.line)) this.put(place, 'page-number');
    else if (this.isEnd(place.line)) this.ended = true;
    else if (this.beginSection(place)) return;
    else if (this.isHeadline(place)) this.beginItem(place);
    else if (this.item) this.item.add(place, () => this.isLabel(place));
    else this.put(place, 'before-first-item');
  }
}

/** Lines with marks → digest. Total; what has no place is in `unplaced`. */
export function readLines({ lines, unplaced }: LinesRead<Line>, template: Template): Reading {
  const reader = new ReportReader(template, unplaced);
  const places = placesOf(lines);
  const found = places.findIndex((place) => reader.endsPreamble(place));
  const start = found < 0 ? places.length : found;
  const heading = readPreamble(lines.slice(0, start), template);
  for (const place of places.slice(start)) reader.read(place);
  return {
    digest: {
      format: 'digest/1',
      template: template.name,
      ...heading.preamble,
      sections: withIds(reader.sections),
    },
    unplaced: [...reader.unplaced, ...heading.unplaced].sort((a, b) => a.line - b.line),
  };
}

/** Gives each item the id it came with, or one made from its headlines, each once. */
function withIds(sections: readonly DraftSection[]): Digest['sections'] {
  const used = new Set<string>();
  const unique = (wanted: string): string => {
    let id = wanted;
    for (let n = 2; used.has(id); n += 1) id = `${wanted}-${String(n)}`;
    used.add(id);
    return id;
  };
  return sections.map(({ key, title, items }) => ({
    key,
    title,
    items: items.map(({ id, headline, blocks }): Item => {
      const own = id ?? fingerprint(`${headline.ja}\n${headline.en}`);
      return { id: unique(own), headline, blocks: blocks.build() };
    }),
  }));
}
