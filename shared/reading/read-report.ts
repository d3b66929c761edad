import type { Template } from '#shared/domain/template.ts';
import { FOREIGN_HTML, htmlLines, type HtmlReading } from './html-lines.ts';
import { readLines } from './read-lines.ts';
import { readPastedMarkup } from './pasted-markup.ts';
import type { Reading } from './reading.ts';
import { textLines } from './text-lines.ts';

/** Reads a report from plain or markdown-like text. Never throws, loses nothing. */
export const readText = (text: string, template: Template): Reading =>
  readLines(textLines(text), template);

/** Reads a report from HTML: a saved page, or what a Word file's text was turned into. */
export const readHtml = (
  page: string,
  template: Template,
  options: HtmlReading = FOREIGN_HTML,
): Reading => readLines(readPastedMarkup(htmlLines(page, options)), template);
