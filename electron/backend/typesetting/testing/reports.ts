import type { Digest } from '#shared/domain/digest.ts';
import { UNMARKED } from '#shared/report/marking.ts';
import { sampleDigest, template } from '#shared/testing/template.ts';
import type { Report } from '../jobs.ts';

/** The sample with its items repeated, each with an id of its own. */
export const repeated = (factor: number): Digest => ({
  ...sampleDigest,
  sections: sampleDigest.sections.map((section) => ({
    ...section,
    items: Array.from({ length: factor }, (_, round) =>
      section.items.map((item) => ({ ...item, id: `${item.id}r${String(round)}` })),
    ).flat(),
  })),
});

/** The ids of a digest's items, in reading order. */
export const idsOf = ({ sections }: Digest): string[] =>
  sections.flatMap(({ items }) => items.map(({ id }) => id));

/** A digest with more text at the end of the first paragraph of one item. */
export function withMore(digest: Digest, id: string, more: string): Digest {
  const copy = structuredClone(digest);
  const item = copy.sections.flatMap(({ items }) => items).find((one) => one.id === id);
  const [first] = item?.blocks[0]?.body.content ?? [];
  if (first?.type !== 'paragraph') throw new Error(`${id} has no paragraph`);
  first.content = [...(first.content ?? []), { type: 'text', text: ` ${more}` }];
  return copy;
}

/** A digest as the typesetter takes it. */
export const reportOf = (digest: Digest, id = 'one'): Report => ({
  id,
  digest,
  template,
  marking: UNMARKED,
  corrects: null,
});
