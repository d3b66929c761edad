import type { StepLabel } from '#shared/commands/step-labels.ts';
import type { RevisedEntity } from '#shared/contract/entities.ts';
import { inverse, type Change } from '#shared/editing/changes.ts';
import type { Problem } from '#shared/messages/messages.ts';
import { readEntity, writeEntities } from './entities.ts';
import { nextRev } from './header-rows.ts';
import { entityOf, sameValue } from './step-changes.ts';
import { dropStep, markStep, nextStep, type Desk } from './steps.ts';
import type { Store } from './store.ts';

/** How undo or redo went. */
export type Undone =
  | {
      readonly outcome: 'done';
      readonly label: StepLabel;
      readonly entities: readonly RevisedEntity[];
      /** What it changed, in its direction. */
      readonly changes: readonly Change[];
    }
  | { readonly outcome: 'nothing' }
  /** Another window has changed the same since; the step is forgotten. */
  | { readonly outcome: 'overtaken' }
  /** Nothing was done, and the step stays: the text may not be changed now. */
  | { readonly outcome: 'refused'; readonly problem: Problem };

/**
 * Takes back the last step of a window, or does it again. Compared are values, not revisions: what
 * another window has changed and put back is no hindrance. `refusal` is asked before anything is done.
 */
export function undoStep(
  store: Store,
  desk: Desk,
  direction: 'undo' | 'redo',
  now: number,
  refusal: () => Problem | null,
): Undone {
  const step = nextStep(store, desk, direction);
  if (!step) return { outcome: 'nothing' };
  const problem = refusal();
  if (problem) return { outcome: 'refused', problem };
  const [from, to] =
    direction === 'undo' ? (['after', 'before'] as const) : (['before', 'after'] as const);
  const asLeft = step.changes.every((change) => {
    const left = entityOf(change, from);
    const stored = readEntity(store, desk.id, left);
    return stored !== null && sameValue(stored, left);
  });
  if (!asLeft) {
    dropStep(store, step.seq);
    return { outcome: 'overtaken' };
  }
  const rev = nextRev(store, desk.id, now);
  const wanted = step.changes.map((change) => entityOf(change, to));
  const entities = writeEntities(store, desk.id, wanted, rev);
  markStep(store, step.seq, direction === 'undo');
  const changes = direction === 'undo' ? inverse(step.changes) : step.changes;
  return { outcome: 'done', label: step.label, entities, changes };
}
