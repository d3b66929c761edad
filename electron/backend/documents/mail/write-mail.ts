import { createHash } from 'node:crypto';
import { domainToASCII } from 'node:url';
import { fail, ok, type Result } from '#shared/domain/result.ts';
import { encodedName, encodedParameter, encodedText } from './encode-header.ts';

/** Whom a mail goes to: `佐藤花子 <sato@example.go.jp>`. */
export interface Mailbox {
  /** Null where only the address is known. */
  readonly name: string | null;
  readonly address: string;
}

export interface Attachment {
  /** Of the file, with its ending, in any script. */
  readonly name: string;
  readonly content: Uint8Array;
}

/** A mail that a person looks at and sends from the PC's mail program. */
export interface MailDraft {
  readonly to: readonly Mailbox[];
  readonly cc: readonly Mailbox[];
  /** Whom no other reader sees: mail programs take it from the draft, and send it to nobody else. */
  readonly bcc: readonly Mailbox[];
  readonly subject: string;
  /** Plain text; lines end in `\n`. */
  readonly text: string;
  readonly attachments: readonly Attachment[];
}

/** The addresses that no mail can go to, as they were given. */
export interface BadAddresses {
  readonly addresses: readonly string[];
}

const LINE = '\r\n';

const TYPES: Readonly<Record<string, string>> = {
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  pdf: 'application/pdf',
  txt: 'text/plain',
  svg: 'image/svg+xml',
  json: 'application/json',
};

const typeOf = (name: string): string =>
  TYPES[/\.([a-z0-9]+)$/iu.exec(name)?.[1]?.toLowerCase() ?? ''] ?? 'application/octet-stream';

/** An address as it is sent, its domain in ASCII; null where it is none. */
function addressOf(address: string): string | null {
  const [, local = '', domain = ''] = /^([^@]+)@([^@]+)$/u.exec(address.trim()) ?? [];
  const host = domainToASCII(domain);
  const isLocal = /^[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*$/u;
  if (!isLocal.test(local) || !/^[a-z0-9](?:[a-z0-9.-]*[a-z0-9])?$/u.test(host)) return null;
  return `${local}@${host}`;
}

function mailboxes(header: string, all: readonly Mailbox[]): string[] {
  if (all.length === 0) return [];
  const written = all.map(({ name, address }) => {
    const plain = addressOf(address) ?? '';
    const said = name === null || name.trim() === '' ? null : encodedName(name);
    return said === null ? plain : `${said}${said.startsWith('=?') ? `${LINE} ` : ' '}<${plain}>`;
  });
  return [`${header}: ${written.join(`,${LINE} `)}`];
}

const base64 = (content: Uint8Array): string =>
  (
    Buffer.from(content)
      .toString('base64')
      .match(/.{1,76}/gu) ?? []
  ).join(LINE);

const part = (headers: readonly string[], content: Uint8Array): string =>
  [...headers, 'Content-Transfer-Encoding: base64', '', base64(content)].join(LINE);

function attached({ name, content }: Attachment): string {
  // Older mail programs know only the first of the two names.
  return part(
    [
      `Content-Type: ${typeOf(name)};${LINE} name="${encodedText('', name)}"`,
      `Content-Disposition: attachment;${LINE} ${encodedParameter('filename', name)}`,
    ],
    content,
  );
}

/** What no part contains: base64 has no `_`. The same mail has the same. */
const boundaryOf = (parts: readonly string[]): string =>
  `=_${createHash('sha256').update(parts.join(LINE)).digest('hex').slice(0, 32)}`;

/**
 * A mail as the bytes of an .eml file. `X-Unsent: 1` has mail programs open it for writing, so that
 * the sender, the date and the number of the message are theirs. The same mail is the same bytes.
 */
export function writeMail(draft: MailDraft): Result<Uint8Array, BadAddresses> {
  const bad = [...draft.to, ...draft.cc, ...draft.bcc].filter(
    ({ address }) => addressOf(address) === null,
  );
  if (bad.length > 0) return fail({ addresses: bad.map(({ address }) => address) });
  const text = draft.text.toWellFormed().replace(/\r\n|\r|\n/gu, LINE);
  const parts = [
    part(['Content-Type: text/plain; charset=utf-8'], Buffer.from(text)),
    ...draft.attachments.map(attached),
  ];
  const boundary = boundaryOf(parts);
  const mail = [
    'X-Unsent: 1',
    ...mailboxes('To', draft.to),
    ...mailboxes('Cc', draft.cc),
    ...mailboxes('Bcc', draft.bcc),
    `Subject: ${encodedText('Subject', draft.subject)}`,
    'MIME-Version: 1.0',
    `Content-Type: multipart/mixed;${LINE} boundary="${boundary}"`,
    '',
    ...parts.map((one) => `--${boundary}${LINE}${one}`),
    `--${boundary}--`,
    '',
  ].join(LINE);
  return ok(Buffer.from(mail, 'latin1'));
}
