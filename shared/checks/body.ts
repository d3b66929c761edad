import { isEmptyBody } from '#shared/domain/body-text.ts';
import type { ItemRule } from './rule.ts';

/** The item has no block, or one of its blocks says nothing. */
export const lacksBody: ItemRule = ({ blocks }) =>
  blocks.length === 0 || blocks.some(({ body }) => isEmptyBody(body));
