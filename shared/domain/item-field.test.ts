import { expect, test } from 'vitest';
import { bodyOf, itemOf } from '#shared/testing/small-digest.ts';
import { fieldsOf, fieldText, itemFieldSchema } from './item-field.ts';

const item = itemOf('a', [
  {
    kind: 'report',
    label: 'MFA',
    body: bodyOf('He spoke.'),
    source: { outlets: ['TREND'], from: '2026-04-18', to: '2026-04-18' },
  },
  { kind: 'note', label: null, body: bodyOf('One.', 'Two.'), source: null },
]);

test('the fields of an item, and their texts', () => {
  const fields = fieldsOf(item);
  expect(fields.map((field) => [field, fieldText(item, field)])).toEqual([
    [{ field: 'headline-ja' }, '見出しa'],
    [{ field: 'headline-en' }, 'Headline a'],
    [{ field: 'label', block: 0 }, 'MFA'],
    [{ field: 'body', block: 0 }, 'He spoke.'],
    [{ field: 'source', block: 0 }, '(TREND / 18.04.2026)'],
    [{ field: 'label', block: 1 }, ''],
    [{ field: 'body', block: 1 }, 'One.\nTwo.'],
    [{ field: 'source', block: 1 }, ''],
  ]);
  for (const field of fields) expect(itemFieldSchema.parse(field)).toEqual(field);
});

test('a block that is not there has no text', () => {
  expect(fieldText(item, { field: 'body', block: 2 })).toBeNull();
});
