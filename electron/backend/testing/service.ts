import { CONTRACT, type Caller, type InputOf, type OutputOf } from '#shared/contract/contract.ts';
import { EVENTS, type EventName, type EventOf } from '#shared/contract/events.ts';
import type { Person, Role } from '#shared/domain/person.ts';
import type { Problem } from '#shared/messages/messages.ts';
import { EVERYBODY } from '#shared/testing/review.ts';
import type { BackendCallName } from '../calls/call-context.ts';
import { readPerson } from '../people/person-rows.ts';
import { addPerson } from '../people/testing/post.ts';
import { openService, type Service, type ServiceOptions } from '../service.ts';
import { openLibrary } from '../store/open-library.ts';
import type { Store } from '../store/store.ts';

/** A service on a folder, with the events that it has told. */
export interface TestService extends Service {
  /** The open database, to look at or to tamper with. */
  readonly store: () => Store;
  /** Gives somebody an account without a password. */
  readonly addPerson: (id: string, ...roles: Role[]) => Person;
  /** Somebody with an account is at the program from now on; null: nobody. */
  readonly be: (id: string | null) => void;
  readonly events: { name: EventName; event: unknown }[];
  /** Events of a name, parsed by the contract. */
  readonly told: <Name extends EventName>(name: Name) => EventOf<Name>[];
}

export interface TestOptions extends Partial<ServiceOptions> {
  /** Who is at the program; null: nobody, and nobody has an account that was not there before. */
  readonly who?: Person | null;
}

/**
 * Opens a service without typesetting, by default with somebody at it who has every role, and whose
 * screen never locks.
 */
export function testService(folder: string, options: TestOptions = {}): TestService {
  const { who = EVERYBODY, ...given } = options;
  const events: TestService['events'] = [];
  let opened: Store | null = null;
  const store = (): Store => {
    if (!opened) throw new Error('no open database');
    return opened;
  };
  const service = openService({
    folder,
    session: 'one',
    signedIn: who && { person: who.id, isLocked: false },
    idleMs: Number.MAX_SAFE_INTEGER,
    openLibrary: (...args) => {
      const library = openLibrary(...args);
      opened = library.ok ? library.value : null;
      if (opened && who && !readPerson(opened, who.id)) addPerson(opened, who.id, ...who.roles);
      return library;
    },
    emit: (name, event) => {
      events.push({ name, event });
    },
    typesetting: { close: () => undefined } as ServiceOptions['typesetting'] & object,
    ...given,
  });
  return {
    ...service,
    store,
    addPerson: (id, ...roles) => addPerson(store(), id, ...roles),
    be: (id) => {
      if (id === null) service.session.end();
      else service.session.begin(id);
    },
    events,
    told: <Name extends EventName>(wanted: Name) =>
      events
        .filter(({ name }) => name === wanted)
        .map(({ event }) => EVENTS[wanted].parse(event) as EventOf<Name>),
  };
}

/** Asks, and gives what the contract's schema for the output leaves of the answer. Throws a problem. */
export async function ask<Name extends BackendCallName>(
  service: Service,
  name: Name,
  input: InputOf<Name>,
  caller: Caller = 'window',
): Promise<OutputOf<Name>> {
  const envelope = await service.dispatch(name, input, caller);
  if (!envelope.ok) throw new Error(JSON.stringify(envelope.error));
  return CONTRACT[name].output.parse(envelope.value) as OutputOf<Name>;
}

/** Asks what is to be refused; the problem. */
export async function problemOf(
  service: Service,
  name: string,
  input: unknown,
  caller: Caller = 'window',
): Promise<Problem> {
  const envelope = await service.dispatch(name, input, caller);
  if (envelope.ok) throw new Error(`${name} was answered`);
  return envelope.error;
}
