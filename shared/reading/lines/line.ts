import { looksLikePageNumber } from '#shared/text/line-shape.ts';
import { plainSpaces } from '#shared/text/spaces.ts';
import { sliceSpans, spansText, tidySpans, type Span } from '#shared/text/span.ts';

/** What a file's own named style says a paragraph is (Word files that this product wrote). */
export type Role =
  | 'title'
  | 'subtitle'
  | 'period'
  | 'coverage-note'
  | 'issuer'
  | 'section-heading'
  | 'headline-ja'
  | 'headline-en'
  | 'label'
  | 'paragraph'
  | 'note'
  | 'list-item'
  | 'list-paragraph'
  | 'source-line'
  | 'end-mark';

/** One line or paragraph of the input. */
export interface Line {
  /** Line of the file, or paragraph of the Word document; from 1. */
  readonly number: number;
  /** Without bullet; tidy (no double space, none at the ends). */
  readonly spans: readonly Span[];
  /** The spans' text. */
  readonly text: string;
  /** The bullet sign that the line had. */
  readonly bullet: string | null;
  /** Columns before the bullet or the text; two for each level of a list. */
  readonly indent: number;
  /** Whether an empty line or a paragraph's edge comes before it. */
  readonly gap: boolean;
  readonly role: Role | null;
  /** Names of bookmarks at its beginning. */
  readonly anchors: readonly string[];
  /** A backslash alone: what is expected here is left empty on purpose. */
  readonly emptyOnPurpose: boolean;
}

/** A line from raw spans: odd spaces made plain, ends trimmed. */
export function makeLine(
  raw: readonly Span[],
  rest: Pick<Line, 'number'> & Partial<Omit<Line, 'spans' | 'text'>>,
): Line {
  const spans = tidySpans(
    raw.map((span) => (span.literal ? span : { ...span, text: plainSpaces(span.text) })),
  );
  return {
    bullet: null,
    indent: 0,
    gap: true,
    role: null,
    anchors: [],
    emptyOnPurpose: false,
    ...rest,
    spans,
    text: spansText(spans),
  };
}

/** Whether the line is marked as ordinary text, so that its beginning means nothing. */
export const isLiteral = (line: Line): boolean => line.spans[0]?.literal ?? false;

/** The line's spans from a position on, tidy. */
export const spansFrom = (line: Line, start: number): Span[] =>
  tidySpans(sliceSpans(line.spans, start));

/** `- 3 -` or `12` alone: a page number that was copied along. */
export const isPageNumber = (line: Line): boolean =>
  line.role === null &&
  !isLiteral(line) &&
  looksLikePageNumber(line.bullet === null ? line.text : `${line.bullet} ${line.text}`);
