import { closeDraft, useDraft } from '#renderer/draft/draft.ts';
import { goTo, type Place } from './place.ts';

/**
 * Goes elsewhere when all that was typed in the open digest is stored; false where it cannot be
 * stored yet, and then the window stays where it is.
 */
export async function leaveFor(place: Place): Promise<boolean> {
  const { open } = useDraft.getState();
  const stays = place.view === 'digest' && open?.id === place.id;
  if (!stays && open && !(await closeDraft())) return false;
  goTo(place);
  return true;
}
