import type { Template } from '#shared/domain/template.ts';
import { FOREIGN_HTML, htmlLines, type HtmlReading } from '../lines/html-lines.ts';
import { readPastedMarkup } from '../pasted/pasted-markup.ts';
import { readLines } from './read-lines.ts';
import type { Reading } from './reading.ts';

/** Reads a report from HTML: a saved page, or what a Word file's text was turned into. */
export const readHtml = (
  page: string,
  template: Template,
  options: HtmlReading = FOREIGN_HTML,
): Reading => readLines(readPastedMarkup(htmlLines(page, options)), template);
