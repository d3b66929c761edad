import type { Item } from '#shared/domain/digest.ts';
import { lacksBody } from './body.ts';
import { lacksHeadlineEn } from './headline-en.ts';
import { lacksHeadlineJa } from './headline-ja.ts';
import type { ItemRule } from './rule.ts';
import { lacksSource } from './source.ts';

const RULES = {
  'headline-ja': lacksHeadlineJa,
  'headline-en': lacksHeadlineEn,
  body: lacksBody,
  source: lacksSource,
} as const satisfies Record<string, ItemRule>;

/** What an item can still lack before it is fit for the report. */
export type Missing = keyof typeof RULES;

/** Every kind of `Missing`, in the order in which an item is read. */
export const MISSING = Object.keys(RULES) as readonly Missing[];

/** What an item still lacks, for its mark in the outline; [] where it is complete. */
export const incompleteness = (item: Item): readonly Missing[] =>
  MISSING.filter((missing) => RULES[missing](item));
