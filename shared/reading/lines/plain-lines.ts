import { bulletOf } from '#shared/text/line-shape.ts';
import { PLAIN_SPAN } from '#shared/text/span.ts';
import { plainSpaces } from '#shared/text/spaces.ts';
import { makeLine, type Line } from './line.ts';

/** Everything that begins a new line, in any system or editor. */
export const LINE_BREAK = /\r\n|[\n\r\f\v\u0085\u2028\u2029]/u;
/** A tab before a bullet is one level of a list. */
const TAB = '  ';

/** The lines of a text without markup; empty lines are gaps between them. */
export function plainLines(text: string): readonly Line[] {
  const lines: Line[] = [];
  let gap = true;
  text.split(LINE_BREAK).forEach((physical, index) => {
    const tabs = /^[\t ]*/.exec(physical)?.[0] ?? '';
    const line = plainSpaces(tabs.replaceAll('\t', TAB) + physical.slice(tabs.length)).trimEnd();
    const start = line.trimStart();
    if (start === '') {
      gap = true;
      return;
    }
    const bullet = bulletOf(start);
    lines.push(
      makeLine([{ ...PLAIN_SPAN, text: start.slice(bullet?.length ?? 0) }], {
        number: index + 1,
        bullet: bullet?.sign ?? null,
        indent: line.length - start.length,
        gap,
      }),
    );
    gap = false;
  });
  return lines;
}
