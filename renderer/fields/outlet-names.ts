import { outletSchema } from '#shared/domain/source-line.ts';
import { foldText } from '#shared/text/fold-text.ts';
import { plainSpaces } from '#shared/text/spaces.ts';

/** What separates outlets in a source line, in any width. */
const SEPARATORS = /[,，、;；/／\r\n]+/u;
/** Whether a text holds more than one name. */
export const hasSeparator = (text: string): boolean => SEPARATORS.test(text);

/** Only these letters have one and the same capital in every language that outlets write in. */
const PLAIN_LATIN = /^[\x20-\x7e]+$/u;

/**
 * A name as the source line has it: as it was written before, else in capitals where it is plain
 * Latin (source lines are in capitals; report-format), else as it was typed.
 */
export function outletName(typed: string, known: readonly string[]): string {
  const name = plainSpaces(typed).replace(/\s+/gu, ' ').trim();
  const folded = foldText(name);
  const before = known.find((one) => foldText(one) === folded);
  return before ?? (PLAIN_LATIN.test(name) ? name.toUpperCase() : name);
}

/** Names from a text, and what in it is none. */
export interface ReadOutlets {
  readonly names: readonly string[];
  /** Kept in the field; '' where all were names. */
  readonly rest: string;
}

/** Reads what was typed or pasted for outlets. */
export function readOutlets(text: string, known: readonly string[]): ReadOutlets {
  const parts = text
    .split(SEPARATORS)
    .map((part) => outletName(part, known))
    .filter((part) => part !== '');
  const isName = (part: string): boolean => outletSchema.safeParse(part).success;
  return {
    names: parts.filter(isName),
    rest: parts.filter((part) => !isName(part)).join(', '),
  };
}

/** Outlets with others behind them; none twice. */
export function withOutlets(outlets: readonly string[], added: readonly string[]): string[] {
  const seen = new Set<string>();
  return [...outlets, ...added].filter((name) => {
    const folded = foldText(name);
    const isNew = !seen.has(folded);
    seen.add(folded);
    return isNew;
  });
}
