import type { Language } from '#shared/text/script.ts';
import type { Run } from '../layout-block.ts';

/** Text that differs from its paragraph in something; what is not named is as in the paragraph. */
export interface Span {
  readonly text: string;
  readonly lang?: Language;
  readonly bold?: true;
  readonly italic?: true;
  /**
   * `lacking`: no font has these characters; `anywhere`: a word longer than a line; `whole`: a word
   * that has a hyphen and is not to break there.
   */
  readonly as?: 'lacking' | 'anywhere' | 'whole';
}

/** One link, whatever languages and looks are in it: one to click and one to read out. */
export interface Link {
  /** Empty where the target was never filled in: it looks like a link and leads nowhere. */
  readonly href: string;
  readonly spans: readonly (string | Span)[];
}

/** Text that stays on one line. */
export interface Whole {
  readonly whole: readonly (string | Span)[];
}

export type Piece = string | Span | Link | Whole;

/** The text of a paragraph, and the language that most of it is in. */
export interface Content {
  readonly lang: Language;
  readonly content: readonly Piece[];
}

/** What has to be known to cut text into pieces. */
export interface Cutting {
  /** Characters that no font has. */
  readonly lacking: ReadonlySet<string>;
  /** How many characters a word may have before it is let break anywhere. */
  readonly longest: number;
}

function languageOf(runs: readonly Run[]): Language {
  let balance = 0;
  for (const { lang, text } of runs) balance += lang === 'ja' ? text.length : -text.length;
  return balance > 0 ? 'ja' : 'en';
}

/** Lines break between Japanese characters, and after a slash or dash before a letter. */
const JAPANESE = String.raw`\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}`;
const DASH = String.raw`/\u2010-\u2014-`;

/** Whether a text may have so many characters in a row: there is no plain space among them. */
function mayHaveLongWord(text: string, length: number): boolean {
  let start = 0;
  while (start + length <= text.length) {
    const space = text.lastIndexOf(' ', start + length - 1);
    if (space < start) return true;
    start = space + 1;
  }
  return false;
}

/** Cuts out words that are longer than a line. */
function cutWords(text: string, longest: number): Span[] {
  const more = String(longest + 1);
  // Nearly every text has no such word, which is soon told.
  if (!mayHaveLongWord(text, longest + 1)) return [{ text }];
  if (!new RegExp(`\\S{${more}}`).test(text)) return [{ text }];
  const unbroken = `(?:[^\\s${JAPANESE}${DASH}]|[${DASH}](?!\\p{L}))`;
  return text
    .split(new RegExp(`(${unbroken}{${more},})`, 'u'))
    .map((part, index): Span => (index % 2 === 1 ? { text: part, as: 'anywhere' } : { text: part }))
    .filter((span) => span.text !== '');
}

const HYPHENATED = new RegExp(
  `([^\\s${JAPANESE}]*[\\p{L}\\p{N}]-[\\p{L}\\p{N}][^\\s${JAPANESE}]*)`,
  'u',
);

/**
 * Cuts out words with a hyphen: who copies a text takes a hyphen at the end of a line for a word that
 * was divided, and drops it. A word of half a line and more breaks all the same.
 */
function keepHyphens(span: Span, longest: number): Span[] {
  if (span.as !== undefined || !span.text.includes('-')) return [span];
  return span.text
    .split(HYPHENATED)
    .map((text, index): Span =>
      index % 2 === 1 && text.length <= longest / 2 ? { text, as: 'whole' } : { text },
    )
    .filter(({ text }) => text !== '');
}

/** Joiners and marks belong to the character before them. */
const JOINED = /[\p{Default_Ignorable_Code_Point}\p{M}]/u;

function cut(text: string, { lacking, longest }: Cutting): Span[] {
  if (lacking.size === 0) return cutWords(text, longest);
  const spans: { text: string; as?: 'lacking' }[] = [];
  for (const char of text) {
    const last = spans.at(-1);
    const as = lacking.has(char) ? 'lacking' : undefined;
    if (last && (last.as === as || (!as && JOINED.test(char)))) last.text += char;
    else spans.push({ text: char, ...(as ? { as } : {}) });
  }
  return spans.flatMap((span) => (span.as ? [span] : cutWords(span.text, longest)));
}

function spansOf(runs: readonly Run[], lang: Language, cutting: Cutting): (string | Span)[] {
  const spans: (string | Span)[] = [];
  for (const run of runs) {
    const look: Omit<Span, 'text'> = {
      ...(run.lang === lang ? {} : { lang: run.lang }),
      ...(run.bold ? { bold: true } : {}),
      ...(run.italic ? { italic: true } : {}),
    };
    const parts = cut(run.text, cutting);
    for (const part of parts.flatMap((span) => keepHyphens(span, cutting.longest))) {
      const span = { ...part, ...look };
      const last = spans.at(-1);
      if (Object.keys(span).length > 1) spans.push(span);
      // Runs of one look become one, so that Typst has less to set.
      else if (typeof last === 'string') spans[spans.length - 1] = last + span.text;
      else spans.push(span.text);
    }
  }
  return spans;
}

/** The runs of a paragraph as Typst is to set them. */
export function contentOf(runs: readonly Run[], cutting: Cutting): Content {
  const lang = languageOf(runs);
  const content: Piece[] = [];
  for (let start = 0, end = 0; start < runs.length; start = end) {
    const first = runs[start];
    const alike = (run: Run | undefined): boolean =>
      run?.href === first?.href && run?.noBreak === first?.noBreak;
    while (end < runs.length && alike(runs[end])) end += 1;
    const spans = spansOf(runs.slice(start, end), lang, cutting);
    const href = first?.href ?? null;
    if (href !== null) content.push({ href: href === '#' ? '' : href, spans });
    else if (first?.noBreak === true) content.push({ whole: spans });
    else content.push(...spans);
  }
  return { lang, content };
}
