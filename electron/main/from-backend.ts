import { z } from 'zod';
import { keptSessionSchema } from '#shared/contract/backend-messages.ts';
import { problemSchema } from '#shared/contract/envelope.ts';
import { isEventName } from '#shared/contract/events.ts';

/** What the backend's process sends (`ToParent`), as far as the main process looks into it. */
export const fromBackend = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('answer'),
    id: z.number().int(),
    envelope: z.discriminatedUnion('ok', [
      z.object({ ok: z.literal(true), value: z.unknown() }),
      z.object({ ok: z.literal(false), error: problemSchema }),
    ]),
  }),
  z.object({ kind: z.literal('signed-in'), kept: keptSessionSchema.nullable() }),
  z.object({ kind: z.literal('event'), name: z.string().refine(isEventName), event: z.unknown() }),
]);
