import { z } from 'zod';
import { COMMAND_IDS } from '#shared/commands/commands.ts';
import { digestIdSchema, revisedEntitySchema } from './entities.ts';
import { problemSchema } from './envelope.ts';
import { sessionSchema } from './session.ts';
import { EXPORT_CHOICES, settingsSchema } from './settings.ts';

/** How the backend is: `starting`, `ready`, or `failed` with the reason (then a page says so). */
export const backendStateSchema = z.discriminatedUnion('state', [
  z.object({ state: z.literal('starting') }),
  z.object({ state: z.literal('ready') }),
  z.object({ state: z.literal('failed'), problem: problemSchema }),
]);
export type BackendState = z.infer<typeof backendStateSchema>;

/** What is told to windows without being asked, by name. */
export const EVENTS = {
  'backend-state': backendStateSchema,
  /** The list of digests is not what it was. */
  'library-changed': z.object({}),
  /** Entities of a digest were changed from the window with this seat (0: from none). */
  'digest-changed': z.object({
    id: digestIdSchema,
    seat: z.number().int().min(0),
    entities: z.array(revisedEntitySchema),
  }),
  /** Where this digest is on its way, or what may be done with it, is not what it was. */
  'review-changed': z.object({ id: digestIdSchema }),
  'comments-changed': z.object({ id: digestIdSchema }),
  /** Who is at the program, or that the screen is locked. */
  'session-changed': sessionSchema,
  'people-changed': z.object({}),
  'recipients-changed': z.object({}),
  'templates-changed': z.object({}),
  /** Another database is in place: everything that a window holds is to be read again. */
  'data-replaced': z.object({}),
  'settings-changed': settingsSchema,
  'export-progress': z.object({
    run: z.string(),
    done: z.number().int(),
    total: z.number().int(),
    /** What is being made now; null at the end. */
    format: z.enum(EXPORT_CHOICES).nullable(),
  }),
  /** A command chosen in the native menu. */
  command: z.object({ id: z.enum(COMMAND_IDS) }),
  follow: z.object({ id: digestIdSchema, item: z.string(), from: z.enum(['item', 'pages']) }),
  /** The program was asked to show this digest (a file was opened, or imported). */
  'show-digest': z.object({ id: digestIdSchema }),
  /** A file that was opened with the program could not be taken in. */
  'open-failed': z.object({ problem: problemSchema }),
} as const satisfies Record<string, z.ZodType>;

export type EventName = keyof typeof EVENTS;
export type EventOf<Name extends EventName> = z.infer<(typeof EVENTS)[Name]>;
export const isEventName = (name: string): name is EventName => Object.hasOwn(EVENTS, name);
