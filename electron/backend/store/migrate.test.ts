import { describe, expect, test } from 'vitest';
import { withFolder } from '../../testing/tools.ts';
import { listBackups } from './backup-files.ts';
import { dataPaths } from './data-paths.ts';
import { APPLICATION_ID, migrate, readHead } from './migrate.ts';
import { firstTables } from './migrations/0001-first-tables.ts';
import type { Migration } from './migrations/migration.ts';
import { MIGRATIONS } from './migrations/migrations.ts';
import { openDatabase, type Store } from './store.ts';

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

const addColumn: Migration = {
  version: 2,
  up: (store) => {
    store.script("ALTER TABLE digest ADD COLUMN colour TEXT NOT NULL DEFAULT 'white'");
  },
};

test('migrations are numbered from 1 without a gap', () => {
  expect(MIGRATIONS.map(({ version }) => version)).toEqual(MIGRATIONS.map((_, index) => index + 1));
});

describe('0001: the first tables', () => {
  test('are made from nothing, without a backup of nothing', () =>
    withStore((store, backups) => {
      expect(migrate(store, backups, 0, [firstTables])).toEqual({ ok: true, value: null });
      expect(readHead(store)).toMatchObject({ version: 1, application: APPLICATION_ID });
      const tables = store
        .all("SELECT name FROM sqlite_schema WHERE type = 'table' AND name NOT LIKE 'sqlite%'")
        .map(({ name }) => name)
        .toSorted();
      expect(tables).toEqual([
        'audit',
        'block',
        'digest',
        'item',
        'outlet',
        'section',
        'session',
        'setting',
        'step',
      ]);
      expect(listBackups(backups)).toEqual([]);
    }));

  test('every table is strict about its types', () =>
    withStore((store, backups) => {
      migrate(store, backups, 0, [firstTables]);
      const loose = store
        .all("SELECT name FROM pragma_table_list WHERE strict = 0 AND name NOT LIKE 'sqlite%'")
        .map(({ name }) => name);
      expect(loose).toEqual([]);
    }));

  test('the audit log refuses to be changed or shortened', () =>
    withStore((store, backups) => {
      migrate(store, backups, 0, [firstTables]);
      store.script("INSERT INTO audit (at, call, digest, details) VALUES (1, 'a', NULL, '{}')");
      for (const sql of ["UPDATE audit SET call = 'b'", 'DELETE FROM audit']) {
        expect(() => {
          store.script(sql);
        }).toThrow('the audit log is only added to');
      }
      expect(store.all('SELECT call FROM audit')).toEqual([{ call: 'a' }]);
    }));
});

describe('a later migration', () => {
  test('keeps the data, after a backup', () =>
    withStore((store, backups) => {
      migrate(store, backups, 0, [firstTables]);
      store.script("INSERT INTO setting (key, value) VALUES ('theme', '\"dark\"')");
      expect(migrate(store, backups, 0, [firstTables, addColumn])).toEqual({
        ok: true,
        value: null,
      });
      expect(readHead(store).version).toBe(2);
      expect(store.all('SELECT key FROM setting')).toEqual([{ key: 'theme' }]);
      const [backup, ...others] = listBackups(backups);
      expect(others).toEqual([]);
      expect(backup?.reason).toBe('migration');
      const before = openDatabase(`${backups}/${backup?.file ?? ''}`, true);
      expect(readHead(before).version).toBe(1);
      expect(before.all('SELECT key FROM setting')).toEqual([{ key: 'theme' }]);
      before.close();
    }));

  test('that goes wrong half way leaves the version before', () =>
    withStore((store, backups) => {
      migrate(store, backups, 0, [firstTables]);
      const broken: Migration = {
        version: 2,
        up: (tables) => {
          addColumn.up(tables);
          tables.script('CREATE TABLE digest (twice INTEGER)');
        },
      };
      expect(() => migrate(store, backups, 0, [firstTables, broken])).toThrow('already exists');
      expect(readHead(store).version).toBe(1);
      const columns = store.all("SELECT name FROM pragma_table_info('digest')");
      expect(columns.map(({ name }) => name)).not.toContain('colour');
    }));
});
