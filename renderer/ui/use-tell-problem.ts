import { ProblemError } from '#renderer/api/call.ts';
import { useExplain } from '#renderer/api/texts.ts';
import { notify } from './notify.ts';

/** Says why something could not be done, as a notice; for `onError` of react-query. A bug is thrown. */
export function useTellProblem(): (error: Error) => void {
  const explain = useExplain();
  return (error) => {
    if (!(error instanceof ProblemError)) throw error;
    notify({ text: explain(error.problem), tone: 'danger' });
  };
}
