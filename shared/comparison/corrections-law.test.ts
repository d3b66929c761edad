import fc from 'fast-check';
import { expect, test } from 'vitest';
import { correctionSchema } from '#shared/domain/correction.ts';
import { fieldsOf, fieldText } from '#shared/domain/item-field.ts';
import { arbitraryDigest } from '#shared/testing/arbitrary-digest.ts';
import { afterEdits, arbitraryEdits } from '#shared/testing/arbitrary-edit.ts';
import { corrections } from './corrections.ts';

test('law: where the table is empty, every printed text and its place are the same', () => {
  fc.assert(
    fc.property(arbitraryDigest, arbitraryEdits, (old, edits) => {
      const now = afterEdits(old, edits);
      const table = corrections(old, now);
      for (const line of table) expect(correctionSchema.parse(line)).toEqual(line);
      const printed = (digest: typeof old): unknown =>
        digest.sections.map(({ items }) =>
          items.map((item) =>
            fieldsOf(item).map((field) => fieldText(item, field)?.replace(/\s/g, '')),
          ),
        );
      if (table.length === 0) expect(printed(now)).toEqual(printed(old));
      expect(corrections(now, now)).toEqual([]);
    }),
    { numRuns: 100 },
  );
});
