import { createHash } from 'node:crypto';
import type { Edition } from '#shared/domain/edition.ts';
import type { Template } from '#shared/domain/template.ts';
import { editionMarking } from '#shared/report/marking.ts';
import { editionText } from '#shared/workflow/edition-text.ts';
import { exportReport } from '../export-report.ts';
import { pdfStamp, wordStamp } from './find-stamp.ts';
import type { Named, Verdict } from '#shared/domain/verdict.ts';
import { wordParts } from './word-parts.ts';
import { wordDifferences } from './verify-word.ts';

/** An approved edition, and the form that it was approved in. */
export interface Archived {
  readonly edition: Edition;
  readonly template: Template;
}

/** What was approved and exported, as the store keeps it. */
export interface Archive {
  /** The edition with this hash; null where it is not here, `damaged` where it is another by now. */
  readonly edition: (sha256: string) => Archived | 'damaged' | null;
  /** The hash of the edition that was exported as a file of these bytes; null for all others. */
  readonly exportedFrom: (fileSha256: string) => string | null;
}

const sha256Of = (content: Uint8Array | string): string =>
  createHash('sha256').update(content).digest('hex');

const startsWith = (bytes: Uint8Array, ...signature: number[]): boolean =>
  signature.every((byte, index) => bytes[index] === byte);

/** The edition with a hash, or why a file that names it is none. */
function named(
  sha256: string | null,
  archive: Archive,
): { readonly named: Named; readonly template: Template } | Verdict {
  if (sha256 === null) return { verdict: 'not-an-edition', why: 'unmarked' };
  const found = archive.edition(sha256);
  if (!found) return { verdict: 'not-an-edition', why: 'unknown' };
  // Whoever changed the row of an edition could make any file pass.
  if (found === 'damaged' || sha256Of(editionText(found.edition)) !== sha256) {
    return { verdict: 'not-an-edition', why: 'damaged' };
  }
  return { named: { sha256, edition: found.edition }, template: found.template };
}

async function verifyWord(bytes: Uint8Array, archive: Archive): Promise<Verdict> {
  const parts = await wordParts(bytes);
  if (!parts.ok) return { verdict: 'unreadable', why: parts.error };
  const found = named(wordStamp(parts.value), archive);
  if ('verdict' in found) return found;
  const { edition, sha256 } = found.named;
  const { template } = found;
  const differences = await wordDifferences(bytes, parts.value, edition, sha256, template);
  if (differences === null) return { verdict: 'unreadable', why: 'broken' };
  return differences.length === 0
    ? { verdict: 'verified', by: 'content', ...found.named }
    : { verdict: 'changed', differences, ...found.named };
}

/** A PDF is not read: it is made again from the edition, which gives the same bytes. */
async function verifyPdf(bytes: Uint8Array, archive: Archive): Promise<Verdict> {
  const found = named(pdfStamp(bytes), archive);
  if ('verdict' in found) return found;
  const { edition, sha256 } = found.named;
  const { template } = found;
  const marking = editionMarking(edition, sha256);
  const { files } = await exportReport(edition.digest, template, 'pdf', true, marking);
  const same = files.some(({ content }) => Buffer.from(content).equals(bytes));
  return same
    ? { verdict: 'verified', by: 'bytes', ...found.named }
    : { verdict: 'changed', differences: [{ kind: 'bytes' }], ...found.named };
}

/**
 * Whether a Word or PDF file holds exactly an approved digest, and which. A file that was exported
 * here is known by its bytes; a Word file that was saved again, by what it says; a PDF of which no
 * export was recorded, by making it again, which a later version of the program may do otherwise.
 */
export async function verifyFile(bytes: Uint8Array, archive: Archive): Promise<Verdict> {
  const isPdf = startsWith(bytes, 0x25, 0x50, 0x44, 0x46);
  const isWord = startsWith(bytes, 0x50, 0x4b) || startsWith(bytes, 0xd0, 0xcf, 0x11, 0xe0);
  if (!isPdf && !isWord) return { verdict: 'unreadable', why: 'other-kind' };
  const recorded = archive.exportedFrom(sha256Of(bytes));
  if (recorded !== null) {
    const found = named(recorded, archive);
    return 'verdict' in found ? found : { verdict: 'verified', by: 'bytes', ...found.named };
  }
  return isPdf ? verifyPdf(bytes, archive) : verifyWord(bytes, archive);
}
