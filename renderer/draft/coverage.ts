import { coverageNoteFor } from '#shared/domain/coverage-note.ts';
import type { Digest } from '#shared/domain/digest.ts';

/** Whether the coverage note is the one that the dates ask for: then it follows them by itself. */
const followsDates = (digest: Digest): boolean => digest.coverageNote === coverageNoteFor(digest);

/** Whether the coverage note is nobody's own in either digest. */
export const isNoteFree = (one: Digest, other: Digest): boolean =>
  followsDates(one) && followsDates(other);

/** The digest with the coverage note that its dates ask for; the same object where it has that. */
export const withDatesNote = (digest: Digest): Digest =>
  followsDates(digest) ? digest : { ...digest, coverageNote: coverageNoteFor(digest) };
