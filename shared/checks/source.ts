import type { ItemRule } from './rule.ts';

/** A report has no source line, or one without outlets or days; a note needs none. */
export const lacksSource: ItemRule = ({ blocks }) =>
  blocks.some(
    ({ kind, source }) =>
      kind === 'report' && (source === null || source.outlets.length === 0 || source.from === null),
  );
