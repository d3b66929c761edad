import { z } from 'zod';

/** The way of a digest: written, reviewed, approved, sent. */
export const STATES = ['draft', 'in-review', 'approved', 'distributed'] as const;
export const stateSchema = z.enum(STATES);
export type State = z.infer<typeof stateSchema>;
