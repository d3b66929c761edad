import type { Locale } from './locale.ts';

type RecordName =
  | 'event'
  | 'edition'
  | 'template'
  | 'distribution'
  | 'comment'
  | 'recipients'
  | 'person'
  | 'redline'
  | 'office-template';
type RecordFault = 'changed' | 'missing' | 'unknown';
type DigestFault =
  | 'events-broken'
  | 'state-differs'
  | 'version-differs'
  | 'text-differs'
  | 'digest-missing'
  | 'edition-differs';

/** What a look through the audit log says; entries are numbered from 1. */
export interface AuditTexts {
  readonly whole: (p: { file: string; entries: number; last: string | null }) => string;
  readonly broken: (p: {
    entry: number;
    why: 'missing' | 'changed';
    file: string | null;
  }) => string;
  readonly noSeal: (file: string) => string;
  readonly record: (p: {
    kind: RecordName;
    id: string;
    fault: RecordFault;
    entry: number | null;
  }) => string;
  readonly digest: (p: { id: string; fault: DigestFault; edition: number | null }) => string;
}

const RECORDS: Readonly<Record<RecordName, Readonly<Record<Locale, string>>>> = {
  event: { en: 'Event', ja: '経過' },
  edition: { en: 'Edition', ja: '承認済みの版' },
  template: { en: 'Form', ja: '様式' },
  distribution: { en: 'Distribution', ja: '配布の記録' },
  comment: { en: 'Comment', ja: 'コメント' },
  recipients: { en: 'List of recipients', ja: '配布先一覧' },
  person: { en: 'Account', ja: 'アカウント' },
  'office-template': { en: 'Template of the office', ja: '公館の様式' },
  redline: { en: 'File for review in Word', ja: 'Word 確認用ファイル' },
};

const FAULTS: Readonly<Record<DigestFault, Readonly<Record<Locale, string>>>> = {
  'events-broken': {
    en: 'its history is not one that can have happened',
    ja: '経過の記録につじつまの合わない箇所があります',
  },
  'state-differs': {
    en: 'it does not stand where its history says',
    ja: '現在の状態が経過の記録と一致しません',
  },
  'version-differs': {
    en: 'an earlier text that was kept is not what it was',
    ja: '保存された以前の本文が変えられています',
  },
  'text-differs': {
    en: 'its text is not the one that was approved',
    ja: '本文が承認された内容と一致しません',
  },
  'digest-missing': { en: 'it was approved and is gone', ja: '承認済みですが、見つかりません' },
  'edition-differs': {
    en: 'is missing or not what was approved',
    ja: 'がないか、承認された内容と一致しません',
  },
};

export const AUDIT_TEXTS: Readonly<Record<Locale, AuditTexts>> = {
  en: {
    whole: ({ file, entries, last }) =>
      last === null
        ? `${file}: the audit log is whole; it has no entry yet.`
        : `${file}: the audit log is whole, and all is as it was recorded: ${String(entries)} ${entries === 1 ? 'entry' : 'entries'}, the last of ${last}.`,
    broken: ({ entry, why, file }) =>
      `The audit log was changed: entry ${String(entry)} is ${why === 'missing' ? 'missing' : 'not what was written'}${file === null ? '' : ` (compared with ${file})`}. Nothing from there on proves anything.`,
    noSeal: (file) =>
      `${file} is missing: whether entries at the end were taken away cannot be told.`,
    record: ({ kind, id, fault, entry }) => {
      const name = `${RECORDS[kind].en} ${id}`;
      if (fault === 'unknown') return `${name}: the audit log knows of no such row.`;
      const written = entry === null ? '' : ` with entry ${String(entry)}`;
      return fault === 'missing'
        ? `${name}: is missing; it was written${written}.`
        : `${name}: is not what was written${written}.`;
    },
    digest: ({ id, fault, edition }) =>
      edition === null
        ? `Digest ${id}: ${FAULTS[fault].en}.`
        : `Digest ${id}: edition ${String(edition)} ${FAULTS[fault].en}.`,
  },
  ja: {
    whole: ({ file, entries, last }) =>
      last === null
        ? `${file}: 監査記録に異常はありません (まだ記録なし)。`
        : `${file}: 監査記録に異常はなく、すべて記録どおりです (${String(entries)} 件、最終 ${last})。`,
    broken: ({ entry, why, file }) =>
      `監査記録が変更されています: ${String(entry)} 件目が${why === 'missing' ? 'ありません' : '書かれた内容と異なります'}${file === null ? '' : ` (${file} と照合)`}。それ以降の記録は証拠になりません。`,
    noSeal: (file) => `${file} がないため、末尾の記録が消されたかどうかは確認できません。`,
    record: ({ kind, id, fault, entry }) => {
      const name = `${RECORDS[kind].ja} ${id}`;
      if (fault === 'unknown') return `${name}: 監査記録にない行です。`;
      const written = entry === null ? '' : ` (記録 ${String(entry)} 件目)`;
      return fault === 'missing'
        ? `${name}: 見つかりません${written}。`
        : `${name}: 書かれた内容と異なります${written}。`;
    },
    digest: ({ id, fault, edition }) =>
      edition === null
        ? `ダイジェスト ${id}: ${FAULTS[fault].ja}。`
        : `ダイジェスト ${id}: 第${String(edition)}版${FAULTS[fault].ja}。`,
  },
};
