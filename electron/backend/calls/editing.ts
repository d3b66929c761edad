import { entityKey, type RevisedEntity, type Revs } from '#shared/contract/entities.ts';
import { fail, ok } from '#shared/domain/result.ts';
import type { Problem } from '#shared/messages/messages.ts';
import { readDigest } from '../store/digests.ts';
import { readDigestRow } from '../store/header-rows.ts';
import { readHistory, type Desk } from '../store/steps.ts';
import { undoStep } from '../store/undo-step.ts';
import { writeStep } from '../store/write-step.ts';
import type { CallContext, Handlers } from './call-context.ts';
import { templateFor } from './open-report.ts';

const missing = (): { ok: false; error: Problem } => fail({ code: 'digest-missing', params: {} });

const revsOf = (entities: readonly RevisedEntity[]): Revs =>
  Object.fromEntries(entities.map((entity) => [entityKey(entity), entity.rev]));

/**
 * Tells the windows what has changed. What changed along with a write, without being in it, comes
 * from no window, so that the writer takes it in as well.
 */
function tell(
  { emit }: CallContext,
  { id, seat }: Desk,
  entities: readonly RevisedEntity[],
  asked: ReadonlySet<string>,
): void {
  const isAsked = (entity: RevisedEntity): boolean => asked.has(entityKey(entity));
  const parts: readonly (readonly [number, readonly RevisedEntity[]])[] = [
    [seat, entities.filter(isAsked)],
    [0, entities.filter((entity) => !isAsked(entity))],
  ];
  for (const [from, part] of parts) {
    if (part.length > 0) emit('digest-changed', { id, seat: from, entities: [...part] });
  }
}

/** One digest: opening, storing each step of work, undo and redo. */
export const EDITING: Handlers<'digest.open' | 'digest.write' | 'digest.undo'> = {
  'digest.open': async ({ id, seat }, context) => {
    const row = readDigestRow(context.store, id);
    if (row?.deletedAt !== null) return missing();
    const template = await templateFor(row.template, context);
    if (!template.ok) return template;
    const stored = readDigest(context.store, id);
    if (!stored) return missing();
    return ok({
      id,
      name: stored.name,
      state: 'draft',
      template: template.value,
      digest: stored.digest,
      revs: stored.revs,
      history: readHistory(context.store, { id, seat }),
    });
  },
  'digest.write': (write, context) => {
    const { store, change, note, now } = context;
    if (!readDigestRow(store, write.id)) return missing();
    const written = change(write.id, () => {
      const result = writeStep(store, write, now());
      const { seat, label } = write;
      const revs = result.outcome === 'stored' ? revsOf(result.entities) : {};
      // One row a step, not one for every few letters: the log is kept for good, and in each backup.
      const isMore = result.outcome === 'stored' && !result.isStep;
      const originals = write.originals.flatMap((link) => link.originals).length;
      const linked = originals > 0 ? { originals } : {};
      note(isMore ? null : { seat, label, outcome: result.outcome, revs, ...linked });
      return result;
    });
    switch (written.outcome) {
      case 'no-section':
        return fail({
          code: 'message-refused',
          params: { name: 'digest.write', reason: 'no such section' },
        });
      case 'no-original':
        return fail({
          code: 'message-refused',
          params: { name: 'digest.write', reason: 'no such original' },
        });
      case 'conflict':
        return ok({ outcome: 'conflict', theirs: [...written.theirs] });
      case 'stored': {
        const { entities } = written;
        tell(context, write, written.changed, new Set(write.entities.map(entityKey)));
        // The list of digests counts items: letters make no difference there that cannot wait.
        if (write.label !== 'typing') context.emit('library-changed', {});
        const history = readHistory(store, write);
        return ok({ outcome: 'stored', revs: revsOf(entities), history });
      }
    }
  },
  'digest.undo': ({ id, seat, direction }, context) => {
    const { store, change, note, now } = context;
    if (!readDigestRow(store, id)) return missing();
    const undone = change(id, () => {
      const result = undoStep(store, { id, seat }, direction, now());
      const revs = result.outcome === 'done' ? revsOf(result.entities) : {};
      const isNothing = result.outcome === 'nothing';
      note(isNothing ? null : { seat, direction, outcome: result.outcome, revs });
      return result;
    });
    if (undone.outcome === 'nothing') return ok({ outcome: 'nothing' });
    const history = readHistory(store, { id, seat });
    if (undone.outcome === 'overtaken') return ok({ outcome: 'overtaken', history });
    const { label, entities } = undone;
    tell(context, { id, seat }, entities, new Set(entities.map(entityKey)));
    context.emit('library-changed', {});
    return ok({ outcome: 'done', label, entities: [...entities], history });
  },
};
