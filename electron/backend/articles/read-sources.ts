import { fail, ok, type Result } from '#shared/domain/result.ts';
import type { Problem } from '#shared/messages/messages.ts';
import type { Source } from '#shared/reading/articles/article.ts';
import { UNPACKED_LIMIT_MB } from '../documents/reading/unpack-docx.ts';
import { decodeText, isBinary } from '../files/decode-text.ts';
import { clipboardSource, isPiece } from './clipboard-piece.ts';
import { decodePage } from './decode-page.ts';
import { sourceKind, type SourceKind } from './source-kind.ts';

/** Largest file in which articles are looked for, megabytes. */
export const SOURCE_LIMIT_MB = 30;

type Reading = Promise<Result<readonly Source[], Problem>>;
type Reader = (file: string, bytes: Uint8Array) => Reading;

const ofText = (text: string): Source => ({
  html: null,
  text,
  url: null,
  subject: null,
  sent: null,
});
const ofPage = (html: string): Source =>
  isPiece(html) ? clipboardSource(html, '', null) : { ...ofText(''), html };

/** Most of a page's beginning that may be zero bytes: a few are a fault, many a picture or a program. */
const ZEROS = 0.01;

function isNoPage(bytes: Uint8Array): boolean {
  const start = bytes.subarray(0, 65_536);
  const zeros = start.reduce((count, byte) => (byte === 0 ? count + 1 : count), 0);
  return zeros > start.length * ZEROS && isBinary(bytes);
}

/** How each kind is read. The libraries are loaded when they are needed: text should not wait. */
const READERS: Readonly<Record<SourceKind, Reader>> = {
  page: (file, bytes) => {
    if (isNoPage(bytes)) return Promise.resolve(fail({ code: 'source-binary', params: { file } }));
    return Promise.resolve(ok([ofPage(decodePage(bytes))]));
  },
  archive: async (file, bytes) => {
    const { readArchive } = await import('./read-archive.ts');
    const page = await readArchive(bytes);
    return page ? ok([page]) : fail({ code: 'archive-no-page', params: { file } });
  },
  mail: async (file, bytes) => {
    const { readMail } = await import('./read-mail.ts');
    const sources = await readMail(bytes);
    return sources.length > 0 ? ok(sources) : fail({ code: 'mail-no-text', params: { file } });
  },
  outlook: async (file, bytes) => {
    const { readOutlook } = await import('./read-outlook.ts');
    const source = readOutlook(bytes);
    return source ? ok([source]) : fail({ code: 'mail-no-text', params: { file } });
  },
  word: async (file, bytes) => {
    const { readWord } = await import('./read-word.ts');
    const read = await readWord(bytes);
    if (read.ok) return ok([read.value]);
    switch (read.error) {
      case 'broken':
        return fail({ code: 'docx-broken', params: { file } });
      case 'protected':
        return fail({ code: 'docx-protected', params: { file } });
      case 'too-large':
        return fail({ code: 'docx-too-large-inside', params: { file, limit: UNPACKED_LIMIT_MB } });
    }
  },
  text: (file, bytes) => {
    const isPdf = new TextDecoder('latin1').decode(bytes.subarray(0, 5)) === '%PDF-';
    if (isPdf || isBinary(bytes)) {
      return Promise.resolve(fail({ code: 'source-binary', params: { file } }));
    }
    const decoded = decodeText(bytes);
    if (!decoded) return Promise.resolve(fail({ code: 'file-undecodable', params: { file } }));
    return Promise.resolve(ok([ofText(decoded.text)]));
  },
};

const isBlank = ({ html, text }: Source): boolean =>
  (html ?? '').trim() === '' && text.trim() === '';

/**
 * What a file brings: a page, a mail and what is attached to it, a text. Never throws; whatever the
 * file is, it is read or there is a sentence. A .msg made with intent can take time without end: where
 * files come from outside, this is for a thread that somebody watches.
 */
export async function readSources(name: string, bytes: Uint8Array): Reading {
  if (bytes.byteLength > SOURCE_LIMIT_MB * 1_000_000) {
    return fail({ code: 'source-too-large', params: { file: name, limit: SOURCE_LIMIT_MB } });
  }
  if (bytes.byteLength === 0) return fail({ code: 'source-empty', params: { file: name } });
  try {
    const read = await READERS[sourceKind(name, bytes)](name, bytes);
    if (!read.ok) return read;
    const sources = read.value.filter((source) => !isBlank(source));
    return sources.length > 0
      ? ok(sources)
      : fail({ code: 'source-empty', params: { file: name } });
  } catch {
    // The libraries throw on what is not whole; for a person that is one thing: a broken file.
    return fail({ code: 'source-broken', params: { file: name } });
  }
}
