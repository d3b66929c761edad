import type { StepLabel } from '#shared/commands/step-labels.ts';
import { movedIds } from '#shared/comparison/moved-items.ts';
import { fail, ok, type Result } from '#shared/domain/result.ts';
import type { Change } from '#shared/editing/changes.ts';
import type { Problem } from '#shared/messages/messages.ts';
import { refusalProblem } from '#shared/messages/refusal-problem.ts';
import type { Happening } from '#shared/workflow/events.ts';
import { moveComments } from './move-comments.ts';
import { recordEvent } from './record-event.ts';
import { readReview } from './review-rows.ts';
import { abilityFor, type ReviewDesk } from './what-is-allowed.ts';

/** How a text comes to be changed. */
export type Way = Extract<Happening, { event: 'edited' }>['way'];

/** How a step of this name changes the text. */
export function wayOf(label: StepLabel): Way {
  if (label === 'bring-back') return 'brought-back';
  return label === 'take-proposals' ? 'proposal' : 'typed';
}

/** The items that stand elsewhere after a change of an order, or came into it, or went. */
function reordered({ before, after }: Extract<Change, { entity: 'order' }>): string[] {
  const [old, now] = [new Set(before), new Set(after)];
  return [
    ...movedIds(before, after),
    ...after.filter((id) => !old.has(id)),
    ...before.filter((id) => !now.has(id)),
  ];
}

const edited = (changes: readonly Change[], way: Way): Extract<Happening, { event: 'edited' }> => ({
  event: 'edited',
  items: [
    ...new Set(
      changes.flatMap((change) => {
        if (change.entity === 'order') return reordered(change);
        return change.entity === 'item' ? [change.id] : [];
      }),
    ),
  ],
  header: changes.some(({ entity }) => entity === 'header'),
  way,
});

/** Why a person may not change the text of a digest that is there now; null where they may. */
export function editRefusal(desk: ReviewDesk, digest: string, way: Way): Problem | null {
  const { store, who, now } = desk;
  const facts = readReview(store, digest)?.facts;
  if (!facts) return { code: 'no-history', params: {} };
  const event = { ...edited([], way), by: who.id, at: now };
  const ability = abilityFor(desk, digest, event, facts);
  return ability.allowed ? null : refusalProblem(ability);
}

/** What a change of the text brought with it. */
export interface Edited {
  /** The history has a new event. */
  readonly isNew: boolean;
  /** Comments stand elsewhere. */
  readonly comments: boolean;
}

/**
 * Records changes of the text, and moves the comments along with them; to be called in the
 * transaction that has written them. Refused, nothing is recorded, and they are not to be kept.
 */
export function recordEdit(
  desk: ReviewDesk,
  digest: string,
  changes: readonly Change[],
  way: Way,
): Result<Edited, Problem> {
  if (changes.length === 0) return ok({ isNew: false, comments: false });
  const recorded = recordEvent(desk, digest, edited(changes, way));
  if (!recorded.ok) return fail(recorded.error);
  const comments = moveComments(desk.store, digest, changes);
  return ok({ isNew: recorded.value.isNew, comments });
}
