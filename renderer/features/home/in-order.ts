import type { DigestSummary } from '#shared/contract/library.ts';

const byPeriod = (a: DigestSummary, b: DigestSummary): number =>
  (b.period?.to ?? '').localeCompare(a.period?.to ?? '') ||
  (b.period?.from ?? '').localeCompare(a.period?.from ?? '') ||
  b.updatedAt - a.updatedAt;

/** The digests of the list, the latest period first; those without a period are new, and on top. */
export function inOrder(digests: readonly DigestSummary[]): DigestSummary[] {
  const kept = digests.filter(({ deletedAt }) => deletedAt === null);
  return [
    ...kept.filter(({ period }) => period === null).toSorted(byPeriod),
    ...kept.filter(({ period }) => period !== null).toSorted(byPeriod),
  ];
}

/** The digests of the bin, the last one put there first. */
export const inBin = (digests: readonly DigestSummary[]): DigestSummary[] =>
  digests
    .filter(({ deletedAt }) => deletedAt !== null)
    .toSorted((a, b) => (b.deletedAt ?? 0) - (a.deletedAt ?? 0));

const DAY_MS = 86_400_000;
/** How long the bin keeps a digest, days. */
const KEPT_DAYS = 30;

/** Days until a digest in the bin is removed for good; the last day counts as one. */
export const daysLeft = (deletedAt: number, now: number): number =>
  Math.max(0, Math.ceil((deletedAt + KEPT_DAYS * DAY_MS - now) / DAY_MS));
