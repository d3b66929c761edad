import { useEffect, type ReactElement } from 'react';
import type { Session } from '#shared/contract/session.ts';
import { COMMON_TEXTS } from '#shared/messages/window/common.ts';
import { useSession, useSessionEvents } from '#renderer/api/session.ts';
import { useTexts } from '#renderer/api/texts.ts';
import { FailurePage } from '#renderer/features/failure/failure-page.tsx';
import { FirstStart } from '#renderer/features/people/first-start.tsx';
import { LockScreen } from '#renderer/features/people/lock-screen.tsx';
import { SignIn } from '#renderer/features/people/sign-in.tsx';
import { Spinner } from '#renderer/ui/spinner.tsx';
import { Desk } from './desk.tsx';
import { usePersonHere } from './person-here.ts';
import { tellClosed } from './place.ts';
import { useActivity } from './use-activity.ts';
import { useBackendState } from './use-backend-state.ts';
import { useGeneralCommands } from './use-general-commands.ts';
import { useUnloadQuestion } from './use-unload-question.ts';
import styles from './screens.module.css';

/** What the window shows: by how the backend is, by who is at it, and by where the person is. */
export function Screens(): ReactElement {
  const { now, wasReady } = useBackendState();
  const session = useSession();
  useSessionEvents();
  useGeneralCommands();
  useUnloadQuestion();
  const isClosed = session?.at !== 'signed-in';
  useActivity(!isClosed);
  useEffect(() => {
    tellClosed(isClosed);
  }, [isClosed]);
  const { loading } = useTexts(COMMON_TEXTS);
  if (now.state === 'failed') return <FailurePage problem={now.problem} />;
  if (!wasReady || session === undefined) {
    return (
      <main className={styles.starting}>
        <Spinner label={loading} />
      </main>
    );
  }
  return <ForPerson session={session} isRestarting={now.state === 'starting'} />;
}

interface ForPersonProps {
  readonly session: Session;
  readonly isRestarting: boolean;
}

function ForPerson({ session, isRestarting }: ForPersonProps): ReactElement {
  const here = usePersonHere(session);
  switch (session.at) {
    case 'first-start':
      return <FirstStart />;
    case 'signed-out':
      return <SignIn lastName={session.lastName} />;
    case 'locked':
    case 'signed-in': {
      const { at, person } = session;
      return (
        <>
          {here === person.id && (
            <Desk key={person.id} person={person} isRestarting={isRestarting} />
          )}
          {at === 'locked' && <LockScreen person={person} />}
        </>
      );
    }
  }
}
