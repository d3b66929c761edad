import { z } from 'zod';
import type { Envelope } from './envelope.ts';
import type { EventName } from './events.ts';

/** What the main process sends to the backend: first `start`, then calls, at last `stop`. */
export const fromParentSchema = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('start'),
    folder: z.string().min(1),
    /** The same for every backend that one run of the program starts. */
    session: z.string().min(1).max(100),
  }),
  z.object({
    kind: z.literal('call'),
    id: z.number().int(),
    name: z.string().max(100),
    input: z.unknown(),
    caller: z.enum(['window', 'host']),
  }),
  // A message and no signal, so that it comes after all that was sent before.
  z.object({ kind: z.literal('stop') }),
]);
export type FromParent = z.infer<typeof fromParentSchema>;

/** What the backend sends to the main process. */
export type ToParent =
  | { readonly kind: 'answer'; readonly id: number; readonly envelope: Envelope<unknown> }
  | { readonly kind: 'event'; readonly name: EventName; readonly event: unknown };
