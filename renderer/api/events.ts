import { useEffect, useEffectEvent } from 'react';
import { EVENTS, type EventName, type EventOf } from '#shared/contract/events.ts';
import './bridge.ts';

/** Listens to what the backend and the main process tell; returns what ends it. */
export function onEvent<Name extends EventName>(
  name: Name,
  listener: (event: EventOf<Name>) => void,
): () => void {
  return window.digest.on(name, (event) => {
    listener(EVENTS[name].parse(event) as EventOf<Name>);
  });
}

/** Listens as long as the component is there; the listener may change from render to render. */
export function useEventListener<Name extends EventName>(
  name: Name,
  listener: (event: EventOf<Name>) => void,
): void {
  const latest = useEffectEvent(listener);
  useEffect(
    () =>
      onEvent(name, (event) => {
        latest(event);
      }),
    [name],
  );
}
