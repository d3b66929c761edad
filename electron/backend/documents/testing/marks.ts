import { corrections } from '#shared/comparison/corrections.ts';
import type { Correction } from '#shared/domain/correction.ts';
import type { Digest, Item } from '#shared/domain/digest.ts';
import type { Marking } from '#shared/report/marking.ts';
import { textNode } from '#shared/domain/body.ts';
import { sampleDigest } from '#shared/testing/template.ts';

const changeText = (item: Item, change: (text: string) => string): Item => ({
  ...item,
  blocks: item.blocks.map((block) => ({
    ...block,
    body: {
      ...block.body,
      content: block.body.content.map((node) =>
        node.type === 'paragraph'
          ? {
              ...node,
              content: (node.content ?? []).map(({ text, marks }) =>
                marks
                  ? { type: 'text' as const, text, marks }
                  : textNode(change(text), { bold: false, italic: false, href: null }),
              ),
            }
          : node,
      ),
    },
  })),
});

/** The sample as it was corrected: texts, a headline, an order, an item that went. */
export const corrected: Digest = {
  ...sampleDigest,
  sections: sampleDigest.sections.map((section, index) => {
    const [first, second, ...rest] = section.items;
    if (!first || !second) return section;
    const told = {
      ...changeText(first, (text) => text.replaceAll('the', 'a certain')),
      headline: { ...first.headline, ja: `${first.headline.ja}(改)` },
    };
    return { ...section, items: index === 1 ? [told, ...rest] : [second, told, ...rest] };
  }),
};

/** The table that goes from the sample to its correction. */
export const tableOfSample: readonly Correction[] = corrections(sampleDigest, corrected);

/** A correction as it is distributed. */
export const correctionMarks: Marking = {
  mark: null,
  edition: { number: 2, sha256: 'a'.repeat(64), corrections: tableOfSample },
};

/** A draft of a correction: everything that a document can say beside the digest. */
export const allMarks: Marking = { ...correctionMarks, mark: 'draft' };
