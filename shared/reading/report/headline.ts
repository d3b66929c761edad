import { findSource } from '#shared/domain/source-line.ts';
import { hasJapanese, hasLatin, mainLanguage } from '#shared/text/script.ts';
import { sliceSpans, spansText, type Span } from '#shared/text/span.ts';

/** The Japanese headline, and the English one where both stand on one line. */
export interface HeadlinePair {
  readonly ja: string;
  readonly en: string | null;
}

const words = (text: string): string[] =>
  text.split(/\s+/u).filter((word) => /\p{L}|\p{N}/u.test(word));

/** Whether Latin text after a Japanese headline is an English headline, or the headline's own tail. */
function isHeadlineEn(tail: string, nextIsHeadline: boolean): boolean {
  const all = words(tail);
  if (all.length < 2) return false;
  const lowerCase = all.filter((word) => /^\p{Ll}/u.test(word)).length;
  // DSA 2026, Freedom House: names in the Japanese headline, where the English one follows.
  if (nextIsHeadline) return all.length >= 5 && lowerCase > 0;
  return all.length >= 3 || lowerCase > 0;
}

/** Where the text's Japanese part ends: after the last Japanese letter and its closing signs. */
function endOfJapanese(text: string): number {
  const pattern =
    /.*[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}ー々〆][」』】〉》）)”’"'。、！？!?…]*/su;
  return pattern.exec(text)?.[0].length ?? 0;
}

/** Where one bold run ends and another begins, the first Japanese and the second not; or -1. */
function boldBoundary(spans: readonly Span[]): number {
  let position = 0;
  let before = '';
  for (const [index, span] of spans.entries()) {
    const isEdge = index > 0 && span.bold !== spans[index - 1]?.bold;
    const after = spansText(spans.slice(index));
    if (isEdge && hasJapanese(before) && !hasJapanese(after) && words(after).length >= 2) {
      return position;
    }
    before += span.text;
    position += span.text.length;
  }
  return -1;
}

/**
 * Splits the line of an item's bullet into its two headlines (report-format: on one line, in one
 * bold run, in two bold runs). `nextIsHeadline`: the next line could be the English headline.
 */
export function splitHeadline(spans: readonly Span[], nextIsHeadline: boolean): HeadlinePair {
  const text = spansText(spans);
  const bold = boldBoundary(spans);
  if (bold >= 0) {
    const tail = spansText(sliceSpans(spans, bold)).trim();
    // Two bold runs are two headlines, but for a name such as DSA 2026.
    if (!nextIsHeadline || words(tail).some((word) => /^\p{Ll}/u.test(word))) {
      return { ja: text.slice(0, bold).trim(), en: tail };
    }
  }
  const end = endOfJapanese(text);
  const tail = text
    .slice(end)
    .replace(/^[\s/／|｜:：—–-]+/u, '')
    .trim();
  const separated =
    /^[\s/／|｜]/u.test(text.slice(end)) || /[」』】）)”"。！？!?…]$/u.test(text.slice(0, end));
  if (end > 0 && separated && hasLatin(tail) && isHeadlineEn(tail, nextIsHeadline)) {
    return { ja: text.slice(0, end).trim(), en: text.slice(end).trim() };
  }
  return { ja: text, en: null };
}

const LONGEST_HEADLINE = 250;

/** Whether a line could be the English headline, and is not plainly the first paragraph. */
export function couldBeHeadlineEn(text: string): boolean {
  return (
    text !== '' &&
    text.length <= LONGEST_HEADLINE &&
    mainLanguage(text, 'ja') === 'en' &&
    findSource(text) === null &&
    !(/[.!?]["”’']?\s+["“‘']?\p{Lu}/u.test(text) && /[.!?]["”’']?$/u.test(text))
  );
}
