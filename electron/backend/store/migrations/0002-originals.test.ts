import { expect, test } from 'vitest';
import { withFolder } from '../../../testing/tools.ts';
import { listBackups } from '../backup-files.ts';
import { dataPaths } from '../data-paths.ts';
import { migrate, readHead } from '../migrate.ts';
import { openDatabase, type Store } from '../store.ts';
import { firstTables } from './0001-first-tables.ts';
import { originals } from './0002-originals.ts';

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

test('0002 adds originals and outlets to a database with work in it, after a backup', () =>
  withStore((store, backups) => {
    migrate(store, backups, 0, [firstTables]);
    store.script(`
      INSERT INTO digest (id, template, title, subtitle, issuer, rev, clock, created_at, updated_at)
        VALUES ('d', 't', '', '', '', 1, 1, 0, 0);
      INSERT INTO section (digest, key, title, position, rev) VALUES ('d', 's', '', 0, 1);
      INSERT INTO item (digest, id, section, position, headline_ja, headline_en, incomplete, rev)
        VALUES ('d', 'i', 's', 0, '', '', 0, 1);
    `);
    expect(migrate(store, backups, 0, [firstTables, originals])).toEqual({ ok: true, value: null });
    expect(readHead(store).version).toBe(2);
    expect(store.all('SELECT id FROM item')).toEqual([{ id: 'i' }]);
    const names = ['original', 'original_content', 'original_link', 'outlet_form', 'outlet_table'];
    const fresh = store
      .all("SELECT name, strict FROM pragma_table_list WHERE name LIKE 'o%' ORDER BY name")
      .filter(({ name }) => name !== 'outlet');
    expect(fresh).toEqual(names.map((name) => ({ name, strict: 1 })));
    expect(listBackups(backups).map(({ reason }) => reason)).toEqual(['migration']);
  }));

test('a new database has both at once, without a backup of nothing', () =>
  withStore((store, backups) => {
    migrate(store, backups, 0, [firstTables, originals]);
    expect(readHead(store).version).toBe(2);
    expect(listBackups(backups)).toEqual([]);
  }));

test('a link goes with its digest, not with its item; content is not lost under an original', () =>
  withStore((store, backups) => {
    migrate(store, backups, 0, [firstTables, originals]);
    store.script(`
      INSERT INTO digest (id, template, title, subtitle, issuer, rev, clock, created_at, updated_at)
        VALUES ('d', 't', '', '', '', 1, 1, 0, 0);
      INSERT INTO original_content (hash, text) VALUES ('h', x'00');
      INSERT INTO original (id, hash, at) VALUES ('o', 'h', 0);
      INSERT INTO original_link (digest, item, original, via) VALUES ('d', 'gone', 'o', '');
    `);
    for (const sql of ['DELETE FROM original_content', 'DELETE FROM original']) {
      expect(() => {
        store.script(sql);
      }).toThrow('FOREIGN KEY');
    }
    store.script('DELETE FROM digest');
    expect(store.all('SELECT * FROM original_link')).toEqual([]);
    expect(store.all('SELECT id FROM original')).toEqual([{ id: 'o' }]);
  }));
