import { useQueryClient } from '@tanstack/react-query';
import type { Person } from '#shared/domain/person.ts';
import { SIGN_IN_TEXTS } from '#shared/messages/window/sign-in.ts';
import { call } from '#renderer/api/call.ts';
import { SESSION_KEY, useSetSession } from '#renderer/api/session.ts';
import { useExplain, useTexts } from '#renderer/api/texts.ts';
import { flushDraft } from '#renderer/draft/draft.ts';
import { useCommand } from '#renderer/keyboard/command-registry.ts';
import { notify } from '#renderer/ui/notify.ts';

/** Locking the screen and signing out, in every window. */
export function useSessionCommands(person: Person): void {
  const client = useQueryClient();
  const setSession = useSetSession();
  const explain = useExplain();
  const { notStored } = useTexts(SIGN_IN_TEXTS);

  async function lock(): Promise<void> {
    // Covered at once; the backend follows when it has what was typed.
    setSession({ at: 'locked', person });
    await flushDraft();
    const answer = await call('session.lock', {});
    if (answer.ok) return;
    notify({ text: explain(answer.error), tone: 'danger' });
    await client.invalidateQueries({ queryKey: SESSION_KEY });
  }

  async function signOut(): Promise<void> {
    if (!(await flushDraft())) {
      notify({ text: notStored, tone: 'warn' });
      return;
    }
    const answer = await call('session.sign-out', {});
    if (!answer.ok) notify({ text: explain(answer.error), tone: 'danger' });
  }

  useCommand('session.lock', () => void lock());
  useCommand('session.sign-out', () => void signOut());
}
