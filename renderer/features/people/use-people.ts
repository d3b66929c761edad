import { useMutation } from '@tanstack/react-query';
import type { InputOf } from '#shared/contract/contract.ts';
import type { Problem } from '#shared/messages/messages.ts';
import { ask, ProblemError } from '#renderer/api/call.ts';

type PeopleCall = 'people.create' | 'people.change' | 'people.password';

/** A deed to an account, and why the last one was not done. */
export interface Deed<Name extends PeopleCall> {
  readonly run: (input: InputOf<Name>, onDone: () => void) => void;
  readonly isBusy: boolean;
  readonly problem: Problem | null;
  readonly forget: () => void;
}

/** Does something to an account; the lists of people hear of it by an event. */
export function usePeopleDeed<Name extends PeopleCall>(name: Name): Deed<Name> {
  const { mutate, isPending, error, reset } = useMutation({
    mutationFn: async (input: InputOf<Name>) => {
      await ask(name, input);
    },
    onError: (thrown) => {
      if (!(thrown instanceof ProblemError)) throw thrown;
    },
  });
  return {
    run: (input, onDone) => {
      if (!isPending) mutate(input, { onSuccess: onDone });
    },
    isBusy: isPending,
    problem: error instanceof ProblemError ? error.problem : null,
    forget: reset,
  };
}
