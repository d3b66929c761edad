import type { CallName, InputOf, OutputOf } from '#shared/contract/contract.ts';
import type { Envelope } from '#shared/contract/envelope.ts';
import type { Problem } from '#shared/messages/messages.ts';
import './bridge.ts';

/** Asks the backend (or the main process) for something of the contract. Never rejects. */
export async function call<Name extends CallName>(
  name: Name,
  input: InputOf<Name>,
): Promise<Envelope<OutputOf<Name>>> {
  // The other end answers by the same contract; tests parse its output.
  return (await window.digest.call(name, input)) as Envelope<OutputOf<Name>>;
}

/** An expected failure, for libraries that want failures thrown. */
export class ProblemError extends Error {
  readonly problem: Problem;
  constructor(problem: Problem) {
    super(problem.code);
    this.problem = problem;
  }
}

/** As `call`, but throws a `ProblemError`: for react-query. */
export async function ask<Name extends CallName>(
  name: Name,
  input: InputOf<Name>,
): Promise<OutputOf<Name>> {
  const answer = await call(name, input);
  if (!answer.ok) throw new ProblemError(answer.error);
  return answer.value;
}
