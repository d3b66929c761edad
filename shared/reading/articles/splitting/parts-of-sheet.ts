import type { Source } from '../article.ts';
import { findDates } from '../dates/find-dates.ts';
import { joinLines } from '../text/join-lines.ts';
import type { Knowledge } from '../knowledge.ts';
import { takeMailHead } from './mail-head.ts';
import { markLines } from '../cutting/mark-lines.ts';
import type { Part } from './part.ts';
import { cutPiece, type Piece } from '../piece.ts';
import { isProse } from '../cutting/prose.ts';
import { sectionTitled } from '../sections/section-title.ts';
import type { Sheet, SheetPart } from '../sheet.ts';
import { splitArticles } from './split-articles.ts';

const hasText = (pieces: readonly Piece[]): boolean =>
  pieces.some(({ cut, text }) => cut === null && isProse(text));

/** The articles that mark-up sets apart; what stands between them goes with the next one. */
function markedParts(sheet: Sheet, marked: readonly SheetPart[], { sent }: Source): Part[] {
  const parts: Part[] = [];
  let from = 0;
  let before: Piece[] = [];
  for (const { to, url, days } of marked) {
    const pieces = markLines(joinLines(sheet.lines.slice(from, to)));
    from = Math.max(from, to);
    if (!hasText(pieces)) {
      before.push(...pieces.map((piece) => cutPiece(piece, 'page')));
      continue;
    }
    parts.push({
      pieces: [...before, ...pieces],
      facts: { ...sheet.facts, urls: url === null ? sheet.facts.urls : [url], days, titles: [] },
      sent,
      mail: null,
      isPage: false,
      isMessage: true,
    });
    before = [];
  }
  const rest = markLines(joinLines(sheet.lines.slice(from)));
  const last = parts.at(-1);
  if (last) parts[parts.length - 1] = { ...last, pieces: [...last.pieces, ...before, ...rest] };
  return parts;
}

/** The articles that words tell apart. */
function toldParts(sheet: Sheet, { sent }: Source, knowledge: Knowledge): readonly Part[] {
  const lines = markLines(joinLines(sheet.lines)).map((piece) =>
    piece.cut === null && sectionTitled(piece.text, knowledge.sections) !== null
      ? cutPiece(piece, 'page')
      : piece,
  );
  const { pieces, head } = takeMailHead(lines);
  if (pieces.length === 0) return [];
  const day = findDates(head?.date ?? '', knowledge)[0]?.day ?? null;
  const whole: Part = {
    pieces,
    facts: sheet.facts,
    sent: day ?? sent,
    mail: head,
    isPage: sheet.isPage,
    isMessage: false,
  };
  const parts = splitArticles(whole, knowledge);
  if (parts.length === 1) return parts;
  // A page of several articles says nothing of each.
  return parts.map((part) => ({ ...part, facts: { ...part.facts, titles: [], days: [] } }));
}

/**
 * The parts of an original that are an article each, in order; every line is in one of them. Where
 * mark-up sets several apart they are taken as they are, else words tell.
 */
export function partsOfSheet(sheet: Sheet, source: Source, knowledge: Knowledge): readonly Part[] {
  const marked = sheet.parts ? markedParts(sheet, sheet.parts, source) : [];
  if (marked.length > 1) return marked;
  const [only] = sheet.parts ?? [];
  const days = sheet.facts.days.length > 0 ? sheet.facts.days : (only?.days ?? []);
  return toldParts({ ...sheet, facts: { ...sheet.facts, days } }, source, knowledge);
}
