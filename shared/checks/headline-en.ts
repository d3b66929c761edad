import type { ItemRule } from './rule.ts';

/** The English headline is empty. */
export const lacksHeadlineEn: ItemRule = ({ headline }) => headline.en.trim() === '';
