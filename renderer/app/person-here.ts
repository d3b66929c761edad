import { useQueryClient, type QueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { create } from 'zustand';
import type { Session } from '#shared/contract/session.ts';
import { parkDraft, unparkDraft } from '#renderer/draft/draft.ts';
import { clearNotices } from '#renderer/ui/notify.ts';
import { goTo, placeNow } from './place.ts';

/** Who the window shows something to: the last who was here, and whether they are. */
interface Here {
  readonly person: string | null;
  readonly isShown: boolean;
}
const useHere = create<Here>(() => ({ person: null, isShown: false }));

/** What does not depend on who is signed in. */
const COMMON: readonly unknown[] = ['session', 'settings'];

function leave(): void {
  const { person, isShown } = useHere.getState();
  if (person === null || !isShown) return;
  parkDraft(person);
  clearNotices();
  useHere.setState({ isShown: false });
}

/** Somebody else finds nothing of what the last one saw, and begins at the list. */
function arrive(person: string, client: QueryClient): void {
  const before = useHere.getState();
  if (before.person === person && before.isShown) return;
  leave();
  if (before.person !== null && before.person !== person) {
    client.removeQueries({ predicate: ({ queryKey }) => !COMMON.includes(queryKey[0]) });
    if (placeNow().view !== 'pages') goTo({ view: 'home' });
  }
  const digest = unparkDraft(person);
  if (digest !== null) goTo({ view: 'digest', id: digest });
  useHere.setState({ person, isShown: true });
}

/**
 * Keeps what the window shows to whom it belongs. Returns the person whose work stands in the window
 * now; it stays there, under the lock, until somebody else comes or the person signs out.
 */
export function usePersonHere(session: Session | undefined): string | null {
  const client = useQueryClient();
  const { person, isShown } = useHere();
  useEffect(() => {
    if (session === undefined) return;
    if (session.at === 'signed-in') {
      arrive(session.person.id, client);
      // What was asked under the lock was refused, and what may be done may be another thing now.
      void client.invalidateQueries({ predicate: ({ queryKey }) => !COMMON.includes(queryKey[0]) });
    } else if (session.at !== 'locked' || session.person.id !== useHere.getState().person) {
      leave();
    }
  }, [client, session]);
  return isShown ? person : null;
}
