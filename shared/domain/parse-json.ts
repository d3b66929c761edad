import type { z } from 'zod';
import { fail, ok, type Result } from './result.ts';

/** The first thing wrong with a value: where (`sections[0].items[2].headline.ja`) and what. */
export interface SchemaProblem {
  readonly path: string;
  readonly message: string;
}

/** `sections[0].items[2].id`; the empty path is the whole file. */
export function formatPath(path: readonly PropertyKey[]): string {
  return path
    .map((key) => (typeof key === 'number' ? `[${String(key)}]` : `.${String(key)}`))
    .join('')
    .replace(/^\./, '');
}

const DEEPEST = 200;

/** Whether objects and lists are nested deeper than any file of ours; walks without recursion. */
function isTooDeep(value: unknown): boolean {
  let level: unknown[] = [value];
  for (let depth = 0; level.length > 0; depth += 1) {
    if (depth > DEEPEST) return true;
    level = level.flatMap((one) =>
      typeof one === 'object' && one !== null ? (Object.values(one) as unknown[]) : [],
    );
  }
  return false;
}

/** Checks a value against a schema; the problem names the deepest path that can be told. */
export function parseWith<T>(schema: z.ZodType<T>, value: unknown): Result<T, SchemaProblem> {
  if (isTooDeep(value)) return fail({ path: '', message: 'must not be nested so deeply' });
  const parsed = schema.safeParse(value);
  if (parsed.success) return ok(parsed.data);
  const issue = parsed.error.issues[0];
  return fail({ path: formatPath(issue?.path ?? []), message: issue?.message ?? '' });
}
