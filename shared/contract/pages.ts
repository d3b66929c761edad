import { z } from 'zod';

/** The pages of a report as it is stored now: sizes and places in points from the page's top. */
export const pagesSchema = z.object({
  pages: z.array(
    z.object({
      width: z.number(),
      height: z.number(),
      /** The same as long as the page looks the same. */
      hash: z.string(),
    }),
  ),
  /** Where each item begins, in reading order. */
  places: z.array(z.object({ item: z.string(), page: z.number().int(), y: z.number() })),
});
export type Pages = z.infer<typeof pagesSchema>;
