import { join } from 'node:path';
import type { MadeFile, Recipient } from '#shared/contract/sending.ts';
import { ok, type Result } from '#shared/domain/result.ts';
import type { Problem } from '#shared/messages/messages.ts';
import { exportName } from '#shared/report/file-name.ts';
import { writeMail, type Attachment, type Mailbox } from '../documents/mail/write-mail.ts';
import { sha256 } from '../store/sha256.ts';
import type { Typesetting } from '../typesetting/typesetting.ts';
import { fileName } from './file-names.ts';
import { makeFiles } from './make-files.ts';
import type { MarkedReport } from './marked-report.ts';
import { filesThere, placeFiles, type Place } from './place-files.ts';

/** A mail that is to go out with files of an edition. */
export interface Mail {
  readonly report: MarkedReport;
  readonly folder: string;
  readonly formats: readonly ('docx' | 'pdf')[];
  readonly recipients: readonly Recipient[];
  readonly subject: string;
  readonly text: string;
  readonly typesetting: Pick<Typesetting, 'make'>;
  /** Puts the attached files on record; where that is refused, there is no mail. */
  readonly record: (attached: readonly MadeFile[]) => Result<unknown, Problem>;
}

const mailboxes = (all: readonly Recipient[], way: Recipient['way']): Mailbox[] =>
  all
    .filter((one) => one.way === way)
    .map(({ name, address }) => ({ name: name === '' ? null : name, address }));

const bytesOf = (content: Uint8Array | string): Uint8Array =>
  typeof content === 'string' ? new TextEncoder().encode(content) : content;

/** Writes a mail draft with the files of an edition attached; it takes the place of no other. */
export async function writeMailDraft(
  mail: Mail,
): Promise<Result<{ path: string; files: MadeFile[] }, Problem>> {
  const { report, folder, formats, recipients, subject, text } = mail;
  const stem = exportName(report.digest, report.template, false, report.marking);
  const place: Place = { folder, stem, existing: 'keep-both' };
  const there = await filesThere(place, ['eml']);
  if (!there.ok) return there;
  const never = { signal: new AbortController().signal, onStep: () => undefined };
  const made = await makeFiles(report, formats, mail.typesetting, never);
  const attachments = (made?.contents ?? []).map(([format, content]): Attachment => ({
    name: fileName(stem, format, 1),
    content: bytesOf(content),
  }));
  const written = writeMail({
    to: mailboxes(recipients, 'to'),
    cc: mailboxes(recipients, 'cc'),
    bcc: mailboxes(recipients, 'bcc'),
    ...{ subject, text, attachments },
  });
  // Recipients are checked when they come in, by a narrower rule.
  if (!written.ok) throw new Error('A recipient that no mail can go to');
  const files = attachments.map(({ name, content }) => ({ name, sha256: sha256(content) }));
  const placed = await placeFiles(place, [['eml', written.value]], () => mail.record(files));
  if (!placed.ok) return placed;
  const [file] = placed.value.outcome === 'done' ? placed.value.files : [];
  if (!file) throw new Error('A mail that keeps both was not written');
  return ok({ path: join(folder, file.name), files });
}
