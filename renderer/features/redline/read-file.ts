import type { OutputOf } from '#shared/contract/contract.ts';
import { MESSAGE_LIMIT } from '#shared/contract/contract.ts';
import type { Envelope } from '#shared/contract/envelope.ts';
import { fail } from '#shared/domain/result.ts';
import type { Problem } from '#shared/messages/messages.ts';
import { call } from '#renderer/api/call.ts';

const MEGABYTE = 1024 * 1024;

/** Reads a Word file that came back: what it proposes, or why it cannot be read. */
export async function readFile(
  id: string,
  file: File,
): Promise<Envelope<OutputOf<'redline.read'>>> {
  // Larger ones would not get through the channel.
  if (file.size > MESSAGE_LIMIT - MEGABYTE) {
    const limit = Math.floor(MESSAGE_LIMIT / MEGABYTE);
    return fail<Problem>({ code: 'file-too-large', params: { file: file.name, limit } });
  }
  try {
    const bytes = new Uint8Array(await file.arrayBuffer());
    return await call('redline.read', { id, file: file.name, bytes });
  } catch (error) {
    // A folder, or a file that has gone or is locked since it was chosen.
    const reason = error instanceof Error ? error.message : String(error);
    return fail<Problem>({ code: 'file-unreadable', params: { file: file.name, reason } });
  }
}
