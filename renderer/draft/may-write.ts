import type { Review } from '#shared/contract/review.ts';
import { mayChangeText } from '#shared/workflow/abilities.ts';
import type { Refusal } from '#shared/workflow/ability.ts';

/** Whether the text may be changed by this person now. */
export const mayWrite = (review: Review | null): boolean =>
  review !== null && mayChangeText(review.abilities);

/**
 * Why the text may not be changed, null where it may. Of two reasons the one that passes: what the
 * person could do in another state says more than what others could.
 */
export function whyReadOnly({ abilities }: Review): Refusal | null {
  const [edit, correct] = [abilities.edit, abilities['correct-in-review']];
  if (edit.allowed || correct.allowed) return null;
  return edit.why === 'wrong-role' ? correct : edit;
}
