import { defaultData } from '#backend/store/program-data.ts';
import type { DatabaseAudit } from '#backend/review/audit-database.ts';
import { AUDIT_TEXTS } from '#shared/messages/audit.ts';
import { missingSqlite } from '../has-sqlite.ts';
import { formatMoment } from '../moment.ts';
import type { ExitCode, Terminal } from '../terminal.ts';

export interface AuditOptions {
  readonly json: boolean;
}

/** What was found, one sentence a line; the first broken link first. */
function sentences(audit: DatabaseAudit, { locale }: Terminal): string[] {
  const texts = AUDIT_TEXTS[locale];
  const { file, entries, last, broken, noSeal, records, digests, isWhole } = audit;
  if (isWhole) {
    return [texts.whole({ file, entries, last: last === null ? null : formatMoment(last) })];
  }
  return [
    ...(broken ? [texts.broken({ entry: broken.seq, why: broken.why, file: broken.file })] : []),
    ...(noSeal ? [texts.noSeal('digest.seal')] : []),
    ...records.map((record) => texts.record(record)),
    ...digests.map((one) =>
      texts.digest({
        id: one.digest,
        fault: one.fault,
        edition: one.fault === 'edition-differs' ? one.edition : null,
      }),
    ),
  ];
}

/**
 * `digest audit [FOLDER|FILE] [--json]`: whether the audit log and all that it vouches for are what
 * was written. Exit code 1 where they are not, 2 where that cannot be read.
 */
export async function auditCommand(
  path: string | undefined,
  { json }: AuditOptions,
  terminal: Terminal,
): Promise<ExitCode> {
  const old = missingSqlite();
  if (old) {
    terminal.complain({ code: 'runtime-old', params: old });
    return 2;
  }
  const { auditDatabase } = await import('#backend/review/audit-database.ts');
  const audited = auditDatabase(path ?? defaultData());
  if (!audited.ok) {
    terminal.complain(audited.error);
    return 2;
  }
  if (json) terminal.print(JSON.stringify(audited.value, null, 2));
  else for (const line of sentences(audited.value, terminal)) terminal.print(line);
  return audited.value.isWhole ? 0 : 1;
}
