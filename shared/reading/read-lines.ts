import type { Digest, Item } from '#shared/domain/digest.ts';
import { findSource } from '#shared/domain/source-line.ts';
import type { Template } from '#shared/domain/template.ts';
import { fingerprint } from '#shared/text/fingerprint.ts';
import {
  continues,
  looksLikeLabel,
  notePrefixLength,
  startsLowerCase,
} from '#shared/text/line-shape.ts';
import { hasJapanese, mainLanguage } from '#shared/text/script.ts';
import { BlockBuilder } from './block-builder.ts';
import { couldBeHeadlineEn, splitHeadline } from './headline.ts';
import { isFull, wrapColumn } from './line-wrap.ts';
import { isLiteral, isPageNumber, spansFrom, type Line } from './line.ts';
import { readPreamble } from './preamble.ts';
import type { LinesRead, Reading, Unplaced } from './reading.ts';
import { sectionHeading } from './section-heading.ts';

/** An item while it is being read. */
interface DraftItem {
  ja: string;
  /** Null until it is known; '' where there is none. */
  en: string | null;
  readonly id: string | null;
  readonly blocks: BlockBuilder;
  /** The line that the headline so far ends with, while it may go on. */
  headlineEnd: Line | null;
}

interface DraftSection {
  readonly key: string;
  title: string;
  /** Whether its heading has been read. */
  begun: boolean;
  readonly items: DraftItem[];
}

/** The item's id, from the hidden bookmark that the Word export gives each headline. */
function itemId(line: Line): string | null {
  if (line.role !== 'headline-ja') return null;
  const anchor = line.anchors.find((name) => /^_(?!block_|Toc|Ref|Hlk|Hlt|GoBack)/.test(name));
  return anchor === undefined ? null : anchor.slice(1).replaceAll('_', '-');
}

/** Lines with marks → digest. Total; what has no place is in `unplaced`. */
export function readLines(
  { lines, unplaced: aside }: LinesRead<Line>,
  template: Template,
): Reading {
  const unplaced: Unplaced[] = [...aside];
  const sections = template.sections.map(({ key, title }): DraftSection => ({
    key,
    title,
    begun: false,
    items: [],
  }));
  const wrap = wrapColumn(lines);
  const put = (line: Line, why: Unplaced['why']): void => {
    const text = line.bullet === null ? line.text : `${line.bullet} ${line.text}`;
    if (text !== '') unplaced.push({ line: line.number, text, why });
  };
  const isEnd = (line: Line): boolean =>
    line.role === 'end-mark' ||
    (line.role === null &&
      !isLiteral(line) &&
      line.bullet === null &&
      line.text.normalize('NFKC').toUpperCase() ===
        template.endMark.normalize('NFKC').toUpperCase());

  let current = -1;
  let item: DraftItem | null = null;

  /** The next line that says something. */
  const after = (index: number): Line | null => {
    for (let next = index + 1; next < lines.length; next += 1) {
      const line = lines[next];
      if (line && !isPageNumber(line)) return line;
    }
    return null;
  };

  /** Whether a line begins an item: a bullet and Japanese (report-format), or a named style. */
  const isHeadline = (index: number): boolean => {
    const line = lines[index];
    if (!line) return false;
    if (line.role !== null) return line.role === 'headline-ja';
    if (line.bullet !== null) {
      const strong = /[●○◯⚫⬤]/u.test(line.bullet);
      if (isLiteral(line) || line.emptyOnPurpose) return strong;
      if (hasJapanese(line.text)) return true;
      // A Japanese headline that is still to be written.
      return strong && (item === null || item.blocks.openKind === null) && item?.en !== null;
    }
    return !isLiteral(line) && isBareHeadline(line, index);
  };

  /** A headline whose bullet was lost: Japanese, between a closed block and an English line. */
  const isBareHeadline = (line: Line, index: number): boolean => {
    if (mainLanguage(line.text, 'en') !== 'ja' || /[。:：]$/u.test(line.text)) return false;
    if (notePrefixLength(line.text) > 0) return false;
    if (item && (item.en === null || item.blocks.openKind !== null)) return false;
    const next = after(index);
    return next?.bullet === null && couldBeHeadlineEn(next.text);
  };

  const isStructure = (line: Line): boolean =>
    isEnd(line) || sectionHeading(line, template, current) !== null;

  const firstItem = (): number => {
    let index = 0;
    while (index < lines.length) {
      const line = lines[index];
      if (!line || isStructure(line)) break;
      // Without a bullet it could as well be the title.
      if ((line.bullet !== null || line.role !== null) && isHeadline(index)) break;
      index += 1;
    }
    return index;
  };
  const start = firstItem();
  const heading = readPreamble(lines.slice(0, start), template);
  unplaced.push(...heading.unplaced);

  const beginItem = (index: number): void => {
    const line = lines[index];
    if (!line) return;
    const next = after(index);
    const nextIsHeadline =
      next !== null && next.bullet === null && !isStructure(next) && couldBeHeadlineEn(next.text);
    const whole = isLiteral(line) || line.emptyOnPurpose || line.role !== null;
    const pair = whole ? { ja: line.text, en: null } : splitHeadline(line.spans, nextIsHeadline);
    const noJapanese = !whole && line.text !== '' && !hasJapanese(line.text);
    item = {
      ja: noJapanese ? '' : pair.ja,
      en: noJapanese ? line.text : pair.en,
      id: itemId(line),
      blocks: new BlockBuilder(),
      headlineEnd: line,
    };
    current = Math.max(current, 0);
    sections[current]?.items.push(item);
  };

  /** Takes a line into the headlines of the item that has just begun; false if it is none of them. */
  const addHeadline = (one: DraftItem, line: Line): boolean => {
    const end = one.headlineEnd;
    if (!end) return false;
    if (one.en === null) {
      if (line.emptyOnPurpose) {
        one.en = '';
        one.headlineEnd = null;
        return true;
      }
      if (line.role === 'headline-en' || isLiteral(line)) {
        one.en = line.text;
        one.headlineEnd = null;
        return true;
      }
      if (line.role !== null || line.bullet !== null || notePrefixLength(line.text) > 0) {
        one.en = '';
        return false;
      }
      if (!line.gap && mainLanguage(line.text, 'ja') === 'ja') {
        const pair = splitHeadline(line.spans, false);
        one.ja += pair.ja;
        one.en = pair.en;
        one.headlineEnd = line;
        return true;
      }
      one.en = couldBeHeadlineEn(line.text) ? line.text : '';
      one.headlineEnd = line;
      return one.en !== '';
    }
    // The English headline is broken into lines.
    const goesOn =
      one.en !== '' &&
      !line.gap &&
      wrap !== null &&
      line.bullet === null &&
      isFull(end, line, wrap);
    if (goesOn) {
      one.en += ` ${line.text}`;
      one.headlineEnd = line;
      return true;
    }
    one.headlineEnd = null;
    return false;
  };

  const isLabel = (line: Line, index: number): boolean => {
    if (line.role !== null || isLiteral(line) || line.bullet !== null) return false;
    const spans = line.spans.filter(({ text }) => text.trim() !== '');
    const underlined =
      spans.length > 0 && spans.every((span) => span.underline && span.href === null);
    if (underlined) return true;
    if (!looksLikeLabel(line.text)) return false;
    const next = after(index);
    return (
      next !== null &&
      !isStructure(next) &&
      !isHeadline(lines.indexOf(next, index)) &&
      (isLiteral(next) || !startsLowerCase(next.text)) &&
      findSource(next.text)?.start !== 0
    );
  };

  /** Takes a line into the blocks of an item. */
  const addToBody = (one: DraftItem, index: number): void => {
    const line = lines[index];
    if (!line) return;
    const { blocks } = one;
    if (line.anchors.some((name) => name.startsWith('_block_'))) blocks.close();
    if (line.emptyOnPurpose && line.bullet === null) {
      blocks.close();
      return;
    }
    if (line.role === 'label') {
      blocks.begin('report', line.text);
      return;
    }
    const literal = isLiteral(line);
    const last = blocks.lastParagraph;
    const previous = lines[index - 1];
    const wrapped =
      wrap !== null && previous !== undefined && !line.gap && isFull(previous, line, wrap);
    if (line.role === 'list-item' || (line.role === null && line.bullet !== null)) {
      blocks.addListItem(line.spans, line.indent);
      return;
    }
    if (line.role === 'list-paragraph') {
      blocks.addListParagraph(line.spans, line.indent);
      return;
    }
    const note = literal ? 0 : notePrefixLength(line.text);
    if (note > 0) {
      blocks.begin('note', null);
      const rest = spansFrom(line, note);
      if (rest.length > 0) blocks.addParagraph(rest);
      return;
    }
    if (line.role === null && !literal && findSource(line.text)?.start === 0) {
      if (last) blocks.continueParagraph(line.spans);
      else blocks.addParagraph(line.spans);
      return;
    }
    if (line.role === null && !literal && last && wrapped) {
      blocks.continueParagraph(line.spans);
      return;
    }
    if (line.role === null && blocks.isInList(line.indent)) {
      blocks.addListParagraph(line.spans, line.indent);
      return;
    }
    if (line.role === null && !literal && last) {
      const goesOn = last.inList ? startsLowerCase(line.text) : continues(last.text, line.text);
      if (goesOn) {
        blocks.continueParagraph(line.spans);
        return;
      }
    }
    if (
      blocks.openKind !== 'note' &&
      !(blocks.openIsEmpty && line.role === null) &&
      isLabel(line, index)
    ) {
      blocks.begin('report', line.text);
      return;
    }
    blocks.addParagraph(line.spans);
  };

  let ended = false;
  for (let index = start; index < lines.length; index += 1) {
    const line = lines[index];
    if (!line) continue;
    if (ended) put(line, 'after-end');
    else if (line.role === null && isPageNumber(line)) put(line, 'page-number');
    else if (isEnd(line)) ended = true;
    else {
      const found = sectionHeading(line, template, current);
      const section = found && sections[found.index];
      if (section) {
        if (section.begun) put(line, 'repeated-heading');
        section.begun = true;
        current = found.index;
        section.title = found.title;
        item = null;
      } else if (isHeadline(index)) beginItem(index);
      else if (!item) put(line, 'before-first-item');
      else if (!addHeadline(item, line)) addToBody(item, index);
    }
  }

  const digest: Digest = {
    format: 'digest/1',
    template: template.name,
    ...heading.preamble,
    sections: withIds(sections),
  };
  unplaced.sort((a, b) => a.line - b.line);
  return { digest, unplaced };
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
    items: items.map(({ ja, en, id, blocks }): Item => {
      const headline = { ja, en: en ?? '' };
      return {
        id: unique(id ?? fingerprint(`${ja}\n${headline.en}`)),
        headline,
        blocks: blocks.build(),
      };
    }),
  }));
}
