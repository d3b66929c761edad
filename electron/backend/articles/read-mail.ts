import PostalMime, { type Attachment, type Email } from 'postal-mime';
import type { Source } from '#shared/reading/articles/article.ts';
import { readArchive } from './read-archive.ts';
import { decodePage } from './decode-page.ts';
import { sentDay } from './sent-day.ts';

/** How deep mails may be attached to mails, and most sources that one mail may bring. */
const DEPTH = 4;
const MOST_SOURCES = 100;

/** What an attachment is, where it can hold articles. */
function kindOf({ mimeType, filename }: Attachment): 'mail' | 'page' | 'archive' | null {
  const name = filename?.toLowerCase() ?? '';
  if (mimeType === 'message/rfc822' || name.endsWith('.eml')) return 'mail';
  if (/\.mht(?:ml)?$/u.test(name)) return 'archive';
  return mimeType === 'text/html' || /\.html?$/u.test(name) ? 'page' : null;
}

async function readAttachment(attachment: Attachment, depth: number): Promise<readonly Source[]> {
  const { content } = attachment;
  const bytes = typeof content === 'string' ? Buffer.from(content) : new Uint8Array(content);
  switch (kindOf(attachment)) {
    case 'mail':
      return depth < DEPTH ? readMail(bytes, depth + 1) : [];
    case 'archive': {
      const page = await readArchive(bytes);
      return page ? [page] : [];
    }
    case 'page':
      return [{ html: decodePage(bytes), text: '', url: null, subject: null, sent: null }];
    case null:
      return [];
  }
}

/** The mail's own text; null where it only carries attachments. */
function ownSource({ html, text, subject, headers }: Email): Source | null {
  if ((html ?? '').trim() === '' && (text ?? '').trim() === '') return null;
  const date = headers.find(({ key }) => key === 'date')?.value ?? null;
  return {
    html: html ?? null,
    text: text ?? '',
    url: null,
    subject: subject?.trim() ?? null,
    sent: sentDay(date),
  };
}

/**
 * The text of a mail, then the mails and pages attached to it. Throws what `postal-mime` throws where
 * parts lie too deep in parts, or headers have no end.
 */
export async function readMail(bytes: Uint8Array, depth = 0): Promise<readonly Source[]> {
  const mail = await PostalMime.parse(bytes, { forceRfc822Attachments: true, maxNestingDepth: 50 });
  const own = ownSource(mail);
  const sources: Source[] = own ? [own] : [];
  for (const attachment of mail.attachments) {
    if (sources.length >= MOST_SOURCES) break;
    sources.push(...(await readAttachment(attachment, depth)));
  }
  return sources.slice(0, MOST_SOURCES);
}
