import { z } from 'zod';
import type { Envelope } from './envelope.ts';
import type { EventName } from './events.ts';

/** Who is signed in, as the main process keeps it for a backend that is started again. */
export const keptSessionSchema = z.object({ person: z.string().max(39), isLocked: z.boolean() });
export type KeptSession = z.infer<typeof keptSessionSchema>;

/** What the main process sends to the backend: first `start`, then calls, at last `stop`. */
export const fromParentSchema = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('start'),
    folder: z.string().min(1),
    /** The same for every backend that one run of the program starts. */
    session: z.string().min(1).max(100),
    /** Who was signed in when the backend before this one ended, in this run of the program. */
    signedIn: keptSessionSchema.nullable(),
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
  | { readonly kind: 'signed-in'; readonly kept: KeptSession | null }
  | { readonly kind: 'event'; readonly name: EventName; readonly event: unknown };
