import {
  useMutation,
  useQuery,
  useQueryClient,
  type UseMutateFunction,
} from '@tanstack/react-query';
import type { InputOf, OutputOf } from '#shared/contract/contract.ts';
import type { DigestSummary } from '#shared/contract/library.ts';
import { ask } from '#renderer/api/call.ts';
import { useEventListener } from '#renderer/api/events.ts';
import { useTellProblem } from '#renderer/ui/use-tell-problem.ts';

const KEY = ['library'];

/** Every digest, the bin included; undefined until they are read. */
export function useLibrary(): readonly DigestSummary[] | undefined {
  const client = useQueryClient();
  useEventListener('library-changed', () => {
    void client.invalidateQueries({ queryKey: KEY });
  });
  // What was typed a moment ago counts as well: the list is read again whenever it is shown.
  return useQuery({ queryKey: KEY, queryFn: () => ask('library.list', {}), staleTime: 0 }).data;
}

type LibraryCommand = Extract<
  Parameters<typeof ask>[0],
  `library.${'create' | 'duplicate' | 'rename' | 'remove' | 'restore' | 'purge'}`
>;

/** Does something to the library, then reads the list again; a problem becomes a notice. */
export function useLibraryCommand<Name extends LibraryCommand>(
  name: Name,
): UseMutateFunction<OutputOf<Name>, Error, InputOf<Name>> {
  const client = useQueryClient();
  const onError = useTellProblem();
  return useMutation({
    mutationFn: (input: InputOf<Name>) => ask(name, input),
    onSuccess: () => client.invalidateQueries({ queryKey: KEY }),
    onError,
  }).mutate;
}
