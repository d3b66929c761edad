import { sentence, type FileParams } from './sentence.ts';

/** The database, its backups, and the processes of the program. */
export const PROGRAM_PROBLEMS = {
  'digest-missing': sentence<Record<string, never>>(
    () => 'This digest is no longer there. Look in the bin, or open a backup from the File menu.',
    () =>
      'このダイジェストは見つかりません。ごみ箱を確認するか、「ファイル」メニューからバックアップを開いてください。',
  ),
  'export-no-folder': sentence<Record<string, never>>(
    () => 'No folder is chosen yet. Choose where the files should go.',
    () => '書き出し先のフォルダーが未選択です。フォルダーを選んでください。',
  ),
  'export-folder-gone': sentence<{ readonly folder: string }>(
    ({ folder }) => `${folder}: this folder is not there any more. Choose another.`,
    ({ folder }) => `${folder}: フォルダーが見つかりません。別のフォルダーを選んでください。`,
  ),
  'database-locked': sentence<FileParams>(
    ({ file }) =>
      `${file}: another program is using the database. Close it (a backup or a second copy of this program) and try again.`,
    ({ file }) =>
      `${file}: データベースを別のプログラムが使用中です。バックアップソフトや二重起動を終了し、もう一度お試しください。`,
  ),
  'database-damaged': sentence<FileParams>(
    ({ file }) =>
      `${file}: the database is damaged. It was left as it is. Open a backup to go on working.`,
    ({ file }) =>
      `${file}: データベースが壊れています。ファイルはそのまま残しました。バックアップを開くと作業を続けられます。`,
  ),
  'database-newer': sentence<FileParams>(
    ({ file }) =>
      `${file}: the database comes from a newer version of this program. Install that version, or choose another folder.`,
    ({ file }) =>
      `${file}: 新しい版のプログラムで作られたデータベースです。新しい版を使うか、別のフォルダーを選んでください。`,
  ),
  'data-no-access': sentence<FileParams>(
    ({ file }) =>
      `${file}: may not be written. Ask for the right to write there, or choose another folder.`,
    ({ file }) =>
      `${file}: 書き込む権限がありません。権限を確認するか、別のフォルダーを選んでください。`,
  ),
  'data-disk-full': sentence<FileParams>(
    ({ file }) =>
      `${file}: the disk is full. What is stored is safe. Make room and try again, or choose a folder on another disk.`,
    ({ file }) =>
      `${file}: ディスクの空きがありません。保存済みの内容は無事です。空きを作ってやり直すか、別のディスクのフォルダーを選んでください。`,
  ),
  'data-unusable': sentence<FileParams & { readonly reason: string }>(
    ({ file, reason }) =>
      `${file}: the database could not be used (${reason}). Open a backup, or choose another folder.`,
    ({ file, reason }) =>
      `${file}: データベースを読み書きできませんでした (${reason})。バックアップを開くか、別のフォルダーを選んでください。`,
  ),
  'backup-missing': sentence<FileParams>(
    ({ file }) => `${file}: this backup is not there any more. Choose another.`,
    ({ file }) => `${file}: このバックアップは見つかりません。別のものを選んでください。`,
  ),
  'backup-damaged': sentence<FileParams>(
    ({ file }) => `${file}: this backup is damaged. Nothing was changed. Choose an older one.`,
    ({ file }) =>
      `${file}: このバックアップは壊れています。何も変更していません。もっと前のものを選んでください。`,
  ),
  'backend-stopped': sentence<Record<string, never>>(
    () =>
      'The part of the program that stores the data stopped and is starting again. What you typed is kept.',
    () => 'データを保存する部分が停止したため再起動しています。入力した内容は残っています。',
  ),
  'backend-ends': sentence<{ readonly reason: string }>(
    ({ reason }) =>
      `The part of the program that stores the data ends as soon as it starts (${reason}). What was stored is safe. Try again; if it stays so, save a fault report and send it to those who look after the program.`,
    ({ reason }) =>
      `データを保存する部分が起動してもすぐ停止します (${reason})。保存済みの内容は無事です。やり直しても同じ場合は、障害報告を保存して担当者に送ってください。`,
  ),
  'report-not-saved': sentence<FileParams & { readonly reason: string }>(
    ({ file, reason }) =>
      `${file}: the report could not be saved here (${reason}). Choose another folder.`,
    ({ file, reason }) =>
      `${file}: 障害報告を保存できませんでした (${reason})。別のフォルダーを選んでください。`,
  ),
  'message-refused': sentence<{ readonly name: string; readonly reason: string }>(
    ({ name, reason }) =>
      `${name}: the program was asked for something it does not do (${reason}). Nothing was changed.`,
    ({ name, reason }) => `${name}: 受け付けられない要求です (${reason})。何も変更していません。`,
  ),
  internal: sentence<{ readonly id: string; readonly log: string }>(
    ({ id, log }) =>
      `Something went wrong in the program itself (${id}). Nothing half-written was left. Please send ${log} to those who look after it.`,
    ({ id, log }) =>
      `プログラム内部で問題が起きました (${id})。書きかけのファイルは残していません。${log} を担当者に送ってください。`,
  ),
} as const;
