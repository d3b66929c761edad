import type { IPropertiesOptions } from 'docx';
import type { EditionStamp } from '#shared/report/marking.ts';
import { WORD_STAMP } from '#shared/report/stamp.ts';

/** Properties of a file beside Word's own, by name. */
export type CustomProperties = NonNullable<IPropertiesOptions['customProperties']>;

/** The custom properties that say which edition a Word file holds; Word and LibreOffice keep them. */
export const stampProperties = ({ number, sha256 }: EditionStamp): CustomProperties => [
  { name: WORD_STAMP.number, value: String(number) },
  { name: WORD_STAMP.sha256, value: sha256 },
];
