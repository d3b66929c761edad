import { clipboard } from 'electron';
import { ORIGINAL_LIMIT } from '#shared/contract/articles.ts';
import type { OutputOf } from '#shared/contract/contract.ts';
import type { Envelope } from '#shared/contract/envelope.ts';
import { fail, ok } from '#shared/domain/result.ts';
import { readContent } from './clipboard-formats.ts';

/**
 * What is on the clipboard, for a page that was asked to paste: nothing of it is shown as a page, and
 * nothing that it names is fetched.
 */
export async function readClipboard(): Promise<Envelope<OutputOf<'host.clipboard'>>> {
  const content = await readContent(clipboard);
  if (Math.max(content.html?.length ?? 0, content.text.length) > ORIGINAL_LIMIT) {
    return fail({ code: 'clipboard-too-large', params: { limit: ORIGINAL_LIMIT / 1_000_000 } });
  }
  return ok(content);
}
