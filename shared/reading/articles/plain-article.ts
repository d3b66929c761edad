import { DEEPEST_LIST } from '../lines/body-of-lines.ts';
import type { Article, Passage } from './article.ts';
import type { Sheet, SheetLine } from './sheet.ts';

const passageOf = ({ line: { spans, text, bullet, indent }, cut }: SheetLine): Passage => ({
  spans,
  text,
  depth: bullet === null ? 0 : Math.min(DEEPEST_LIST, 1 + Math.floor(Math.max(0, indent) / 2)),
  cut,
});

/** An article of all lines as they are, in which nothing was looked for. */
export const plainArticle = ({ lines, facts }: Sheet): Article => ({
  headline: '',
  outlets: [],
  days: null,
  otherDays: [],
  section: null,
  passages: lines.map(passageOf),
  url: facts.urls[0] ?? null,
});
