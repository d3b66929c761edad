import { expect, test } from 'vitest';
import { withFolder } from '../../../testing/tools.ts';
import { listBackups } from '../backup-files.ts';
import { dataPaths } from '../data-paths.ts';
import { migrate, readHead } from '../migrate.ts';
import { openDatabase } from '../store.ts';
import { firstTables } from './0001-first-tables.ts';
import { originals } from './0002-originals.ts';
import { review } from './0003-review.ts';
import { redlines } from './0004-redlines.ts';

test('0004 makes room for redlines, after a backup; they go with their digest', () =>
  withFolder((folder) => {
    const paths = dataPaths(folder);
    const store = openDatabase(paths.database);
    migrate(store, paths.backups, 0, [firstTables, originals, review]);
    store.script(`
      INSERT INTO digest (id, template, title, subtitle, issuer, rev, clock, created_at, updated_at)
        VALUES ('d', 't', '', '', '', 1, 1, 0, 0)
    `);
    const all = [firstTables, originals, review, redlines];
    expect(migrate(store, paths.backups, 0, all)).toEqual({ ok: true, value: null });
    expect(readHead(store).version).toBe(4);
    expect(listBackups(paths.backups).map(({ reason }) => reason)).toEqual(['migration']);
    store.script(`
      INSERT INTO redline (id, digest, at, person, text_version, comments)
        VALUES ('r', 'd', 0, 'p', 'v', '[]');
      DELETE FROM digest
    `);
    expect(store.all('SELECT * FROM redline')).toEqual([]);
    store.close();
  }));
