import type { Digest } from '#shared/domain/digest.ts';
import { fail, ok, type Result } from '#shared/domain/result.ts';
import type { Problem } from '#shared/messages/messages.ts';
import { editionMarking } from '#shared/report/marking.ts';
import { canonicalJson } from '#shared/workflow/canonical-json.ts';
import { editionInForce } from '#shared/workflow/facts.ts';
import { readEdition, type StoredEdition } from '../review/editions.ts';
import { readReview } from '../review/review-rows.ts';
import type { Store } from '../store/store.ts';
import type { Report } from '../typesetting/jobs.ts';

/** How a document is marked, and what it corrects where nobody approved its table yet. */
export type Marks = Pick<Report, 'marking' | 'corrects'>;

/** What a document is made of, and which edition that is; null where nobody approved it. */
export interface MarkedReport extends Omit<Report, 'id'> {
  readonly edition: number | null;
}

/** The edition that is in force, as it was approved; null where there is none. */
function inForce(store: Store, id: string): StoredEdition | null {
  const facts = readReview(store, id)?.facts;
  const last = facts ? editionInForce(facts) : null;
  const stored = last && readEdition(store, id, last.edition);
  return stored?.sha256 === last?.sha256 ? stored : null;
}

/** The edition in force as a document: its own text, in its own form. */
export function editionReport(store: Store, id: string): Result<MarkedReport, Problem> {
  const stored = inForce(store, id);
  // There is one, or the export would have been refused.
  if (!stored) return fail({ code: 'record-broken', params: { digest: id } });
  const { edition, sha256, template } = stored;
  return ok({
    digest: edition.digest,
    template,
    marking: editionMarking(edition, sha256),
    corrects: null,
    edition: edition.edition,
  });
}

/** How the text at hand is marked as a draft: that of a correction has its table already. */
export function draftMarks(store: Store, id: string): Marks {
  const number = readReview(store, id)?.facts.edition ?? 1;
  const before = number > 1 ? inForce(store, id) : null;
  const edition = before && { number, sha256: null, corrections: [] };
  return { marking: { mark: 'draft', edition }, corrects: before?.edition.digest ?? null };
}

/** How the text at hand would be marked in a document: only what was approved has no draft mark. */
export function marksOf(store: Store, id: string, digest: Digest): Marks {
  const state = readReview(store, id)?.facts.state;
  const stored = state === 'approved' || state === 'distributed' ? inForce(store, id) : null;
  return stored && canonicalJson(stored.edition.digest) === canonicalJson(digest)
    ? { marking: editionMarking(stored.edition, stored.sha256), corrects: null }
    : draftMarks(store, id);
}
