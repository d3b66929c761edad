import { z } from 'zod';
import { PROBLEMS, type Problem, type ProblemCode } from '#shared/messages/messages.ts';
import type { Result } from '#shared/domain/result.ts';

const isProblemCode = (code: string): code is ProblemCode => Object.hasOwn(PROBLEMS, code);

/** A problem on its way between processes: a known code, and plain parameters for its sentence. */
export const problemSchema: z.ZodType<Problem> = z.custom<Problem>((value) => {
  const parsed = z
    .object({
      code: z.string().refine(isProblemCode),
      params: z.record(z.string(), z.union([z.string(), z.number()])),
    })
    .safeParse(value);
  return parsed.success;
});

/** What every call is answered with: its output, or why there is none. */
export type Envelope<Value> = Result<Value, Problem>;

export const requestSchema = z.object({
  /** Counts the requests of one connection. */
  id: z.number().int(),
  name: z.string().max(100),
  input: z.unknown(),
});
export type Request = z.infer<typeof requestSchema>;
