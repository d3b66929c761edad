import type { Body } from '#shared/domain/body.ts';
import { bodyOfLines } from '../lines/body-of-lines.ts';
import { makeLine } from '../lines/line.ts';
import type { Passage } from './article.ts';

/** The body that the kept passages of an article make: paragraphs, and lists by their depth. */
export function bodyOfPassages(passages: readonly Passage[]): Body {
  const lines = passages
    .filter(({ cut, text }) => cut === null && text !== '')
    .map(({ spans, depth }, index) =>
      makeLine(spans, {
        number: index + 1,
        bullet: depth > 0 ? '-' : null,
        indent: Math.max(0, depth - 1) * 2,
        // Each passage is whole: none goes on with the one before.
        gap: true,
      }),
    );
  return bodyOfLines(lines);
}
