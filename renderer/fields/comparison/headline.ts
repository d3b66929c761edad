import type { ItemChange } from '#shared/comparison/compare-digests.ts';

/** What an item of two versions goes by: the later headline, Japanese where there is one; or ''. */
export function headlineOf({ before, after }: ItemChange): string {
  const headline = (after ?? before)?.item.headline;
  return [headline?.ja, headline?.en].find((text) => (text ?? '').trim() !== '') ?? '';
}
