import { CONTRACT, isCallName, MESSAGE_LIMIT, type Caller } from '#shared/contract/contract.ts';
import type { Envelope } from '#shared/contract/envelope.ts';
import { isOverLimit } from '#shared/contract/message-size.ts';
import { formatPath } from '#shared/domain/parse-json.ts';
import { fail, ok, type Result } from '#shared/domain/result.ts';
import type { Problem } from '#shared/messages/messages.ts';
import {
  ANY_TIME,
  type AnyTimeContext,
  type BackendCallName,
  type CallContext,
} from './calls/call-context.ts';
import { HANDLERS } from './calls/handlers.ts';
import { storeProblem } from './store/store-problem.ts';

/** A call that may be made, with its input as the contract has it. */
interface Asked {
  readonly name: BackendCallName;
  readonly input: unknown;
}

const refused = (name: string, reason: string): { ok: false; error: Problem } =>
  fail({ code: 'message-refused', params: { name: name.slice(0, 100), reason } });

const isBackendCall = (name: string): name is BackendCallName =>
  isCallName(name) && CONTRACT[name].at === 'backend';

/** Checks a message without running anything: its name, who sends it, its size, its input. */
export function checkMessage(name: string, input: unknown, caller: Caller): Result<Asked, Problem> {
  if (!isBackendCall(name)) return refused(name, 'unknown call');
  const call = CONTRACT[name];
  // The main process may ask whatever a window may.
  if (call.caller === 'host' && caller !== 'host') return refused(name, 'not for this caller');
  if (isOverLimit(input, MESSAGE_LIMIT)) return refused(name, 'too large');
  const parsed = call.input.safeParse(input);
  if (parsed.success) return ok({ name, input: parsed.data });
  const [issue] = parsed.error.issues;
  return refused(name, `${formatPath(issue?.path ?? [])}: ${issue?.message ?? ''}`);
}

const isAnyTime = (name: string): boolean => (ANY_TIME as readonly string[]).includes(name);

/** Name and input agree: checkMessage parsed the one by the other. TypeScript cannot follow. */
type AnyHandler = (
  input: unknown,
  context: AnyTimeContext | CallContext,
) => Envelope<unknown> | Promise<Envelope<unknown>>;

/** Why nothing can be asked now that needs the database. */
function notOpen(context: AnyTimeContext): Envelope<never> {
  const state = context.state();
  return fail(state.state === 'failed' ? state.problem : { code: 'backend-stopped', params: {} });
}

/**
 * Answers a message: what cannot be asked is refused, what fails as it may is a problem, and a bug is
 * logged and answered with its id. Never throws.
 */
export async function dispatch(
  name: string,
  input: unknown,
  context: AnyTimeContext | CallContext,
): Promise<Envelope<unknown>> {
  const { log, paths } = context;
  try {
    const asked = checkMessage(name, input, context.caller);
    if (!asked.ok) {
      log.remark('message-refused', { call: name.slice(0, 100), caller: context.caller });
      return asked;
    }
    if (!context.store && !isAnyTime(asked.value.name)) return notOpen(context);
    const handler = HANDLERS[asked.value.name] as AnyHandler;
    return await handler(asked.value.input, context);
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
