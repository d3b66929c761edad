import type { Template } from '#shared/domain/template.ts';
import { leadLine } from '#shared/text/marking-lines.ts';
import { mainLanguage } from '#shared/text/script.ts';
import { correctionRows, type CorrectionRow } from './correction-rows.ts';
import type { Run } from './layout-block.ts';
import type { EditionMark } from './marking.ts';
import { plainRuns, type Intake } from './runs.ts';

/** The columns of the table of corrections, from left to right. */
export const CORRECTION_COLUMNS = [
  'place',
  'wrong',
  'right',
] as const satisfies readonly (keyof CorrectionRow)[];

type Cells = readonly (readonly Run[])[];

/** The table of corrections (正誤表), ready for the writers. */
export interface CorrectionTable {
  readonly title: readonly Run[];
  readonly lead: readonly Run[];
  /** One cell a column. */
  readonly head: Cells;
  readonly rows: readonly Cells[];
}

/** Lays out the table that goes with a correction; null where there is nothing to tell. */
export function layoutCorrections(
  { number, corrections }: EditionMark,
  template: Template,
  intake: Intake,
): CorrectionTable | null {
  if (number < 2 || corrections.length === 0) return null;
  const words = template.editions.corrections;
  intake.at(words.title);
  const set = (text: string): Run[] => plainRuns(intake.text(text), mainLanguage(text, 'ja'));
  return {
    title: set(words.title),
    lead: set(leadLine(template, number - 1)),
    head: CORRECTION_COLUMNS.map((column) => set(words[column])),
    rows: correctionRows(corrections, template).map((row) =>
      CORRECTION_COLUMNS.map((column) => set(row[column])),
    ),
  };
}
