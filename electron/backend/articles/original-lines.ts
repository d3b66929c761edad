import type { Passage, Source } from '#shared/reading/articles/article.ts';
import { sheetOfHtml } from '#shared/reading/articles/page/sheet-of-html.ts';
import { sheetOfText } from '#shared/reading/articles/text/sheet-of-text.ts';
import type { Line } from '#shared/reading/lines/line.ts';

/** Deepest level of a list that is told apart. */
const DEPTH = 9;

const depthOf = ({ bullet, indent }: Line): number =>
  bullet === null ? 0 : Math.min(DEPTH, Math.floor(indent / 2) + 1);

/** The lines of an original in order, menus and all: text with its look and nothing else. */
export function originalLines({
  html,
  text,
  url,
}: Pick<Source, 'html' | 'text' | 'url'>): readonly Omit<Passage, 'cut'>[] {
  const { lines } = html === null ? sheetOfText(text) : sheetOfHtml(html, url);
  return lines.map(({ line }) => ({
    spans: line.spans,
    text: line.text,
    depth: depthOf(line),
  }));
}
