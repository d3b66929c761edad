import type { OutputOf } from '#shared/contract/contract.ts';
import { MESSAGE_LIMIT } from '#shared/contract/contract.ts';
import type { Envelope } from '#shared/contract/envelope.ts';
import { fail } from '#shared/domain/result.ts';
import type { Problem } from '#shared/messages/messages.ts';
import { call } from '#renderer/api/call.ts';

/** What became of a file: the digest that it is now, and the lines without a place. */
export interface Imported extends OutputOf<'library.import'> {
  readonly file: string;
}

export interface ImportProgress {
  readonly file: string;
  /** From 1. */
  readonly index: number;
  readonly count: number;
}

const MEGABYTE = 1024 * 1024;

async function importFile(file: File): Promise<Envelope<OutputOf<'library.import'>>> {
  // Larger ones would not get through the channel; the backend has the same to say about smaller.
  if (file.size > MESSAGE_LIMIT - MEGABYTE) {
    const limit = Math.floor(MESSAGE_LIMIT / MEGABYTE);
    return fail<Problem>({ code: 'file-too-large', params: { file: file.name, limit } });
  }
  try {
    const bytes = new Uint8Array(await file.arrayBuffer());
    return await call('library.import', { file: file.name, bytes });
  } catch (error) {
    // A folder, or a file that has gone or is locked since it was chosen.
    const reason = error instanceof Error ? error.message : String(error);
    return fail<Problem>({ code: 'file-unreadable', params: { file: file.name, reason } });
  }
}

/** Imports files one after another; each becomes a digest of its own, or a problem. */
export async function importFiles(
  files: readonly File[],
  onProgress: (progress: ImportProgress) => void,
): Promise<{ readonly imported: readonly Imported[]; readonly problems: readonly Problem[] }> {
  const imported: Imported[] = [];
  const problems: Problem[] = [];
  for (const [at, file] of files.entries()) {
    onProgress({ file: file.name, index: at + 1, count: files.length });
    const answer = await importFile(file);
    if (answer.ok) imported.push({ ...answer.value, file: file.name });
    else problems.push(answer.error);
  }
  return { imported, problems };
}
