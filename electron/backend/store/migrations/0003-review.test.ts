import { expect, test } from 'vitest';
import { withFolder } from '../../../testing/tools.ts';
import { addAudit, auditEnd } from '../audit.ts';
import { listBackups } from '../backup-files.ts';
import { checkLog } from '../check-log.ts';
import { dataPaths } from '../data-paths.ts';
import { migrate, readHead } from '../migrate.ts';
import { openDatabase, type Store } from '../store.ts';
import { firstTables } from './0001-first-tables.ts';
import { originals } from './0002-originals.ts';
import { review } from './0003-review.ts';

const withStore = (body: (store: Store, backups: string) => void): Promise<void> =>
  withFolder((folder) => {
    const paths = dataPaths(folder);
    const store = openDatabase(paths.database);
    try {
      body(store, paths.backups);
    } finally {
      store.close();
    }
  });

const THREE = [firstTables, originals, review];

test('0003 chains the log that is there, after a backup, and it goes on', () =>
  withStore((store, backups) => {
    migrate(store, backups, 0, [firstTables, originals]);
    store.script(`
      INSERT INTO digest (id, template, title, subtitle, issuer, rev, clock, created_at, updated_at)
        VALUES ('d', 't', '', '', '', 1, 1, 0, 0);
      INSERT INTO audit (at, call, digest, details) VALUES
        (1, 'library.create', 'd', '{"template":"t"}'), (2, 'outlets.set', NULL, '{}');
    `);
    const old = store.all('SELECT seq, at, call, digest, details FROM audit');
    expect(migrate(store, backups, 0, THREE)).toEqual({ ok: true, value: null });
    expect(readHead(store).version).toBe(3);
    expect(store.all('SELECT seq, at, call, digest, details FROM audit')).toEqual(old);
    expect(checkLog(store, [])).toEqual({ entries: 2, last: 2, broken: null });
    expect(auditEnd(store).sha256).toMatch(/^[0-9a-f]{64}$/u);
    addAudit(store, { call: 'a', digest: null, details: {} }, 3);
    expect(checkLog(store, [])).toEqual({ entries: 3, last: 3, broken: null });
    expect(listBackups(backups).map(({ reason }) => reason)).toEqual(['migration']);
    store.script('DELETE FROM digest');
  }));

test('the log of one database is chained in one way', () =>
  withStore((store, backups) => {
    migrate(store, backups, 0, [firstTables, originals]);
    store.script("INSERT INTO audit (at, call, digest, details) VALUES (1, 'a', NULL, '{}')");
    migrate(store, backups, 0, THREE);
    expect(auditEnd(store)).toEqual({
      seq: 1,
      sha256: 'e49de74b0ef32b1a6a5ac975c3064f5385da37943322cf5ad80231a6993c86e9',
    });
  }));

test('what proves something cannot be changed or taken away', () =>
  withStore((store, backups) => {
    migrate(store, backups, 0, THREE);
    store.script(`
      INSERT INTO audit (at, call, details, sha256) VALUES (1, 'a', '{}', '');
      INSERT INTO event (digest, seq, at, person, kind, details) VALUES ('d', 1, 0, 'p', 'k', '{}');
      INSERT INTO template_form (sha256, json) VALUES ('t', x'00');
      INSERT INTO edition (digest, number, sha256, template, json) VALUES ('d', 1, 'e', 't', x'00');
      INSERT INTO distribution (id, digest, edition, at, person, recipients, files)
        VALUES ('x', 'd', 1, 0, 'p', '[]', '[]');
    `);
    const columns = { audit: 'at', event: 'at', template_form: 'sha256', edition: 'number' };
    for (const [table, column] of Object.entries({ ...columns, distribution: 'at' })) {
      const before = store.all(`SELECT * FROM ${table}`);
      for (const sql of [`UPDATE ${table} SET ${column} = 7`, `DELETE FROM ${table}`]) {
        expect(() => {
          store.script(sql);
        }).toThrow(/only added to|stays/u);
      }
      expect(store.all(`SELECT * FROM ${table}`)).toEqual(before);
    }
  }));

test('every table is strict about its types', () =>
  withStore((store, backups) => {
    migrate(store, backups, 0, THREE);
    const loose = store
      .all("SELECT name FROM pragma_table_list WHERE strict = 0 AND name NOT LIKE 'sqlite%'")
      .map(({ name }) => name);
    expect(loose).toEqual([]);
  }));
