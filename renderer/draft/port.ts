import type { CallName, InputOf, OutputOf } from '#shared/contract/contract.ts';
import type { Envelope } from '#shared/contract/envelope.ts';
import type { EventName, EventOf } from '#shared/contract/events.ts';

/** How a draft reaches the backend: the window's channel, or one made for a test. */
export interface Port {
  readonly call: <Name extends CallName>(
    name: Name,
    input: InputOf<Name>,
  ) => Promise<Envelope<OutputOf<Name>>>;
  readonly onEvent: <Name extends EventName>(
    name: Name,
    listener: (event: EventOf<Name>) => void,
  ) => () => void;
  /** Calls the listener when the person looks away, or leaves for good. */
  readonly onAway: (listener: (isLeaving: boolean) => void) => void;
  /** The window's place among the windows. */
  readonly seat: () => number;
}
