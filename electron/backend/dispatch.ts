import { CONTRACT, isCallName, MESSAGE_LIMIT, type Caller } from '#shared/contract/contract.ts';
import type { Envelope } from '#shared/contract/envelope.ts';
import { isOverLimit } from '#shared/contract/message-size.ts';
import { formatPath } from '#shared/domain/parse-json.ts';
import { fail, ok, type Result } from '#shared/domain/result.ts';
import type { Person } from '#shared/domain/person.ts';
import type { Problem } from '#shared/messages/messages.ts';
import {
  ANY_TIME,
  type AnyTimeContext,
  type BackendCallName,
  type OpenContext,
} from './calls/call-context.ts';
import { HANDLERS } from './calls/handlers.ts';
import { personAt } from './people/session-view.ts';
import { storeProblem } from './store/store-problem.ts';

const refused = (name: string, reason: string): { ok: false; error: Problem } =>
  fail({ code: 'message-refused', params: { name: name.slice(0, 100), reason } });

const isBackendCall = (name: string): name is BackendCallName =>
  isCallName(name) && CONTRACT[name].at === 'backend';

/** Checks a message's name, and who sends it. */
function checkName(name: string, caller: Caller): Result<BackendCallName, Problem> {
  if (!isBackendCall(name)) return refused(name, 'unknown call');
  // The main process may ask whatever a window may.
  const isMine = CONTRACT[name].caller === 'window' || caller === 'host';
  return isMine ? ok(name) : refused(name, 'not for this caller');
}

/** Checks a message's size and input. */
function checkInput(name: BackendCallName, input: unknown): Result<unknown, Problem> {
  if (isOverLimit(input, MESSAGE_LIMIT)) return refused(name, 'too large');
  const parsed = CONTRACT[name].input.safeParse(input);
  if (parsed.success) return ok(parsed.data);
  const [issue] = parsed.error.issues;
  return refused(name, `${formatPath(issue?.path ?? [])}: ${issue?.message ?? ''}`);
}

const isAnyTime = (name: string): boolean => (ANY_TIME as readonly string[]).includes(name);

/** Name and input agree: checkInput parsed the one by the other. TypeScript cannot follow. */
type AnyHandler = (
  input: unknown,
  context: AnyTimeContext | OpenContext,
) => Envelope<unknown> | Promise<Envelope<unknown>>;

/** Why nothing can be asked now that needs the database. */
function notOpen(context: Asking): Envelope<never> {
  const state = context.state();
  return fail(state.state === 'failed' ? state.problem : { code: 'backend-stopped', params: {} });
}

/** Who asks, where somebody has to be signed in; nobody does while the database is not open. */
function admit(name: BackendCallName, context: Asking): Result<Person | null, Problem> {
  const { store, session } = context;
  if (!store) return isAnyTime(name) ? ok(null) : notOpen(context);
  return CONTRACT[name].access === 'person' ? personAt(store, session) : ok(null);
}

/** What is there for a call before it is known who asks. */
export type Asking = Omit<AnyTimeContext, 'who'> | Omit<OpenContext, 'who'>;

/**
 * Answers a message: what cannot be asked is refused, also where nobody is signed in who may; what
 * fails as it may is a problem, and a bug is logged and answered with its id. Never throws.
 */
export async function dispatch(
  name: string,
  input: unknown,
  context: Asking,
): Promise<Envelope<unknown>> {
  const { log, paths, caller } = context;
  const refuse = (problem: { ok: false; error: Problem }): Envelope<unknown> => {
    log.remark('message-refused', { call: name.slice(0, 100), caller });
    return problem;
  };
  try {
    const call = checkName(name, caller);
    if (!call.ok) return refuse(call);
    // Before the input is looked at: who is nobody learns nothing from it, and costs little.
    const who = admit(call.value, context);
    if (!who.ok) return who;
    const asked = checkInput(call.value, input);
    if (!asked.ok) return refuse(asked);
    const handler = HANDLERS[call.value] as AnyHandler;
    return await handler(asked.value, { ...context, who: who.value });
  } catch (error) {
    const problem = storeProblem(error, paths.database);
    if (problem) {
      log.remark('store-problem', { call: name, code: problem.code });
      return fail(problem);
    }
    const id = log.bug(name, error);
    return fail({ code: 'internal', params: { id, log: log.file } });
  }
}
