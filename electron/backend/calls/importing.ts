import { createHash, randomUUID } from 'node:crypto';
import type { Digest } from '#shared/domain/digest.ts';
import { fail, ok } from '#shared/domain/result.ts';
import { importBytes } from '../documents/import-file.ts';
import { readDigest } from '../store/digests.ts';
import { digestOfOrigin } from '../store/library.ts';
import { DEFAULT_TEMPLATE } from '../templates/load-template.ts';
import { findTemplate } from '../templates/office-templates.ts';
import type { Handlers } from './call-context.ts';
import { makeDigest } from './make-digest.ts';
import { officeRefusal } from './review-desk.ts';

const countItems = ({ sections }: Digest): number =>
  sections.reduce((sum, { items }) => sum + items.length, 0);

/**
 * Reads a report or a digest file into the library. A file with the same bytes that was taken in
 * before is not taken in again: the digest that came of it is the answer, with all work on it.
 */
export const IMPORTING: Handlers<'library.import'> = {
  'library.import': async ({ file, bytes }, context) => {
    const refusal = officeRefusal(context, 'create');
    if (refusal) return fail(refusal);
    const { store, change, note, emit } = context;
    const template = await findTemplate(store, DEFAULT_TEMPLATE);
    if (!template.ok) return template;
    const read = await importBytes(file, bytes, template.value);
    if (!read.ok) return read;
    const unplaced = read.value.unplaced.map(({ line, text, why }) => ({ line, text, why }));
    const origin = createHash('sha256').update(bytes).digest('hex');
    const there = digestOfOrigin(store, origin);
    const present = there === null ? null : readDigest(store, there);
    if (present) return ok({ id: present.id, items: countItems(present.digest), unplaced });
    const id = randomUUID();
    const { digest } = read.value;
    const items = countItems(digest);
    change(id, () => {
      note({ items, unplaced: unplaced.length });
      makeDigest(context, { id, name: null, origin }, digest);
    });
    emit('library-changed', {});
    return ok({ id, items, unplaced });
  },
};
