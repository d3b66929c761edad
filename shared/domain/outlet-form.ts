import { z } from 'zod';
import { outletSchema } from './source-line.ts';

const domainSchema = z
  .string()
  .max(253)
  .regex(/^(?:[\p{L}\p{N}-]+\.)+[\p{L}\p{N}-]{2,}$/u, 'must be a domain such as trend.az');

/** How the house writes an outlet, and what tells that a text is the outlet's. */
export const outletFormSchema = z.object({
  name: outletSchema.meta({ description: 'The house spelling, as it stands in a source line' }),
  domains: z
    .array(domainSchema)
    .default([])
    .meta({ description: 'Its web addresses, without www; what stands before them counts too' }),
  aliases: z
    .array(z.string().trim().min(1).max(120))
    .default([])
    .meta({ description: 'Other names that it goes by; capitals and accents do not matter' }),
});

/** The office's table of outlets: data that it edits. */
export const outletTableSchema = z.object({
  format: z.literal('outlets/1'),
  outlets: z.array(outletFormSchema).max(5000),
});

export type OutletForm = z.infer<typeof outletFormSchema>;
export type OutletTable = z.infer<typeof outletTableSchema>;
