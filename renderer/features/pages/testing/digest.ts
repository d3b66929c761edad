import type { OutputOf } from '#shared/contract/contract.ts';
import { sampleDigest, template } from '#shared/testing/template.ts';
import { reviewOf } from '#shared/testing/review.ts';

/** The sample with its items named `item-1`, `item-2` …, as `digest.open` answers. */
export function opened(id: string): OutputOf<'digest.open'> {
  let count = 0;
  const sections = sampleDigest.sections.map((section) => ({
    ...section,
    items: section.items.map((item) => {
      count += 1;
      return { ...item, id: `item-${String(count)}` };
    }),
  }));
  const keys = sections.flatMap(({ key, items }) => [
    `order:${key}`,
    ...items.map((item) => `item:${item.id}`),
  ]);
  return {
    id,
    name: null,
    review: reviewOf(),
    template,
    digest: { ...sampleDigest, sections },
    revs: Object.fromEntries(['header', ...keys].map((key) => [key, 1])),
    history: { undo: null, redo: null },
  };
}
