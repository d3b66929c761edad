import type { RevisedEntity } from '#shared/contract/entities.ts';
import type { Port } from './port.ts';

/** What a draft does when it is told something. */
export interface Ears {
  /** Another window wrote into a digest. */
  readonly onWritten: (id: string, entities: readonly RevisedEntity[]) => void;
  /** What may be done with a digest is not what it was. */
  readonly onReview: (id: string) => void;
  /** What is known here may be old: other data, a new start, somebody back at the program. */
  readonly onDoubt: () => void;
  readonly onAway: (isLeaving: boolean) => void;
}

/** Listens to all that concerns a draft, for as long as the window lives. */
export function listenTo(port: Port, { onWritten, onReview, onDoubt, onAway }: Ears): void {
  port.onEvent('digest-changed', ({ id, seat, entities }) => {
    if (seat !== port.seat()) onWritten(id, entities);
  });
  port.onEvent('review-changed', ({ id }) => {
    onReview(id);
  });
  port.onEvent('data-replaced', onDoubt);
  port.onEvent('backend-state', ({ state }) => {
    if (state === 'ready') onDoubt();
  });
  port.onEvent('session-changed', ({ at }) => {
    if (at === 'signed-in') onDoubt();
  });
  port.onAway(onAway);
}
