import { hasJapanese } from '#shared/text/script.ts';
import type { ItemRule } from './rule.ts';

/** The Japanese headline is empty, or has no Japanese in it (report-format: headline.ja). */
export const lacksHeadlineJa: ItemRule = ({ headline }) => !hasJapanese(headline.ja);
