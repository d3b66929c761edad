import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import PostalMime from 'postal-mime';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Recipient } from '#shared/contract/sending.ts';
import { exportName } from '#shared/report/file-name.ts';
import { sampleDigest, template } from '#shared/testing/template.ts';
import { findExports } from '../review/distributions.ts';
import { sha256 } from '../store/sha256.ts';
import { auditRows } from '../testing/audit.ts';
import { withOffice, type Office } from '../testing/office.ts';
import { ask, problemOf } from '../testing/service.ts';
import { openTypesetting, type Typesetting } from '../typesetting/typesetting.ts';

let typesetting: Typesetting;
beforeAll(() => {
  typesetting = openTypesetting();
});
afterAll(() => typesetting.close());

const STEM = exportName(sampleDigest, template, false);
const RECIPIENTS: readonly Recipient[] = [
  { name: '外務省 中央アジア・コーカサス室', address: 'desk@example.org', way: 'to' },
  { name: '', address: 'second@example.org', way: 'to' },
  { name: '在トルコ大使館', address: 'ankara@example.org', way: 'cc' },
  { name: 'İlqar Əliyev', address: 'hidden@example.org', way: 'bcc' },
];

const mailOf = (id: string) => ({
  id,
  recipients: [...RECIPIENTS],
  subject: 'アゼルバイジャン政治・治安情報(4月4日～4月17日)の送付',
  text: '関係各位\n\n別添のとおり送付いたします。',
  formats: ['pdf' as const, 'docx' as const],
});

describe('a mail draft', () => {
  const sent = async ({ service, id, folder }: Office): Promise<void> => {
    const mail = mailOf(id);
    const { path, files } = await ask(service, 'sending.mail', mail);
    expect(dirname(path)).toBe(folder);
    expect(files.map(({ name }) => name)).toEqual([`${STEM}.docx`, `${STEM}.pdf`]);
    const found = await PostalMime.parse(readFileSync(path));
    expect(found.subject).toBe(mail.subject);
    expect(found.text?.replaceAll('\r\n', '\n').trimEnd()).toBe(mail.text);
    const boxes = ([found.to, found.cc, found.bcc] as const).map((all) =>
      (all ?? []).map(({ name, address }) => ({ name, address })),
    );
    expect(boxes).toEqual(
      ['to', 'cc', 'bcc'].map((way) =>
        RECIPIENTS.filter((one) => one.way === way).map(({ name, address }) => ({ name, address })),
      ),
    );
    const attached = found.attachments.map(({ filename, content }) => ({
      name: filename ?? '',
      sha256: sha256(typeof content === 'string' ? content : new Uint8Array(content)),
    }));
    expect(attached).toEqual(files);
  };

  test('has the files of the edition, which are on record; the next takes no other name', () =>
    withOffice(typesetting, async (office) => {
      const { service, id, be } = office;
      await office.approve();
      be('clerk');
      await sent(office);
      await sent(office);
      expect(office.files()).toEqual([`${STEM} (2).eml`, `${STEM}.eml`]);
      // What is attached is what the clerk would export.
      await ask(service, 'export.run', {
        ...{ id, run: 'r', of: 'edition', formats: ['pdf'], existing: 'ask' },
      });
      const pdf = sha256(readFileSync(join(office.folder, `${STEM}.pdf`)));
      expect(findExports(service.store(), pdf)).toHaveLength(3);
    }));

  test('is for clerks, of what is approved, to addresses that are some', () =>
    withOffice(typesetting, async (office) => {
      const { service, id, be } = office;
      const refusal = (recipients = mailOf(id).recipients) =>
        problemOf(service, 'sending.mail', { ...mailOf(id), recipients });
      be('clerk');
      expect(await refusal()).toMatchObject({ code: 'not-allowed-state' });
      await office.approve();
      expect(await refusal()).toMatchObject({ code: 'not-allowed-role' });
      be('clerk');
      const line: Recipient = { name: 'a\r\nBcc: b@example.org', address: 'a@b.org', way: 'to' };
      for (const bad of [line, { ...line, name: '', address: 'a..b@c.org' }]) {
        expect(await refusal([bad])).toMatchObject({ code: 'message-refused' });
      }
      expect(office.files()).toEqual([]);
    }));
});

test('what was sent is recorded with its recipients and files, and the digest is closed', () =>
  withOffice(typesetting, async (office) => {
    const { service, id, be, data } = office;
    await office.approve();
    be('clerk');
    const { files } = await ask(service, 'sending.mail', mailOf(id));
    const input = { id, recipients: [...RECIPIENTS], files };
    const review = await ask(service, 'sending.record', input);
    expect(review.editions).toMatchObject([{ edition: 1, sent: 1 }]);
    expect(await ask(service, 'sending.list', { id })).toMatchObject([
      { edition: 1, person: 'clerk', recipients: RECIPIENTS, files },
    ]);
    expect(review.abilities.distribute).toEqual({ allowed: true, flags: [] });
    expect((await office.act('clerk', { deed: 'distribute' })).state).toBe('distributed');
    be('officer');
    expect(await ask(service, 'sending.list', { id })).toHaveLength(1);
    expect(await problemOf(service, 'sending.record', input)).toMatchObject({
      code: 'not-allowed-role',
    });
    be('administrator');
    expect(await problemOf(service, 'sending.list', { id })).toMatchObject({
      code: 'not-allowed-role',
    });
    await service.close();
    expect(auditRows(data).map(({ call }) => call)).not.toContain('sending.record');
  }));

test('lists of recipients are kept by clerks, and seen by nobody else', () =>
  withOffice(typesetting, async ({ service, be }) => {
    const list = { id: null, name: '本省', members: [...RECIPIENTS], rev: 0 };
    for (const role of ['officer', 'supervisor', 'administrator'] as const) {
      be(role);
      expect(await problemOf(service, 'recipients.list', {})).toMatchObject({
        code: 'not-allowed-role',
      });
      expect(await problemOf(service, 'recipients.write', list)).toMatchObject({
        code: 'not-allowed-role',
      });
    }
    be('clerk');
    const written = await ask(service, 'recipients.write', list);
    expect(await ask(service, 'recipients.list', {})).toEqual([written]);
    expect(written).toEqual({ ...list, id: written.id, rev: 1 });
    expect(await problemOf(service, 'recipients.write', { ...written, rev: 0 })).toEqual({
      code: 'recipients-changed',
      params: {},
    });
    await ask(service, 'recipients.remove', { id: written.id, rev: 1 });
    expect(await ask(service, 'recipients.list', {})).toEqual([]);
    expect(service.told('recipients-changed')).toHaveLength(2);
  }));
