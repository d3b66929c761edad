import type { ItemField } from '#shared/domain/item-field.ts';
import type { TextMark } from './fragments.ts';

/** A range that is marked in a field of an item. */
export interface FieldMark extends TextMark {
  readonly field: ItemField;
}

/** What of an item is marked, and which mark is looked at. */
export interface Marked {
  readonly marks: readonly FieldMark[];
  readonly active: string | null;
}

const sameField = (a: ItemField, b: ItemField): boolean =>
  a.field === b.field && ('block' in a ? a.block : -1) === ('block' in b ? b.block : -1);

/** The marks of one field; none where the later text has no such field. */
export const marksIn = ({ marks }: Marked, field: ItemField | null): FieldMark[] =>
  field === null ? [] : marks.filter((mark) => sameField(mark.field, field));

/** Says in the page which field the text within belongs to: selections are read by it. */
export const fieldData = (field: ItemField | null): Record<string, string | number> =>
  field === null
    ? {}
    : { 'data-field': field.field, ...('block' in field ? { 'data-block': field.block } : {}) };
