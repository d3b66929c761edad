import { z } from 'zod';
import { fail, ok, type Result } from '#shared/domain/result.ts';
import type { Problem } from '#shared/messages/messages.ts';
import { makeBackup } from './backup-files.ts';
import type { Migration } from './migrations/migration.ts';
import { MIGRATIONS } from './migrations/migrations.ts';
import type { Store } from './store.ts';

/** In the file's head, so that another program's database is not taken for ours ("Dgst"). */
export const APPLICATION_ID = 0x44677374;

const headSchema = z.object({ version: z.number(), application: z.number(), tables: z.number() });

/** What the head of a database says of it. */
export const readHead = (store: Store): z.infer<typeof headSchema> =>
  headSchema.parse(
    store.get(
      `SELECT (SELECT user_version FROM pragma_user_version) AS version,
              (SELECT application_id FROM pragma_application_id) AS application,
              (SELECT count(*) FROM sqlite_schema) AS tables`,
    ),
  );

/** Whether this program can work with a database of this head; the problem where it cannot. */
export function checkHead(
  store: Store,
  migrations: readonly Migration[] = MIGRATIONS,
): Result<number, Problem> {
  const { version, application, tables } = readHead(store);
  const { file } = store;
  const newest = migrations.at(-1)?.version ?? 0;
  if (tables > 0 && application !== APPLICATION_ID) {
    return fail({ code: 'data-unusable', params: { file, reason: 'SQLITE_NOTADB' } });
  }
  return version > newest ? fail({ code: 'database-newer', params: { file } }) : ok(version);
}

/** Brings the tables to the newest version, one transaction a step, with a backup before each. */
export function migrate(
  store: Store,
  backups: string,
  now: number,
  migrations: readonly Migration[] = MIGRATIONS,
): Result<null, Problem> {
  const version = checkHead(store, migrations);
  if (!version.ok) return version;
  for (const migration of migrations.filter((one) => one.version > version.value)) {
    if (version.value > 0) makeBackup(store, backups, 'migration', now);
    store.transaction(() => {
      migration.up(store);
      store.script(`PRAGMA application_id = ${String(APPLICATION_ID)}`);
      store.script(`PRAGMA user_version = ${String(migration.version)}`);
    });
  }
  return ok(null);
}
