import type { Emphasis } from '#shared/domain/body.ts';

/** A piece of a line with its look, as it was read. */
export interface Span extends Emphasis {
  readonly text: string;
  readonly underline: boolean;
  /** Marked as ordinary text (`\●`): never a bullet, a heading, a label, a note or a source. */
  readonly literal: boolean;
}

export const PLAIN_SPAN = {
  bold: false,
  italic: false,
  underline: false,
  href: null,
  literal: false,
} as const;

/** The text of spans, one after the other. */
export const spansText = (spans: readonly Span[]): string => spans.map(({ text }) => text).join('');

const sameLook = (a: Span, b: Span): boolean =>
  a.bold === b.bold &&
  a.italic === b.italic &&
  a.underline === b.underline &&
  a.href === b.href &&
  a.literal === b.literal;

/** One span where two neighbours look the same; none that is empty. */
export function mergeSpans(spans: readonly Span[]): Span[] {
  const merged: Span[] = [];
  for (const span of spans) {
    const last = merged.at(-1);
    if (last && sameLook(last, span))
      merged[merged.length - 1] = { ...last, text: last.text + span.text };
    else if (span.text !== '') merged.push(span);
  }
  return merged;
}

/** Runs of spaces become one, and none is left at the ends; a literal space is no space. */
export function tidySpans(spans: readonly Span[]): Span[] {
  const tidy: Span[] = [];
  let afterSpace = true;
  for (const span of spans) {
    if (span.literal) {
      tidy.push(span);
      afterSpace = false;
      continue;
    }
    let text = span.text.replace(/ {2,}/g, ' ');
    if (afterSpace) text = text.replace(/^ /, '');
    if (text !== '') afterSpace = text.endsWith(' ');
    tidy.push({ ...span, text });
  }
  for (let index = tidy.length - 1; index >= 0; index -= 1) {
    const span = tidy[index];
    if (!span || span.literal) break;
    const text = span.text.replace(/ $/, '');
    tidy[index] = { ...span, text };
    if (text !== '') break;
  }
  return mergeSpans(tidy);
}

/** The part of spans from `start` to `end`, in UTF-16 units of their text. */
export function sliceSpans(spans: readonly Span[], start: number, end = Infinity): Span[] {
  const slice: Span[] = [];
  let position = 0;
  for (const span of spans) {
    const text = span.text.slice(Math.max(0, start - position), Math.max(0, end - position));
    if (text !== '') slice.push({ ...span, text });
    position += span.text.length;
  }
  return slice;
}

/** Whether the character at a position is literal. */
export function isLiteralAt(spans: readonly Span[], position: number): boolean {
  let start = 0;
  for (const span of spans) {
    if (position < start + span.text.length) return span.literal;
    start += span.text.length;
  }
  return false;
}
