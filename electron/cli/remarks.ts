import { FINDINGS, UNPLACED } from '#shared/messages/reports.ts';
import type { Reading } from '#shared/reading/report/reading.ts';
import type { ExportFinding } from '#shared/report/finding.ts';
import type { ExitCode, Terminal } from './terminal.ts';

/** Prints what reading could not place, line by line; 1 where there is any. */
export function printUnplaced({ unplaced }: Reading, terminal: Terminal): ExitCode {
  if (unplaced.length === 0) return 0;
  const { texts, locale } = terminal;
  terminal.remark(texts.unplaced(unplaced.length));
  for (const { line, text, why } of unplaced) {
    terminal.remark(`  ${texts.unplacedLine({ line, why: UNPLACED[why][locale], text })}`);
  }
  return 1;
}

/** Prints what an export could not take over as it is; 1 where there is any. */
export function printFindings(findings: readonly ExportFinding[], terminal: Terminal): ExitCode {
  if (findings.length === 0) return 0;
  const { texts, locale } = terminal;
  terminal.remark(texts.findings(findings.length));
  for (const { code, place, characters } of findings) {
    terminal.remark(`  ${place}: ${FINDINGS[code][locale](characters.join(' '))}`);
  }
  return 1;
}

/** The worse of two exit codes. */
export const worse = (a: ExitCode, b: ExitCode): ExitCode => (a > b ? a : b);
