import { spawnSync } from 'node:child_process';
import fc from 'fast-check';
import PostalMime from 'postal-mime';
import { describe, expect, test } from 'vitest';
import { writeMail, type MailDraft } from './write-mail.ts';

const draft: MailDraft = {
  to: [
    {
      name: '在アゼルバイジャン日本国大使館 広報文化班 佐藤花子(さとう・はなこ)',
      address: 'sato@example.go.jp',
    },
    { name: null, address: 'archive@example.org' },
    { name: 'Əliyev, İlqar "Ilgar"', address: 'a.b+c@日本語.jp' },
  ],
  cc: [{ name: "O'Brien, Pat", address: 'pat@example.org' }],
  bcc: [{ name: '書庫', address: 'shoko@example.go.jp' }],
  subject:
    'アゼルバイジャン政治・治安情報(公開情報とりまとめ)2026年4月4日～4月17日 訂正版(第2版)𠮷',
  text: '関係各位\n\n別添のとおり送付いたします。\n.\n--\nFrom here\n',
  attachments: [
    {
      name: 'アゼルバイジャン政治・治安情報_2026-04-04_2026-04-17_訂正版(第2版)\'"%.docx',
      content: Uint8Array.from({ length: 70_000 }, (_, index) => (index * 7) % 256),
    },
    { name: 'digest.pdf', content: new TextEncoder().encode('%PDF') },
    { name: 'empty.txt', content: new Uint8Array() },
  ],
};

function bytes(mail: MailDraft): Uint8Array {
  const written = writeMail(mail);
  if (!written.ok) throw new Error(written.error.addresses.join());
  return written.value;
}

/** What a mail program would read, in our own words. */
async function readBack(mail: Uint8Array): Promise<MailDraft & { unsent: string | undefined }> {
  const found = await PostalMime.parse(mail);
  const boxes = (all: typeof found.to): MailDraft['to'] =>
    (all ?? []).map(({ name, address = '' }) => ({ name: name === '' ? null : name, address }));
  return {
    to: boxes(found.to),
    cc: boxes(found.cc),
    bcc: boxes(found.bcc),
    subject: found.subject ?? '',
    text: (found.text ?? '').replaceAll('\r\n', '\n'),
    attachments: found.attachments.map(({ filename, content }) => ({
      name: filename ?? '',
      content: typeof content === 'string' ? Buffer.from(content) : new Uint8Array(content),
    })),
    unsent: found.headers.find(({ key }) => key === 'x-unsent')?.value,
  };
}

const ascii = (mail: MailDraft): MailDraft => ({
  ...mail,
  to: mail.to.map((one) => ({
    ...one,
    address: one.address.replace('日本語.jp', 'xn--wgv71a119e.jp'),
  })),
});

describe('a mail draft', () => {
  test('reads back as it was written', async () => {
    expect(await readBack(bytes(draft))).toEqual({ ...ascii(draft), unsent: '1' });
  });

  test('is 7-bit lines of at most 78 characters, the same bytes each time', () => {
    const text = Buffer.from(bytes(draft)).toString('latin1');
    expect(text).toMatch(/^[\x20-\x7e\r\n]*$/u);
    // Word's type is longer than a line by itself, and cannot be folded.
    const lines = text.split('\r\n').filter((line) => !line.startsWith('Content-Type: app'));
    for (const line of lines) expect(line.length).toBeLessThanOrEqual(78);
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/u);
    expect(Buffer.from(bytes(draft)).equals(bytes(draft))).toBe(true);
  });

  test('cannot be given another header by a name or a subject', async () => {
    const evil = 'a\r\nBcc: x@example.org\r\n\r\nbody';
    const found = await PostalMime.parse(
      bytes({
        ...draft,
        subject: evil,
        to: [{ name: evil, address: 'a@example.org' }],
        bcc: [],
        attachments: [{ name: evil, content: new Uint8Array([1]) }],
      }),
    );
    expect(found.bcc ?? []).toEqual([]);
    expect(found.subject).toBe('a Bcc: x@example.org body');
    expect(found.to?.map(({ address }) => address)).toEqual(['a@example.org']);
    expect(found.attachments).toHaveLength(1);
  });

  test('names the addresses that are none', () => {
    const bad = [
      '',
      'a',
      'a@',
      '@b',
      'a b@c.org',
      'a@b@c',
      'a@c.org\r\nBcc: d@e.org',
      'あ@c.org',
      '<a@b>',
    ];
    const written = writeMail({
      ...draft,
      to: bad.map((address) => ({ name: null, address })),
      cc: [{ name: null, address: 'good@example.org' }],
      bcc: [{ name: null, address: 'bad' }],
    });
    expect(written).toEqual({ ok: false, error: { addresses: [...bad, 'bad'] } });
  });

  test('law: any subject, names and file names read back', async () => {
    const text = fc
      .string({ unit: 'grapheme', minLength: 1, maxLength: 80 })
      .map((one) => one.replace(/[\p{C}\p{Z}]+/gu, ' ').trim())
      .filter((one) => one !== '');
    const japanese = fc
      .array(fc.constantFrom('外相', '会談', '𠮷', '①', '(', 'A', 'é', '"', '\\', ',', '=?'), {
        minLength: 1,
        maxLength: 60,
      })
      .map((words) => words.join(''));
    await fc.assert(
      fc.asyncProperty(fc.oneof(text, japanese), async (word) => {
        const mail: MailDraft = {
          to: [{ name: word, address: 'a@example.org' }],
          ...{ cc: [], bcc: [] },
          subject: word,
          text: `${word}\n`,
          attachments: [{ name: word, content: Buffer.from(word) }],
        };
        const found = await readBack(bytes(mail));
        expect(found.subject).toBe(word);
        expect(found.text).toBe(mail.text);
        expect(found.to).toEqual(mail.to);
        expect(found.attachments[0]?.name).toBe(word);
      }),
      { numRuns: 300 },
    );
  });
});

const PYTHON = `
import sys, json, email, email.policy, email.header, email.utils
raw = sys.stdin.buffer.read()
m = email.message_from_bytes(raw, policy=email.policy.default)
# The newer reader keeps the space between two encoded words of a name (mended in Python 3.13).
old = email.message_from_bytes(raw)
def boxes(name):
  return [[str(email.header.make_header(email.header.decode_header(n))), a]
    for n, a in email.utils.getaddresses([old[name]])]
print(json.dumps({
  'subject': m['subject'],
  'to': boxes('to'),
  'cc': boxes('cc'),
  'bcc': boxes('bcc'),
  'text': m.get_body().get_content().replace('\\r\\n', '\\n'),
  'files': [[a.get_filename(), len(a.get_payload(decode=True))] for a in m.iter_attachments()],
  'defects': [str(d) for p in m.walk() for d in p.defects],
}))
`;
const python = spawnSync('python3', ['--version']).status === 0;

// A second reader, written by others: what both understand, a mail program will.
describe.runIf(python)('the mail package of Python', () => {
  test('reads the same', () => {
    const { stdout, stderr } = spawnSync('python3', ['-c', PYTHON], { input: bytes(draft) });
    expect(stderr.toString()).toBe('');
    const { to, cc, bcc, subject, text, attachments } = ascii(draft);
    expect(JSON.parse(stdout.toString())).toEqual({
      subject,
      to: to.map(({ name, address }) => [name ?? '', address]),
      cc: cc.map(({ name, address }) => [name, address]),
      bcc: bcc.map(({ name, address }) => [name, address]),
      text,
      files: attachments.map(({ name, content }) => [name, content.length]),
      defects: [],
    });
  });
});
