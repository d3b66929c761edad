import { getSchema } from '@tiptap/core';
import type { Node } from '@tiptap/pm/model';
import fc from 'fast-check';
import type { Body } from '#shared/domain/body.ts';
import { emptyBody } from '#shared/editing/empty.ts';
import { arbitraryDigest } from '#shared/testing/arbitrary-digest.ts';
import { bodyToDoc } from '../body/body-doc.ts';
import { BODY_EXTENSIONS } from '../body/body-extensions.ts';

/** The schema of the editor. */
export const schema = getSchema(BODY_EXTENSIONS);

/** A body of any digest. */
export const arbitraryBody: fc.Arbitrary<Body> = arbitraryDigest
  .map(({ sections }) => sections.flatMap(({ items }) => items.flatMap(({ blocks }) => blocks)))
  .chain((blocks) =>
    blocks.length > 0
      ? fc.constantFrom(...blocks.map(({ body }) => body))
      : fc.constant(emptyBody()),
  );

/** A body as the editor has it. */
export function docOf(body: Body): Node {
  const doc = bodyToDoc(schema, body);
  if (!doc) throw new Error('this is no body');
  doc.check();
  return doc;
}

/** A document of paragraphs, and of any document: for changes of it. */
export const arbitraryDoc = arbitraryBody.map(docOf);
