import { ok, type Result } from '#shared/domain/result.ts';
import { WORD_REDLINE } from '#shared/report/stamp.ts';
import { wordProperty } from '../verify/find-stamp.ts';
import { wordParts } from '../verify/word-parts.ts';
import type { Unreadable } from './read-redline.ts';

/** Which redline a file says that it is (`RedlineBy.id`); null where it says nothing. */
export async function redlineId(bytes: Uint8Array): Promise<Result<string | null, Unreadable>> {
  const parts = await wordParts(bytes);
  return parts.ok ? ok(wordProperty(parts.value, WORD_REDLINE)) : parts;
}
