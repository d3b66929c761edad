import type { Result } from '#shared/domain/result.ts';
import type {
  CallName,
  Caller,
  CONTRACT,
  OutputOf,
  ParsedInputOf,
} from '#shared/contract/contract.ts';
import type { BackendState, EventName, EventOf } from '#shared/contract/events.ts';
import type { Person } from '#shared/domain/person.ts';
import type { Problem } from '#shared/messages/messages.ts';
import type { Recogniser } from '../articles/recogniser.ts';
import type { Log } from '../log.ts';
import type { HeldSession } from '../people/session.ts';
import type { Audit } from '../store/audit.ts';
import type { DataPaths } from '../store/data-paths.ts';
import type { Store } from '../store/store.ts';
import type { Typesetting } from '../typesetting/typesetting.ts';

/** Tells every window, and the host. */
export type Emit = <Name extends EventName>(name: Name, event: EventOf<Name>) => void;

/** What is there for a call, whether the database is open or not. */
export interface AnyTimeContext {
  readonly caller: Caller;
  readonly emit: Emit;
  readonly log: Log;
  readonly paths: DataPaths;
  readonly typesetting: Typesetting;
  readonly recogniser: Pick<Recogniser, 'run'>;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  readonly state: () => BackendState;
  /** The open database; null while there is none, and `state` says why. */
  readonly store: Store | null;
  /** Who is signed in, for the calls that change it. */
  readonly session: HeldSession;
  /** Who asks; null where nobody has to be signed in, as while the database is not open. */
  readonly who: Person | null;
  /**
   * Details for the call's row in the audit log: ids, keys, counts, revisions; never a text. Null
   * where the row before tells enough, and there is to be none.
   */
  readonly note: (details: Audit['details'] | null) => void;
  /** Opens the database again, after it was closed or could not be opened; null: `state` says why. */
  readonly reopen: () => Store | null;
  /** Closes the database; until `reopen` every call that needs it is answered with the state. */
  readonly close: () => void;
}

/** What is there for a call that needs the database, and nobody who is signed in. */
export interface OpenContext extends AnyTimeContext {
  readonly store: Store;
  /**
   * Runs `body` in one transaction, together with the call's row in the audit log. What `body` throws
   * undoes it all. It does not wait: nothing comes between.
   */
  readonly change: <T>(digest: string | null, body: () => T) => T;
}

/** What is there for a call of somebody. */
export interface CallContext extends OpenContext {
  /** Who asks, by the account as it is now; what they may do is looked up before it is done. */
  readonly who: Person;
}

/** Calls that the backend answers; `host.…` is for the main process. */
export type BackendCallName = Exclude<CallName, `host.${string}`>;

/** Calls that are answered also while the database is not open. */
export const ANY_TIME = [
  'startup.retry',
  'startup.report',
  'backups.list',
  'backups.create',
  'backups.restore',
  'settings.get',
] as const satisfies readonly BackendCallName[];
export type AnyTimeName = (typeof ANY_TIME)[number];

type ContextOf<Name extends BackendCallName> = Name extends AnyTimeName
  ? AnyTimeContext
  : (typeof CONTRACT)[Name]['access'] extends 'person'
    ? CallContext
    : OpenContext;

/** A call's answer, or the problem in its place; what is thrown is a bug. */
export type Answer<Name extends BackendCallName> = Result<OutputOf<Name>, Problem>;

/** Answers one call; its input has been parsed. */
export type Handler<Name extends BackendCallName> = (
  input: ParsedInputOf<Name>,
  context: ContextOf<Name>,
) => Answer<Name> | Promise<Answer<Name>>;

/** A handler for each of these calls: none can be missing. */
export type Handlers<Names extends BackendCallName = BackendCallName> = {
  readonly [Name in Names]: Handler<Name>;
};
