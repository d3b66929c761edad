import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import type { Session } from '#shared/contract/session.ts';
import type { Problem } from '#shared/messages/messages.ts';
import { ProblemError } from '#renderer/api/call.ts';
import { SESSION_KEY, useSetSession } from '#renderer/api/session.ts';

/** How often a countdown looks at the clock, milliseconds. */
const TICK = 200;

/** Seconds that count down to 0, and what starts them. */
function useCountdown(): readonly [number, (seconds: number) => void] {
  const [left, setLeft] = useState(0);
  const [end, setEnd] = useState<number | null>(null);
  useEffect(() => {
    if (end === null) return undefined;
    const timer = setInterval(() => {
      const rest = Math.max(0, Math.ceil((end - Date.now()) / 1000));
      setLeft(rest);
      if (rest === 0) setEnd(null);
    }, TICK);
    return () => {
      clearInterval(timer);
    };
  }, [end]);
  const start = (seconds: number): void => {
    setLeft(seconds);
    setEnd(Date.now() + seconds * 1000);
  };
  return [left, start];
}

/** A try to sign in, or to open the locked screen. */
export interface Attempt<Input> {
  readonly run: (input: Input) => void;
  readonly isBusy: boolean;
  /** Seconds until the next try; 0 where nothing is to be waited for. */
  readonly wait: number;
  /** Why the last try was refused; after a wait there is nothing left to say. */
  readonly problem: Problem | null;
}

/** Tries it; where it is refused, `onRefused` puts the person where they type again. */
export function useAttempt<Input>(
  deed: (input: Input) => Promise<Session>,
  onRefused: () => void,
): Attempt<Input> {
  const client = useQueryClient();
  const setSession = useSetSession();
  const [problem, setProblem] = useState<Problem | null>(null);
  const [wait, startWait] = useCountdown();
  const { mutate, isPending } = useMutation({
    mutationFn: deed,
    onSuccess: setSession,
    onError: (error) => {
      if (!(error instanceof ProblemError)) throw error;
      setProblem(error.problem);
      if (error.problem.code === 'sign-in-wait') startWait(error.problem.params.seconds);
      onRefused();
      // It may be that somebody else was quicker: then another screen is due.
      void client.invalidateQueries({ queryKey: SESSION_KEY });
    },
  });
  const isWait = problem?.code === 'sign-in-wait';
  return {
    run: (input) => {
      if (!isPending && wait === 0) mutate(input);
    },
    isBusy: isPending,
    wait,
    problem: isWait && wait === 0 ? null : problem,
  };
}
