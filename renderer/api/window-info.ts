import { z } from 'zod';
import { digestIdSchema } from '#shared/contract/entities.ts';

const windowInfoSchema = z.object({
  /** What the window shows first. */
  view: z.enum(['home', 'digest', 'review', 'pages']).catch('home'),
  id: digestIdSchema.nullable().catch(null),
  /** Its place among the windows, from 1: its history survives a restart under this number. */
  seat: z.coerce.number().int().min(1).max(99).catch(1),
  /** The system's language. */
  locale: z.enum(['ja', 'en']).catch('ja'),
});
export type WindowInfo = z.infer<typeof windowInfoSchema>;

const read = (address: string): WindowInfo =>
  windowInfoSchema.parse(Object.fromEntries(new URL(address).searchParams));

let last: { readonly address: string; readonly info: WindowInfo } | null = null;

/** What the main process put into the address of this window. */
export function windowInfo(): WindowInfo {
  const { href } = window.location;
  // Asked for at every drawing of every word, and the address does not change.
  last = last?.address === href ? last : { address: href, info: read(href) };
  return last.info;
}
