import type { Template } from '#shared/domain/template.ts';
import { withoutMarkingLines } from '#shared/text/marking-lines.ts';
import { readLines } from './read-lines.ts';
import type { Reading } from './reading.ts';
import { textLines } from '../lines/text-lines.ts';

/** Reads a report from plain or markdown-like text. Never throws, loses nothing. */
export const readText = (text: string, template: Template): Reading =>
  readLines(textLines(withoutMarkingLines(text, template)), template);
