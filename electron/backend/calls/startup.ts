import { statSync } from 'node:fs';
import { ok } from '#shared/domain/result.ts';
import { listBackups } from '../store/backup-files.ts';
import { readHead } from '../store/migrate.ts';
import type { AnyTimeContext, Handlers } from './call-context.ts';

/** Lines of the log that go into a report. */
const LOG_LINES = 200;

/** What a fault report says of the program and its data, name → value; no text of any digest. */
function facts({ paths, store, state }: AnyTimeContext): readonly (readonly [string, unknown])[] {
  const now = state();
  const size = (file: string): number | null =>
    statSync(file, { throwIfNoEntry: false })?.size ?? null;
  return [
    ['time', new Date().toISOString()],
    ['platform', `${process.platform} ${process.arch}`],
    ['node', process.versions.node],
    ['sqlite', process.versions.sqlite],
    ['state', now.state],
    ['problem', now.state === 'failed' ? now.problem : null],
    ['database', paths.database],
    ['database bytes', size(paths.database)],
    ['wal bytes', size(`${paths.database}-wal`)],
    ['version', store ? readHead(store).version : null],
    ['digests', store?.get('SELECT count(*) AS n FROM digest')?.n ?? null],
    ['items', store?.get('SELECT count(*) AS n FROM item')?.n ?? null],
    ['steps', store?.get('SELECT count(*) AS n FROM step')?.n ?? null],
    ['last change', store?.get('SELECT max(seq) AS seq, call, at FROM audit') ?? null],
    ['backups', listBackups(paths.backups).map(({ file, bytes }) => `${file} ${String(bytes)}`)],
    ['memory', process.memoryUsage()],
  ];
}

function report(context: AnyTimeContext): string {
  const lines = facts(context).map(([name, value]) => {
    return `${name}: ${typeof value === 'string' ? value : JSON.stringify(value)}`;
  });
  return [...lines, '', context.log.file, ...context.log.tail(LOG_LINES), ''].join('\n');
}

/** What is asked when the start went wrong. */
export const STARTUP: Handlers<'startup.retry' | 'startup.report'> = {
  'startup.retry': (_input, context) => {
    if (!context.store) context.reopen();
    return ok({});
  },
  'startup.report': (_input, context) => ok({ text: report(context) }),
};
