import { z } from 'zod';
import { editionSchema, type Edition } from '#shared/domain/edition.ts';
import { templateSchema, type Template } from '#shared/domain/template.ts';
import type { Store } from '../store/store.ts';
import { unpack } from './packed-json.ts';

/** An approved edition as it is stored, and the form that it was approved in. */
export interface StoredEdition {
  readonly digest: string;
  readonly sha256: string;
  readonly edition: Edition;
  readonly template: Template;
}

const rowSchema = z.object({
  digest: z.string(),
  sha256: z.string(),
  template: z.string(),
  json: z.instanceof(Uint8Array),
  form: z.instanceof(Uint8Array),
});

const SELECT = `SELECT edition.digest, edition.sha256, edition.template, edition.json,
  template_form.json AS form FROM edition JOIN template_form ON template_form.sha256 = edition.template`;

function editionOf(row: unknown): StoredEdition | null {
  const { digest, sha256, template: form, json, form: formJson } = rowSchema.parse(row);
  const edition = unpack(json, sha256, editionSchema);
  const template = unpack(formJson, form, templateSchema);
  const isForm = edition?.template.sha256 === form;
  return edition && template && isForm ? { digest, sha256, edition, template } : null;
}

/** An approved edition of a digest; null where there is none, or it is not as it was approved. */
export function readEdition(store: Store, digest: string, number: number): StoredEdition | null {
  const row = store.get(
    `${SELECT} WHERE edition.digest = ? AND edition.number = ?`,
    digest,
    number,
  );
  return row ? editionOf(row) : null;
}

/** The approved edition of a hash, whichever digest's it is; null as above. */
export function findEdition(store: Store, sha256: string): StoredEdition | null {
  const row = store.get(`${SELECT} WHERE edition.sha256 = ?`, sha256);
  return row ? editionOf(row) : null;
}
