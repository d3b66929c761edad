import { coverageNoteFor } from '#shared/domain/coverage-note.ts';
import type { Digest } from '#shared/domain/digest.ts';
import { sameJson } from './same-json.ts';

/** What the note depends on. Items that are one object in both digests are not looked into. */
function sameDays(before: Digest, after: Digest): boolean {
  if (!sameJson(before.period, after.period)) return false;
  const items = new Set(before.sections.flatMap(({ items: all }) => all));
  const daysOf = (digest: Digest, skip: ReadonlySet<unknown>): unknown[] =>
    digest.sections
      .flatMap(({ items: all }) => all.filter((item) => !skip.has(item)))
      .flatMap(({ blocks }) => blocks.map(({ source }) => [source?.from, source?.to]));
  const kept = new Set(after.sections.flatMap(({ items: all }) => all));
  return sameJson(daysOf(before, kept), daysOf(after, items));
}

/**
 * The digest after an edit, with the coverage note that its dates ask for. A note that a person wrote
 * or took away is left alone: only one that was right for the dates before follows them.
 */
export function keepCoverageNote(before: Digest, after: Digest): Digest {
  if (before.coverageNote !== after.coverageNote || sameDays(before, after)) return after;
  if (before.coverageNote !== coverageNoteFor(before)) return after;
  return { ...after, coverageNote: coverageNoteFor(after) };
}
