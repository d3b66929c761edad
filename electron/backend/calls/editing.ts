import { entityKey, type RevisedEntity, type Revs } from '#shared/contract/entities.ts';
import { incompleteness } from '#shared/checks/incompleteness.ts';
import { fail, ok } from '#shared/domain/result.ts';
import type { Change } from '#shared/editing/changes.ts';
import type { Problem } from '#shared/messages/messages.ts';
import { editRefusal, recordEdit, wayOf, type Edited, type Way } from '../review/record-edit.ts';
import { reviewOf } from '../review/review-of.ts';
import type { ReviewDesk } from '../review/what-is-allowed.ts';
import { readDigest } from '../store/digests.ts';
import { readHistory, type Desk } from '../store/steps.ts';
import { undoStep } from '../store/undo-step.ts';
import { writeStep } from '../store/write-step.ts';
import type { CallContext, Handlers } from './call-context.ts';
import { deskAt, deskOf, readable } from './review-desk.ts';

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

/** Tells the windows what a change of the text brought with it. */
function tellEdited(
  { emit }: CallContext,
  id: string,
  { isNew, comments }: Edited,
  changes: readonly Change[],
): void {
  if (comments) emit('comments-changed', { id });
  // Who hands it in is warned of items that lack something.
  if (isNew || changes.some(completes)) emit('review-changed', { id });
}

/** Whether an item lacks something now and did not before, or the other way round. */
function completes(change: Change): boolean {
  if (change.entity !== 'item') return false;
  const [before, after] = [change.before, change.after].map(
    (item) => item !== null && incompleteness(item).length > 0,
  );
  return before !== after;
}

/** Records changes that the person was asked about before; they go back with the transaction else. */
function recorded(desk: ReviewDesk, id: string, changes: readonly Change[], way: Way): Edited {
  const edited = recordEdit(desk, id, changes, way);
  if (!edited.ok) throw new Error(`a change that was allowed is refused: ${edited.error.code}`);
  return edited.value;
}

/** One digest: opening, storing each step of work, undo and redo. */
export const EDITING: Handlers<'digest.open' | 'digest.write' | 'digest.undo'> = {
  'digest.open': async ({ id, seat }, context) => {
    const at = await deskAt(context, id);
    if (!at.ok) return at;
    const stored = readDigest(context.store, id);
    if (stored?.deletedAt !== null) return fail({ code: 'digest-missing', params: {} });
    const review = reviewOf(at.value.desk, id);
    if (!review.ok) return review;
    return ok({
      id,
      name: stored.name,
      review: review.value,
      template: at.value.template,
      digest: stored.digest,
      revs: stored.revs,
      history: readHistory(context.store, { id, seat }),
    });
  },
  'digest.write': (write, context) => {
    const { store, change, note, now } = context;
    const row = readable(context, write.id);
    if (!row.ok) return row;
    const desk = deskOf(context);
    const way = wayOf(write.label);
    const written = change(write.id, () => {
      const result = writeStep(store, write, now(), () => editRefusal(desk, write.id, way));
      if (result.outcome === 'refused') {
        note(null);
        return result;
      }
      const { seat, label } = write;
      const revs = result.outcome === 'stored' ? revsOf(result.entities) : {};
      // One row a step, not one for every few letters: the log is kept for good, and in each backup.
      const isMore = result.outcome === 'stored' && !result.isStep;
      const originals = write.originals.flatMap((link) => link.originals).length;
      const linked = originals > 0 ? { originals } : {};
      note(isMore ? null : { seat, label, outcome: result.outcome, revs, ...linked });
      if (result.outcome !== 'stored') return result;
      return { ...result, edited: recorded(desk, write.id, result.changes, way) };
    });
    switch (written.outcome) {
      case 'refused':
        return fail(written.problem);
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
        tellEdited(context, write.id, written.edited, written.changes);
        // The list of digests counts items: letters make no difference there that cannot wait.
        if (write.label !== 'typing') context.emit('library-changed', {});
        const history = readHistory(store, write);
        return ok({ outcome: 'stored', revs: revsOf(entities), history });
      }
    }
  },
  'digest.undo': ({ id, seat, direction }, context) => {
    const { store, change, note, now } = context;
    const row = readable(context, id);
    if (!row.ok) return row;
    const desk = deskOf(context);
    const way = direction === 'undo' ? 'undone' : 'redone';
    const undone = change(id, () => {
      const refusal = (): Problem | null => editRefusal(desk, id, way);
      const result = undoStep(store, { id, seat }, direction, now(), refusal);
      const revs = result.outcome === 'done' ? revsOf(result.entities) : {};
      const isNothing = result.outcome === 'nothing' || result.outcome === 'refused';
      note(isNothing ? null : { seat, direction, outcome: result.outcome, revs });
      if (result.outcome !== 'done') return result;
      return { ...result, edited: recorded(desk, id, result.changes, way) };
    });
    if (undone.outcome === 'nothing') return ok({ outcome: 'nothing' });
    if (undone.outcome === 'refused') return fail(undone.problem);
    const history = readHistory(store, { id, seat });
    if (undone.outcome === 'overtaken') return ok({ outcome: 'overtaken', history });
    const { label, entities, edited, changes } = undone;
    tell(context, { id, seat }, entities, new Set(entities.map(entityKey)));
    tellEdited(context, id, edited, changes);
    context.emit('library-changed', {});
    return ok({ outcome: 'done', label, entities: [...entities], history });
  },
};
