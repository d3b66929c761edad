/** Why a line of the original is not in the body. */
export const CUT_REASONS = [
  /** The article's own, and in a field of the item: headline, source line, date. */
  'headline',
  'source',
  'date',
  /** Not the article's. */
  'byline',
  'caption',
  'read-also',
  'share',
  'subscribe',
  'cookies',
  'advertisement',
  'copyright',
  'tags',
  /** What stands around the article on its page: menus, other news. */
  'page',
] as const;
export type CutReason = (typeof CUT_REASONS)[number];
