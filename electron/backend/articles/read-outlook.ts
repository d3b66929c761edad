import { createRequire } from 'node:module';
import type MsgReader from '@kenjiuno/msgreader';
import type { Source } from '#shared/reading/articles/article.ts';
import { decodePage } from './decode-page.ts';
import { localDay, sentDay } from './sent-day.ts';

/** Windows' code pages by number, as far as the web's names are others. */
const CODE_PAGES: Readonly<Record<number, string>> = {
  932: 'shift_jis',
  20866: 'koi8-r',
  50220: 'iso-2022-jp',
  50221: 'iso-2022-jp',
  50222: 'iso-2022-jp',
  51932: 'euc-jp',
  65001: 'utf-8',
};
const labelOf = (codePage: number | undefined): string | null =>
  codePage === undefined ? null : (CODE_PAGES[codePage] ?? `windows-${String(codePage)}`);

/** The package is CommonJS with a default export, which bundlers and Node take differently. */
const readerClass = (): typeof MsgReader =>
  (createRequire(import.meta.url)('@kenjiuno/msgreader') as { default: typeof MsgReader }).default;

const DATE_HEADER = /^Date:[ \t]*([^\r\n]{1,200})/imu;

/**
 * The text of a mail that Outlook saved as .msg; null where it is no such mail, or has no text that
 * can be read. Throws on a broken file; one made with intent can keep it busy without end, so it is
 * only for a thread that somebody watches.
 */
export function readOutlook(bytes: Uint8Array): Source | null {
  const buffer = bytes.slice().buffer;
  const Reader = readerClass();
  const codePage = new Reader(buffer).getFileData().messageCodepage;
  const reader = new Reader(buffer);
  // Texts of old mails are in the code page of the PC that wrote them.
  reader.parserConfig = { ansiEncoding: labelOf(codePage) ?? 'windows-1252' };
  const mail = reader.getFileData();
  if (mail.dataType !== 'msg') return null;
  const label = labelOf(mail.internetCodepage);
  const html = mail.bodyHtml ?? (mail.html ? decodePage(mail.html, label) : null);
  const text = mail.body ?? '';
  if ((html ?? '').trim() === '' && text.trim() === '') return null;
  const header = DATE_HEADER.exec(mail.headers ?? '')?.[1] ?? null;
  return {
    html,
    text,
    url: null,
    subject: mail.subject?.trim() ?? null,
    sent: sentDay(header) ?? localDay(mail.clientSubmitTime ?? mail.messageDeliveryTime),
  };
}
