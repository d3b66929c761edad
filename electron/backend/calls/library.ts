import { randomUUID } from 'node:crypto';
import type { Digest } from '#shared/domain/digest.ts';
import { fail, ok, type Result } from '#shared/domain/result.ts';
import type { Template } from '#shared/domain/template.ts';
import type { Problem } from '#shared/messages/messages.ts';
import { refusalProblem } from '#shared/messages/refusal-problem.ts';
import { mayRead } from '#shared/workflow/abilities.ts';
import { recordEvent } from '../review/record-event.ts';
import { abilitiesFor } from '../review/what-is-allowed.ts';
import { readDigest } from '../store/digests.ts';
import { purgeDigest, removeDigest, renameDigest, restoreDigest } from '../store/library.ts';
import { copyLinks } from '../store/original-links.ts';
import { listOutlets } from '../store/outlets.ts';
import type { Store } from '../store/store.ts';
import { listSummaries } from '../store/summaries.ts';
import { findTemplate } from '../templates/office-templates.ts';
import type { CallContext, Handlers } from './call-context.ts';
import { makeDigest } from './make-digest.ts';
import { deskOf, officeRefusal, readable } from './review-desk.ts';

type Empty = Record<string, never>;

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

/** Puts a digest into the bin, or takes it out of it. */
function binned(
  context: CallContext,
  id: string,
  event: 'deleted' | 'restored',
  body: (store: Store) => boolean,
): Result<Empty, Problem> {
  const { store, change, emit } = context;
  const row = readable(context, id);
  if (!row.ok) return row;
  const done = change(id, () => {
    const recorded = recordEvent(deskOf(context), id, { event });
    // Refused, nothing was done that would have to be on record.
    if (!recorded.ok) context.note(null);
    else if (!body(store)) throw new Error(`${event}: the bin is not what its record says`);
    return recorded;
  });
  if (!done.ok) return done;
  emit('library-changed', {});
  emit('review-changed', { id });
  return ok({});
}

/** Removes a digest of the bin for good: whoever may take it out of it, and it was never approved. */
function purge(context: CallContext, id: string): Result<Empty, Problem> {
  const row = readable(context, id);
  if (!row.ok) return row;
  const { store, change, emit } = context;
  const desk = deskOf(context);
  const abilities = abilitiesFor(desk, id);
  if (!abilities.ok) return abilities;
  const { restore } = abilities.value;
  if (!restore.allowed) return fail(refusalProblem(restore));
  const isGone = change(id, () => purgeDigest(store, id));
  if (!isGone) return fail({ code: 'not-allowed-once-approved', params: {} });
  emit('library-changed', {});
  return ok({});
}

function rename(context: CallContext, id: string, name: string | null): Result<Empty, Problem> {
  const row = readable(context, id);
  if (!row.ok) return row;
  const { store, change, emit } = context;
  const abilities = abilitiesFor(deskOf(context), id);
  if (!abilities.ok) return abilities;
  const may = abilities.value.rename;
  if (!may.allowed) return fail(refusalProblem(may));
  change(id, () => renameDigest(store, id, name));
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
  | 'outlets.list'
> = {
  /** Nothing for who may read no digest: an administrator who is nothing else. */
  'library.list': (_input, { store, who }) => ok(mayRead(who).allowed ? listSummaries(store) : []),
  'library.create': async ({ template: name, period }, context) => {
    const refusal = officeRefusal(context, 'create');
    if (refusal) return fail(refusal);
    const template = await findTemplate(context.store, name);
    if (!template.ok) return template;
    const { change, note, emit } = context;
    const id = randomUUID();
    change(id, () => {
      note({ template: name });
      makeDigest(context, { id, name: null, origin: null }, emptyDigest(template.value, period));
    });
    emit('library-changed', {});
    return ok({ id });
  },
  'library.duplicate': ({ id: from }, context) => {
    const { store, change, note, emit } = context;
    const refusal = officeRefusal(context, 'create');
    if (refusal) return fail(refusal);
    const stored = readDigest(store, from);
    if (!stored) return fail({ code: 'digest-missing', params: {} });
    const id = randomUUID();
    change(id, () => {
      note({ from });
      const name = copyName(stored.name);
      makeDigest(context, { id, name, origin: null }, stored.digest);
      copyLinks(store, from, id);
    });
    emit('library-changed', {});
    return ok({ id });
  },
  'library.rename': ({ id, name }, context) => rename(context, id, name === '' ? null : name),
  'library.remove': ({ id }, context) =>
    binned(context, id, 'deleted', (store) => removeDigest(store, id, context.now())),
  'library.restore': ({ id }, context) =>
    binned(context, id, 'restored', (store) => restoreDigest(store, id)),
  'library.purge': ({ id }, context) => purge(context, id),
  'outlets.list': (_input, { store }) => ok(listOutlets(store)),
};
