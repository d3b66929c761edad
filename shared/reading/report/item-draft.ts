import type { Item } from '#shared/domain/digest.ts';
import { findSource } from '#shared/domain/source-line.ts';
import { continues, notePrefixLength, startsLowerCase } from '#shared/text/line-shape.ts';
import { hasJapanese, mainLanguage } from '#shared/text/script.ts';
import { BlockBuilder } from './block-builder.ts';
import { couldBeHeadlineEn, splitHeadline } from './headline.ts';
import { isLiteral, spansFrom, type Line } from '../lines/line.ts';
import type { Place } from '../lines/place.ts';

/** The item's id, from the hidden bookmark that the Word export gives each headline. */
function idOf(line: Line): string | null {
  if (line.role !== 'headline-ja') return null;
  const anchor = line.anchors.find((name) => /^_(?!block_|Toc|Ref|Hlk|Hlt|GoBack)/.test(name));
  return anchor === undefined ? null : anchor.slice(1).replaceAll('_', '-');
}

/** Neither a named style nor a mark says what the line is: its look counts. */
const isPlain = (line: Line): boolean => line.role === null && !isLiteral(line);

/** An item while it is being read, line by line: first its headlines, then its blocks. */
export class ItemDraft {
  readonly id: string | null;
  readonly blocks = new BlockBuilder();
  private ja: string;
  /** Null until it is known; '' where there is none. */
  private en: string | null;
  private inHeadline = true;

  /** `nextIsHeadline`: the line after the bullet's could be the English headline. */
  constructor({ line }: Place, nextIsHeadline: boolean) {
    const isWhole = isLiteral(line) || line.emptyOnPurpose || line.role !== null;
    this.id = idOf(line);
    if (isWhole) {
      this.ja = line.text;
      this.en = null;
    } else if (line.text !== '' && !hasJapanese(line.text)) {
      this.ja = '';
      this.en = line.text;
    } else {
      ({ ja: this.ja, en: this.en } = splitHeadline(line.spans, nextIsHeadline));
    }
  }

  get headline(): Item['headline'] {
    return { ja: this.ja, en: this.en ?? '' };
  }

  /** Whether a new item may begin here without a bullet: the last block has its source line. */
  get isComplete(): boolean {
    return this.en !== null && this.blocks.openKind === null;
  }

  /** Takes a line; `isLabel` is asked where a label could stand. */
  add(place: Place, isLabel: () => boolean): void {
    if (this.inHeadline && this.addToHeadline(place)) return;
    this.inHeadline = false;
    this.addToBody(place, isLabel);
  }

  /** Takes a line into the headlines; false where it is none of them. */
  private addToHeadline({ line, isWrappedHeadline }: Place): boolean {
    if (this.en !== null) {
      // The English headline is broken into lines.
      const goesOn = this.en !== '' && isWrappedHeadline && line.bullet === null;
      if (goesOn) this.en += ` ${line.text}`;
      return goesOn;
    }
    const isMarked = line.role === null && isLiteral(line);
    if (isMarked || line.emptyOnPurpose || line.role === 'headline-en') {
      this.en = line.text;
      this.inHeadline = false;
      return true;
    }
    if (line.role !== null || line.bullet !== null || notePrefixLength(line.text) > 0) {
      this.en = '';
      return false;
    }
    if (!line.gap && mainLanguage(line.text, 'ja') === 'ja') {
      const pair = splitHeadline(line.spans, false);
      this.ja += pair.ja;
      this.en = pair.en;
      return true;
    }
    this.en = couldBeHeadlineEn(line.text) ? line.text : '';
    return this.en !== '';
  }

  /** Takes a line into the blocks. */
  private addToBody(place: Place, isLabel: () => boolean): void {
    const { blocks } = this;
    const { line } = place;
    if (line.anchors.some((name) => name.startsWith('_block_'))) blocks.close();
    if (line.emptyOnPurpose && line.bullet === null) blocks.close();
    else if (line.role === 'label') blocks.begin('report', line.text);
    else if (line.role === 'list-item' || (line.role === null && line.bullet !== null)) {
      blocks.addListItem(line.spans, line.indent);
    } else if (line.role === 'list-paragraph') blocks.addListParagraph(line.spans, line.indent);
    else if (!isLiteral(line) && notePrefixLength(line.text) > 0) this.addNote(line);
    else if (this.goesOn(place)) blocks.continueParagraph(line.spans);
    else if (line.role === null && blocks.isInList(line.indent)) {
      blocks.addListParagraph(line.spans, line.indent);
    } else if (this.isCutOff(line)) blocks.continueParagraph(line.spans);
    else if (blocks.openKind !== 'note' && !blocks.openIsEmpty && isLabel()) {
      blocks.begin('report', line.text);
    } else blocks.addParagraph(line.spans);
  }

  private addNote(line: Line): void {
    this.blocks.begin('note', null);
    const rest = spansFrom(line, notePrefixLength(line.text));
    if (rest.length > 0) this.blocks.addParagraph(rest);
  }

  /** A line broken off for want of room, or a source line that stands alone. */
  private goesOn({ line, isWrapped }: Place): boolean {
    if (!isPlain(line) || this.blocks.lastParagraph === null) return false;
    return isWrapped || findSource(line.text)?.start === 0;
  }

  /** The rest of a paragraph that a page break cut in two (report-format). */
  private isCutOff(line: Line): boolean {
    const last = this.blocks.lastParagraph;
    if (!isPlain(line) || last === null) return false;
    return last.inList ? startsLowerCase(line.text) : continues(last.text, line.text);
  }
}
