import type { Locale } from './locale.ts';
import { PROGRAM_PROBLEMS } from './program-problems.ts';
import { READING_PROBLEMS } from './reading-problems.ts';
import { REVIEW_PROBLEMS } from './review-problems.ts';
import { WRITING_PROBLEMS } from './writing-problems.ts';

/**
 * Every sentence that a person can read, by code, in English and Japanese. A sentence says what
 * happened, names the thing, and says what to do.
 */
export type { Locale };

/** Why something could not be done. */
export const PROBLEMS = {
  ...READING_PROBLEMS,
  ...WRITING_PROBLEMS,
  ...PROGRAM_PROBLEMS,
  ...REVIEW_PROBLEMS,
} as const;

export type ProblemCode = keyof typeof PROBLEMS;

type ParamsOf<Code extends ProblemCode> = Parameters<(typeof PROBLEMS)[Code]['en']>[0];

/** An expected failure: its code and what its sentence names. */
export type Problem = {
  readonly [Code in ProblemCode]: { readonly code: Code; readonly params: ParamsOf<Code> };
}[ProblemCode];

/** The problem as one sentence. */
export function explain(problem: Problem, locale: Locale): string {
  // Code and params agree by construction; TypeScript cannot follow a union through both.
  const say = PROBLEMS[problem.code][locale] as (params: Problem['params']) => string;
  return say(problem.params);
}
