import type { Locale } from '../messages.ts';

/** Words of the list of backups. */
export interface BackupTexts {
  readonly title: string;
  readonly list: string;
  readonly explanation: string;
  readonly create: string;
  readonly created: string;
  readonly empty: string;
  /** Why each was made. */
  readonly reasons: Readonly<Record<'daily' | 'migration' | 'restore' | 'manual', string>>;
  readonly size: (megabytes: string) => string;
  readonly restore: string;
  readonly restoreNamed: (when: string) => string;
  readonly restoreTitle: string;
  readonly restoreQuestion: (when: string) => string;
  readonly restored: (when: string) => string;
}

export const BACKUP_TEXTS: Readonly<Record<Locale, BackupTexts>> = {
  en: {
    title: 'Backups',
    list: 'Backups, newest first',
    explanation: 'One is made every day by itself; the last 14 are kept.',
    create: 'Make a backup now',
    created: 'The backup is in the list.',
    empty: 'No backup yet',
    reasons: {
      daily: 'daily',
      migration: 'before an update',
      restore: 'before a backup was restored',
      manual: 'made by hand',
    },
    size: (megabytes) => `${megabytes} MB`,
    restore: 'Restore…',
    restoreNamed: (when) => `Restore the backup of ${when}`,
    restoreTitle: 'Restore this backup',
    restoreQuestion: (when) =>
      `All digests go back to how they were on ${when}. How they are now is kept as a backup, which can be restored in the same way.`,
    restored: (when) => `Everything is as it was on ${when}.`,
  },
  ja: {
    title: 'バックアップ',
    list: 'バックアップ (新しい順)',
    explanation: '毎日自動で 1 つ作り、最新の 14 個を残します。',
    create: '今すぐバックアップ',
    created: 'バックアップを一覧に加えました。',
    empty: 'バックアップはまだありません',
    reasons: {
      daily: '毎日の自動作成',
      migration: '更新前',
      restore: '復元前',
      manual: '手動',
    },
    size: (megabytes) => `${megabytes} MB`,
    restore: '復元…',
    restoreNamed: (when) => `${when} のバックアップを復元`,
    restoreTitle: 'このバックアップを復元',
    restoreQuestion: (when) =>
      `すべてのダイジェストが ${when} の状態に戻ります。今の状態はバックアップとして残るので、同じ方法で戻せます。`,
    restored: (when) => `${when} の状態に戻しました。`,
  },
};
