import { randomUUID } from 'node:crypto';
import type { Digest } from '#shared/domain/digest.ts';
import { fail, ok, type Result } from '#shared/domain/result.ts';
import type { Template } from '#shared/domain/template.ts';
import type { Problem } from '#shared/messages/messages.ts';
import { insertDigest, readDigest } from '../store/digests.ts';
import { purgeDigest, removeDigest, renameDigest, restoreDigest } from '../store/library.ts';
import { copyLinks } from '../store/original-links.ts';
import { listOutlets } from '../store/outlets.ts';
import type { Store } from '../store/store.ts';
import { listSummaries } from '../store/summaries.ts';
import { listTemplates, loadBundledTemplate } from '../templates/load-template.ts';
import type { CallContext, Handlers } from './call-context.ts';

type Empty = Record<string, never>;

const missing = (): { ok: false; error: Problem } => fail({ code: 'digest-missing', params: {} });

/** A digest with the template's texts and sections, and no items. */
const emptyDigest = (template: Template, period: Digest['period']): Digest => ({
  format: 'digest/1',
  template: template.name,
  title: template.title,
  subtitle: template.subtitle,
  period,
  coverageNote: null,
  issuer: template.issuer,
  sections: template.sections.map(({ key, title }) => ({ key, title, items: [] })),
});

/** A change of one digest as a whole, which there is or is not. */
function changeOne(
  { store, change, emit }: CallContext,
  id: string,
  body: (store: Store) => boolean,
): Result<Empty, Problem> {
  if (!readDigest(store, id)) return missing();
  const done = change(id, () => body(store));
  if (!done) return missing();
  emit('library-changed', {});
  return ok({});
}

/** The name of a copy: one that goes by its period goes on doing so. */
const copyName = (name: string | null): string | null =>
  name === null ? null : `${name.slice(0, 190)} (2)`;

/** Digests as wholes. */
export const LIBRARY: Handlers<
  | 'library.list'
  | 'library.create'
  | 'library.duplicate'
  | 'library.rename'
  | 'library.remove'
  | 'library.restore'
  | 'library.purge'
  | 'templates.list'
  | 'outlets.list'
> = {
  'library.list': (_input, { store }) => ok(listSummaries(store)),
  'library.create': async ({ template: name, period }, context) => {
    const template = await loadBundledTemplate(name);
    if (!template.ok) return template;
    const { store, change, note, emit, now } = context;
    const id = randomUUID();
    change(id, () => {
      note({ template: name });
      const digest = emptyDigest(template.value, period);
      insertDigest(store, { id, name: null, origin: null }, digest, now());
    });
    emit('library-changed', {});
    return ok({ id });
  },
  'library.duplicate': ({ id: from }, { store, change, note, emit, now }) => {
    const stored = readDigest(store, from);
    if (!stored) return missing();
    const id = randomUUID();
    change(id, () => {
      note({ from });
      const name = copyName(stored.name);
      insertDigest(store, { id, name, origin: null }, stored.digest, now());
      copyLinks(store, from, id);
    });
    emit('library-changed', {});
    return ok({ id });
  },
  'library.rename': ({ id, name }, context) =>
    changeOne(context, id, (store) => renameDigest(store, id, name === '' ? null : name)),
  'library.remove': ({ id }, context) =>
    changeOne(context, id, (store) => removeDigest(store, id, context.now())),
  'library.restore': ({ id }, context) =>
    changeOne(context, id, (store) => restoreDigest(store, id)),
  'library.purge': ({ id }, context) => changeOne(context, id, (store) => purgeDigest(store, id)),
  'templates.list': async () => ok(await listTemplates()),
  'outlets.list': (_input, { store }) => ok(listOutlets(store)),
};
