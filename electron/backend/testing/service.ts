import { CONTRACT, type Caller, type InputOf, type OutputOf } from '#shared/contract/contract.ts';
import { EVENTS, type EventName, type EventOf } from '#shared/contract/events.ts';
import type { Problem } from '#shared/messages/messages.ts';
import type { BackendCallName } from '../calls/call-context.ts';
import { openService, type Service, type ServiceOptions } from '../service.ts';

/** A service on a folder, with the events that it has told. */
export interface TestService extends Service {
  readonly events: { name: EventName; event: unknown }[];
  /** Events of a name, parsed by the contract. */
  readonly told: <Name extends EventName>(name: Name) => EventOf<Name>[];
}

/** Opens a service without typesetting. */
export function testService(folder: string, options: Partial<ServiceOptions> = {}): TestService {
  const events: TestService['events'] = [];
  const service = openService({
    folder,
    session: 'one',
    emit: (name, event) => {
      events.push({ name, event });
    },
    typesetting: { close: () => undefined } as ServiceOptions['typesetting'] & object,
    ...options,
  });
  return {
    ...service,
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
