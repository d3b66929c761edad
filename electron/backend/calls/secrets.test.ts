import { mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { inflateRawSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { digestOf, itemOf } from '#shared/testing/small-digest.ts';
import { withFolder } from '../../testing/tools.ts';
import { storedPasswordSchema } from '../people/passwords.ts';
import { ask, testService } from '../testing/service.ts';
import { openTypesetting } from '../typesetting/typesetting.ts';

const ONE = 'Zq8 secret passphrase';
const TWO = 'Xw7 秘密の合言葉です';
const THREE = 'Vu6 another passphrase';
const WRONG = 'Ts5 nearly right';

/** Every file below a folder. */
const filesOf = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name));

/** What a file holds, also packed parts of it, as far as they can be unpacked, as texts. */
function textsOf(file: string): string[] {
  const bytes = readFileSync(file);
  const parts = [bytes];
  // Local headers of a zip: signature, sizes of name and extra field at 26 and 28, content at 30.
  for (let at = bytes.indexOf('PK\x03\x04', 0, 'latin1'); at >= 0;) {
    const start = at + 30 + bytes.readUInt16LE(at + 26) + bytes.readUInt16LE(at + 28);
    if (bytes.readUInt16LE(at + 8) === 8) {
      parts.push(inflateRawSync(bytes.subarray(start), { finishFlush: 2 }));
    }
    at = bytes.indexOf('PK\x03\x04', at + 4, 'latin1');
  }
  return parts.flatMap((part) => [part.toString('utf8'), part.toString('utf16le')]);
}

test('what is typed as a password is found nowhere afterwards, nor a hash outside the accounts', () =>
  withFolder(async (root) => {
    const exports = join(root, 'exports');
    mkdirSync(exports);
    const folder = join(root, 'data');
    const service = testService(folder, { who: null, typesetting: openTypesetting() });
    const told: unknown[] = [];
    const asked = async (name: string, input: object): Promise<unknown> => {
      const envelope = await service.dispatch(name, input, 'window');
      told.push(envelope);
      return envelope.ok ? envelope.value : envelope.error;
    };
    const roles = ['officer', 'clerk'];
    await asked('people.first', { name: 'Aya', roles, password: ONE });
    const made = await asked('people.create', { name: 'Bo', roles, password: TWO });
    const { id: bo } = made as { id: string };
    await asked('session.lock', {});
    await asked('session.unlock', { password: WRONG });
    await asked('session.unlock', { password: ONE });
    await asked('people.password', { id: bo, password: THREE, current: null });
    await asked('session.sign-out', {});
    // Typed into the wrong field, and into a call that is none.
    await asked('session.sign-in', { name: ONE, password: ONE });
    await asked('session.sign-in', { name: 'Bo', password: { text: THREE } });
    await asked('session.signin', { name: 'Bo', password: THREE });
    await asked('session.sign-in', { name: 'Bo', password: THREE });
    await asked('people.password', { id: bo, password: TWO, current: WRONG });
    await asked('people.password', { id: bo, password: TWO, current: THREE });
    const bytes = new TextEncoder().encode(JSON.stringify(digestOf({ security: [itemOf('a')] })));
    const { id } = await ask(service, 'library.import', { file: 'a.json', bytes });
    await ask(service, 'settings.set-export-folder', { folder: exports }, 'host');
    const formats = ['docx', 'pdf', 'txt', 'json'] as const;
    const exported = await ask(service, 'export.run', {
      ...{ id, run: 'r', of: 'draft', existing: 'ask' },
      formats: [...formats],
    });
    expect(exported.outcome).toBe('done');
    await ask(service, 'backups.create', {});
    service.log.bug('sign-in', new Error(`no ${THREE}`));
    const report = await ask(service, 'startup.report', {}, 'host');
    await asked('people.list', { password: ONE });
    const hashes = service
      .store()
      .all('SELECT password FROM person')
      .flatMap(({ password }) => {
        const { salt, hash } = storedPasswordSchema.parse(JSON.parse(String(password)));
        return [salt, hash];
      });
    expect(hashes).toHaveLength(4);
    const rows = service
      .store()
      .all("SELECT name FROM sqlite_schema WHERE type = 'table' AND name <> 'person'")
      .flatMap(({ name }) => service.store().all(`SELECT * FROM "${String(name)}"`));
    expect(rows.length).toBeGreaterThan(20);
    await service.close();

    const typed = [ONE, TWO, THREE, WRONG];
    const encoded = typed.map((text) => Buffer.from(text).toString('base64').slice(0, -4));
    const own = JSON.stringify([rows, told, service.events, report]);
    const of = (text: string, secrets: readonly string[]): string[] =>
      secrets.filter((secret) => text.includes(secret));
    expect(of(own, [...typed, ...encoded, ...hashes])).toEqual([]);
    const files = filesOf(root);
    expect(files.length).toBeGreaterThanOrEqual(4 + formats.length);
    for (const file of files) {
      // The accounts, and with them the hashes, are in the database and its backups alone.
      const isDatabase = file.endsWith('.sqlite');
      const secrets = [...typed, ...encoded, ...(isDatabase ? [] : hashes)];
      for (const text of textsOf(file)) expect([file, of(text, secrets)]).toEqual([file, []]);
    }
  }));
