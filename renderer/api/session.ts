import { useQuery, useQueryClient } from '@tanstack/react-query';
import type { Session } from '#shared/contract/session.ts';
import { ROLES, type Person, type Role } from '#shared/domain/person.ts';
import type { Ability } from '#shared/workflow/ability.ts';
import { RULES, type OfficeAction } from '#shared/workflow/rules.ts';
import { ask } from './call.ts';
import { useEventListener } from './events.ts';

/** Where react-query keeps who is at the program. */
export const SESSION_KEY = ['session'] as const;
const PEOPLE_KEY = ['people'];

/** Who is at the program; undefined until it is known. */
export const useSession = (): Session | undefined =>
  useQuery({ queryKey: SESSION_KEY, queryFn: () => ask('session.get', {}) }).data;

/** Shows another session at once, before the backend has told all windows. */
export function useSetSession(): (session: Session) => void {
  const client = useQueryClient();
  return (session) => {
    client.setQueryData(SESSION_KEY, session);
  };
}

/** Keeps session and people as they are in the backend; once, at the top of the window. */
export function useSessionEvents(): void {
  const client = useQueryClient();
  const setSession = useSetSession();
  useEventListener('session-changed', setSession);
  useEventListener('people-changed', () => {
    void client.invalidateQueries({ queryKey: PEOPLE_KEY });
  });
}

/** Who is signed in, also while the screen is locked; null where nobody is. */
export function useMe(): Person | null {
  const session = useSession();
  return session?.at === 'signed-in' || session?.at === 'locked' ? session.person : null;
}

/** Whether the person who is signed in has one of these roles. */
export function useHasRole(...roles: readonly Role[]): boolean {
  return useMe()?.roles.some((role) => roles.includes(role)) ?? false;
}

/** Whether the person who is signed in may see digests at all (shared/workflow/rules.ts). */
export function useMayRead(): boolean {
  return useHasRole(...ROLES.filter((role) => role in RULES.read.by));
}

/** What the person may do for the whole post, or why not; null while nobody is signed in. */
export function useOfficeAbility(action: OfficeAction): Ability | null {
  const session = useSession();
  return session?.at === 'signed-in' ? session.office[action] : null;
}

/** Everybody with an account, closed ones too; undefined until they are read. */
export const usePeople = (): readonly Person[] | undefined =>
  useQuery({ queryKey: PEOPLE_KEY, queryFn: () => ask('people.list', {}) }).data;

/** Names by id, for lists: empty until they are read, and the id itself where nobody has it. */
export function usePersonNames(): (id: string) => string {
  const people = usePeople();
  return (id) => (people ? (people.find((person) => person.id === id)?.name ?? id) : '');
}

/** The name of one person; see `usePersonNames`. */
export const usePersonName = (id: string): string => usePersonNames()(id);
