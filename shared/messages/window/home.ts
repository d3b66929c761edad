import type { Locale } from '../messages.ts';

/** Words of the list of digests: new, rename, bin, import. */
export interface HomeTexts {
  readonly heading: string;
  readonly newDigest: string;
  readonly importFiles: string;
  readonly more: string;
  readonly list: string;
  /** How to work with the list by keyboard. */
  readonly listHelp: string;
  readonly empty: string;
  readonly emptyHelp: string;
  readonly incomplete: (items: number) => string;
  readonly changed: (when: string) => string;
  readonly actionsFor: (digest: string) => string;
  readonly open: string;
  readonly rename: string;
  readonly duplicate: string;
  readonly exportDigest: string;
  readonly remove: string;
  readonly removed: (digest: string) => string;
  readonly duplicated: string;

  readonly nameLabel: string;
  readonly nameHint: string;
  readonly save: string;

  readonly bin: string;
  readonly binList: string;
  readonly backToList: string;
  readonly binEmpty: string;
  readonly binHelp: string;
  readonly restore: string;
  readonly restored: (digest: string) => string;
  readonly purge: string;
  readonly purgeTitle: string;
  readonly purgeQuestion: (digest: string) => string;
  readonly daysLeft: (days: number) => string;

  readonly newTitle: string;
  readonly from: string;
  readonly to: string;
  readonly template: string;
  readonly create: string;
  readonly reversed: string;
  readonly dateMissing: string;

  readonly dropHere: string;
  readonly importing: string;
  readonly importingFile: (file: string, index: number, count: number) => string;
  readonly imported: (file: string, items: number) => string;
  readonly importTitle: string;
  readonly importSummary: (file: string, items: number, unplaced: number) => string;
  readonly unplacedLine: string;
  readonly unplacedText: string;
  readonly unplacedWhy: string;
  readonly openDigest: string;
}

const s = (count: number): string => (count === 1 ? '' : 's');

export const HOME_TEXTS: Readonly<Record<Locale, HomeTexts>> = {
  en: {
    heading: 'Digests',
    newDigest: 'New digest',
    importFiles: 'Import',
    more: 'More',
    list: 'Digests by period',
    listHelp: 'Enter opens, F2 renames, Delete moves to the bin.',
    empty: 'No digest yet',
    emptyHelp:
      'Begin one with Ctrl+N, or bring in a report with Ctrl+O (.txt .md .docx .html .digest.json). Files can also be dropped here.',
    incomplete: (items) => `${String(items)} incomplete`,
    changed: (when) => `Changed ${when}`,
    actionsFor: (digest) => `Actions for ${digest}`,
    open: 'Open',
    rename: 'Rename…',
    duplicate: 'Duplicate',
    exportDigest: 'Export…',
    remove: 'Move to the bin',
    removed: (digest) => `${digest} is in the bin.`,
    duplicated: 'The copy is in the list.',

    nameLabel: 'Name of the digest',
    nameHint: 'Empty: it goes by its period.',
    save: 'Rename',

    bin: 'Bin',
    binList: 'Digests in the bin',
    backToList: 'Back to the list',
    binEmpty: 'The bin is empty',
    binHelp: 'What is put here is kept for 30 days.',
    restore: 'Put back',
    restored: (digest) => `${digest} is in the list again.`,
    purge: 'Delete for good',
    purgeTitle: 'Delete for good',
    purgeQuestion: (digest) => `${digest} and its items will be deleted. This cannot be undone.`,
    daysLeft: (days) => `${String(days)} day${s(days)} left`,

    newTitle: 'New digest',
    from: 'First day',
    to: 'Last day',
    template: 'Form',
    create: 'Create',
    reversed: 'The last day is before the first.',
    dateMissing: 'Both days are needed.',

    dropHere: 'Drop to import',
    importing: 'Importing',
    importingFile: (file, index, count) => `${file} (${String(index)} of ${String(count)})`,
    imported: (file, items) => `${file}: imported, ${String(items)} item${s(items)}.`,
    importTitle: 'Lines without a place',
    importSummary: (file, items, unplaced) =>
      `${file}: ${String(items)} item${s(items)} imported. ${String(unplaced)} line${s(unplaced)} had no place in the digest and ${unplaced === 1 ? 'is' : 'are'} listed here. Copy from here what you need.`,
    unplacedLine: 'Line',
    unplacedText: 'Text',
    unplacedWhy: 'Why',
    openDigest: 'Open digest',
  },
  ja: {
    heading: 'ダイジェスト一覧',
    newDigest: '新規作成',
    importFiles: '取り込み',
    more: 'その他',
    list: 'ダイジェスト (期間順)',
    listHelp: 'Enter で開く、F2 で名前の変更、Delete でごみ箱へ。',
    empty: 'ダイジェストはまだありません',
    emptyHelp:
      'Ctrl+N で新しく作るか、Ctrl+O で報告を取り込んでください (.txt .md .docx .html .digest.json)。ここへファイルを置いても取り込めます。',
    incomplete: (items) => `未記入 ${String(items)}`,
    changed: (when) => `${when} 更新`,
    actionsFor: (digest) => `${digest} の操作`,
    open: '開く',
    rename: '名前の変更…',
    duplicate: '複製',
    exportDigest: '書き出し…',
    remove: 'ごみ箱へ移す',
    removed: (digest) => `${digest} をごみ箱へ移しました。`,
    duplicated: '複製を一覧に加えました。',

    nameLabel: 'ダイジェストの名前',
    nameHint: '空欄なら期間を名前とします。',
    save: '変更',

    bin: 'ごみ箱',
    binList: 'ごみ箱のダイジェスト',
    backToList: '一覧へ戻る',
    binEmpty: 'ごみ箱は空です',
    binHelp: 'ごみ箱に移したものは 30 日間残ります。',
    restore: '一覧へ戻す',
    restored: (digest) => `${digest} を一覧へ戻しました。`,
    purge: '完全に削除',
    purgeTitle: '完全に削除',
    purgeQuestion: (digest) => `${digest} とその項目を削除します。元に戻すことはできません。`,
    daysLeft: (days) => `あと ${String(days)} 日`,

    newTitle: '新しいダイジェスト',
    from: '開始日',
    to: '終了日',
    template: '様式',
    create: '作成',
    reversed: '終了日が開始日より前です。',
    dateMissing: '開始日と終了日を入力してください。',

    dropHere: 'ここに置くと取り込みます',
    importing: '取り込み中',
    importingFile: (file, index, count) => `${file} (${String(count)} 件中 ${String(index)} 件目)`,
    imported: (file, items) => `${file}: ${String(items)} 項目を取り込みました。`,
    importTitle: '置き場所のない行',
    importSummary: (file, items, unplaced) =>
      `${file}: ${String(items)} 項目を取り込みました。次の ${String(unplaced)} 行はダイジェストに置き場所がありません。必要なものはここから写してください。`,
    unplacedLine: '行',
    unplacedText: '本文',
    unplacedWhy: '理由',
    openDigest: 'ダイジェストを開く',
  },
};
