import type { CutReason } from '#shared/domain/cut-reason.ts';
import { CUT_RULES } from './cut-rules.ts';

/** Signs, arrows and emoji before a line's words. */
const DECORATION =
  /^(?:(?![©®™])[\s\p{Extended_Pictographic}\p{Emoji_Modifier}\u{1f1e6}-\u{1f1ff}\u200d\ufe0f•▪►▶→⇒»›>|*_·–—-]+)(?=[\p{L}\p{N}@#(（[［【<©"“])/u;

const LONGEST = 600;

/**
 * Why a line by itself is not an article's, told by its words: share and subscribe lines, bylines,
 * captions, copyright and the like, in the languages of the region; null where nothing tells.
 */
export function cutByWords(text: string): CutReason | null {
  if (text.length > LONGEST || text === '') return null;
  const plain = text.normalize('NFKC').replaceAll('İ', 'I').replace(DECORATION, '').trim();
  return (
    CUT_RULES.find(
      ({ pattern, longest }) =>
        text.length <= longest && (pattern.test(plain) || pattern.test(text)),
    )?.cut ?? null
  );
}
