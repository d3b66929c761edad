import type { KeptSession } from '#shared/contract/backend-messages.ts';
import { CONTRACT, isCallName, type Caller } from '#shared/contract/contract.ts';
import type { Envelope } from '#shared/contract/envelope.ts';
import type { BackendState } from '#shared/contract/events.ts';
import { fail, type Result } from '#shared/domain/result.ts';
import type { Problem } from '#shared/messages/messages.ts';
import { Recogniser } from './articles/recogniser.ts';
import type { AnyTimeContext, Emit, OpenContext } from './calls/call-context.ts';
import { dispatch } from './dispatch.ts';
import { openLog, type Log } from './log.ts';
import { holdSession, IDLE_MS, type HeldSession } from './people/session.ts';
import { endIfGone, viewOf } from './people/session-view.ts';
import { addAudit, type Audit } from './store/audit.ts';
import { noteEnd } from './store/audit-seal.ts';
import { dataPaths } from './store/data-paths.ts';
import { keepDailyBackup, openLibrary } from './store/open-library.ts';
import type { Store } from './store/store.ts';
import { openTypesetting, type Typesetting } from './typesetting/typesetting.ts';

export interface ServiceOptions {
  /** Where the data lie; made where it is missing. */
  readonly folder: string;
  /** The same as long as the program runs, also when this process is started again. */
  readonly session: string;
  /** Who was signed in when the backend before this one ended, in the same run of the program. */
  readonly signedIn?: KeptSession | null;
  readonly emit: Emit;
  /** Told when somebody signs in or out, or the screen locks or opens. */
  readonly onSession?: (kept: KeptSession | null) => void;
  readonly now?: () => number;
  /** How long nothing may be done before the screen locks (ms). */
  readonly idleMs?: number;
  /** For tests: something other than the real one. */
  readonly typesetting?: Typesetting;
  readonly recogniser?: Pick<Recogniser, 'run' | 'close'>;
  readonly openLibrary?: typeof openLibrary;
}

/** All that is behind the contract, without the process that it runs in. */
export interface Service {
  readonly state: () => BackendState;
  readonly session: HeldSession;
  readonly dispatch: (name: string, input: unknown, caller: Caller) => Promise<Envelope<unknown>>;
  readonly log: Log;
  /** Closes the database; nothing is asked afterwards. */
  readonly close: () => Promise<void>;
}

/** The database while it is open, and how it is. */
interface Held {
  store: Store | null;
  state: BackendState;
}

/** The row of a command that changed nothing in the database; its work is done and stands. */
function auditLate(store: Store, audit: (store: Store, digest: null) => void, log: Log): void {
  try {
    audit(store, null);
  } catch (error) {
    log.bug('audit', error);
  }
}

/** Opens the data of a folder. Where that fails, the service stands all the same and says why. */
export function openService(options: ServiceOptions): Service {
  const { folder, emit, now = Date.now } = options;
  const paths = dataPaths(folder);
  const log = openLog(paths.logs);
  const typesetting = options.typesetting ?? openTypesetting({ log });
  const recogniser = options.recogniser ?? new Recogniser();
  const held: Held = { store: null, state: { state: 'starting' } };
  const tellSession = (): void => {
    options.onSession?.(session.kept());
    if (held.store) emit('session-changed', viewOf(held.store, session));
  };
  const session = holdSession({
    now,
    idleMs: options.idleMs ?? IDLE_MS,
    kept: options.signedIn ?? null,
    onChange: tellSession,
  });

  const close = (): void => {
    held.store?.close();
    held.store = null;
    held.state = { state: 'starting' };
  };
  const open = (): Result<Store, Problem> => {
    try {
      return (options.openLibrary ?? openLibrary)(paths, options.session, log, now);
    } catch (error) {
      return fail({ code: 'internal', params: { id: log.bug('start', error), log: log.file } });
    }
  };
  const reopen = (): Store | null => {
    close();
    const opened = open();
    held.store = opened.ok ? opened.value : null;
    held.state = opened.ok ? { state: 'ready' } : { state: 'failed', problem: opened.error };
    log.remark(held.state.state, opened.ok ? {} : { code: opened.error.code });
    emit('backend-state', held.state);
    // What is held may be of an account that this database does not have.
    if (held.store) endIfGone(held.store, session);
    tellSession();
    return held.store;
  };
  const state = (): BackendState => held.state;
  const tools = { emit, log, paths, typesetting, recogniser, now, state, session, reopen, close };

  const answer: Service['dispatch'] = async (name, input, caller) => {
    const { store } = held;
    const person = session.owner();
    const row: { details: Audit['details'] | null; isWritten: boolean } = {
      details: {},
      isWritten: false,
    };
    const audit = (to: Store, digest: string | null): void => {
      const { details } = row;
      if (details) addAudit(to, { call: name, digest, person, details }, now());
      row.isWritten = true;
    };
    const note: AnyTimeContext['note'] = (details) => {
      row.details = details;
    };
    const anyTime = { ...tools, caller, store, note };
    const change: OpenContext['change'] = (digest, body) => {
      if (!store) throw new Error('a change without a database');
      keepDailyBackup(store, paths, log, now());
      const done = store.transaction(() => {
        const value = body();
        audit(store, digest);
        return value;
      });
      noteEnd(store, paths.seal, log);
      return done;
    };
    const envelope = await dispatch(name, input, store ? { ...anyTime, store, change } : anyTime);
    const isCommand = isCallName(name) && CONTRACT[name].kind === 'command';
    if (!isCommand || !envelope.ok) return envelope;
    // What a window asks by itself, and tries again and again, keeps no screen open.
    session.touch();
    if (!row.isWritten && held.store) {
      auditLate(held.store, audit, log);
      noteEnd(held.store, paths.seal, log);
    }
    return envelope;
  };
  reopen();
  return {
    state,
    session,
    log,
    dispatch: answer,
    close: async () => {
      session.close();
      close();
      await Promise.all([typesetting.close(), recogniser.close()]);
    },
  };
}
