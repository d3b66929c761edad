import type { Locale } from './locale.ts';
import { REVIEW_PROBLEMS } from './review-problems.ts';
import { sentence } from './sentence.ts';

/**
 * Every sentence that a person can read, by code, in English and Japanese. A sentence says what
 * happened, names the thing, and says what to do.
 */
export type { Locale };

interface FileParams {
  readonly file: string;
}
/** Why something could not be done. */
export const PROBLEMS = {
  ...REVIEW_PROBLEMS,
  'file-missing': sentence<FileParams>(
    ({ file }) => `${file}: there is no such file. Check the name and the folder.`,
    ({ file }) => `${file}: ファイルが見つかりません。名前とフォルダーを確認してください。`,
  ),
  'file-is-folder': sentence<FileParams>(
    ({ file }) => `${file}: is a folder. Name a file in it.`,
    ({ file }) => `${file}: フォルダーです。中のファイルを指定してください。`,
  ),
  'file-not-regular': sentence<FileParams>(
    ({ file }) =>
      `${file}: is not an ordinary file. Name a .txt, .md, .docx, .html or .digest.json file.`,
    ({ file }) =>
      `${file}: 通常のファイルではありません。.txt、.md、.docx、.html、.digest.json を指定してください。`,
  ),
  'file-no-access': sentence<FileParams>(
    ({ file }) =>
      `${file}: may not be read. Ask for the right to read it, or copy it to a folder of your own.`,
    ({ file }) =>
      `${file}: 読み取る権限がありません。権限を確認するか、自分のフォルダーにコピーしてください。`,
  ),
  'file-unreadable': sentence<FileParams & { readonly reason: string }>(
    ({ file, reason }) =>
      `${file}: could not be read (${reason}). Copy it to a local disk and try again.`,
    ({ file, reason }) =>
      `${file}: 読み取れませんでした (${reason})。ローカルディスクにコピーしてやり直してください。`,
  ),
  'file-empty': sentence<FileParams>(
    ({ file }) => `${file}: is empty. Choose the file that has the report in it.`,
    ({ file }) => `${file}: 空のファイルです。報告の入ったファイルを選んでください。`,
  ),
  'file-too-large': sentence<FileParams & { readonly limit: number }>(
    ({ file, limit }) =>
      `${file}: is larger than ${String(limit)} MB. Take out pictures, or split it into several files.`,
    ({ file, limit }) =>
      `${file}: ${String(limit)} MB を超えています。画像を外すか、ファイルを分けてください。`,
  ),
  'file-binary': sentence<FileParams>(
    ({ file }) =>
      `${file}: is not text (a program, a picture, a PDF or the like). Save the report as .docx or .txt.`,
    ({ file }) =>
      `${file}: テキストではありません (プログラム、画像、PDF など)。.docx か .txt で保存してください。`,
  ),
  'file-undecodable': sentence<FileParams>(
    ({ file }) =>
      `${file}: its characters are in no encoding known here. Open it in Notepad and save it as UTF-8.`,
    ({ file }) => `${file}: 文字コードを判別できません。メモ帳で開き、UTF-8 で保存してください。`,
  ),
  'source-empty': sentence<FileParams>(
    ({ file }) =>
      `${file}: there is no text in it. Open it, select the article, copy it and paste it.`,
    ({ file }) =>
      `${file}: 文章がありません。ファイルを開いて記事を選択し、コピーして貼り付けてください。`,
  ),
  'source-too-large': sentence<FileParams & { readonly limit: number }>(
    ({ file, limit }) =>
      `${file}: is larger than ${String(limit)} MB. Open it, select the article, copy it and paste it.`,
    ({ file, limit }) =>
      `${file}: ${String(limit)} MB を超えています。ファイルを開いて記事を選択し、コピーして貼り付けてください。`,
  ),
  'source-binary': sentence<FileParams>(
    ({ file }) =>
      `${file}: is neither a page nor a mail nor text (a picture, a PDF or the like). Open it, select the article, copy it and paste it.`,
    ({ file }) =>
      `${file}: ページ、メール、テキストのいずれでもありません (画像、PDF など)。ファイルを開いて記事を選択し、コピーして貼り付けてください。`,
  ),
  'source-broken': sentence<FileParams>(
    ({ file }) =>
      `${file}: is not whole and could not be read. Save it again where it comes from, or copy the article and paste it.`,
    ({ file }) =>
      `${file}: ファイルが壊れていて読み取れません。元の場所で保存し直すか、記事をコピーして貼り付けてください。`,
  ),
  'source-too-slow': sentence<FileParams & { readonly seconds: number }>(
    ({ file, seconds }) =>
      `${file}: was not read after ${String(seconds)} seconds, and was given up. Copy only the article and paste it.`,
    ({ file, seconds }) =>
      `${file}: ${String(seconds)} 秒たっても読み終わらないため中止しました。記事の部分だけをコピーして貼り付けてください。`,
  ),
  'archive-no-page': sentence<FileParams>(
    ({ file }) =>
      `${file}: no page was found in it. Open it in the browser, copy the article and paste it.`,
    ({ file }) =>
      `${file}: ページが入っていません。ブラウザーで開き、記事をコピーして貼り付けてください。`,
  ),
  'mail-no-text': sentence<FileParams>(
    ({ file }) =>
      `${file}: no text that can be read was found in this mail. Open it in the mail program, copy the article and paste it.`,
    ({ file }) =>
      `${file}: このメールには読み取れる文章がありません。メールソフトで開き、記事をコピーして貼り付けてください。`,
  ),
  'clipboard-too-slow': sentence<{ readonly seconds: number }>(
    ({ seconds }) =>
      `What is on the clipboard was not read after ${String(seconds)} seconds, and was given up. Copy only the article and paste it.`,
    ({ seconds }) =>
      `クリップボードの内容は ${String(seconds)} 秒たっても読み終わらないため中止しました。記事の部分だけをコピーして貼り付けてください。`,
  ),
  'clipboard-too-large': sentence<{ readonly limit: number }>(
    ({ limit }) =>
      `The clipboard holds more than ${String(limit)} million characters. Copy fewer articles at once.`,
    ({ limit }) =>
      `クリップボードの内容が ${String(limit * 100)} 万字を超えています。一度にコピーする記事を減らしてください。`,
  ),
  'outlets-invalid': sentence<FileParams & { readonly path: string; readonly message: string }>(
    ({ file, path, message }) =>
      `${file}: is not a table of outlets at ${path === '' ? 'its beginning' : path}: ${message}. Compare it with assets/outlets/outlets.json.`,
    ({ file, path, message }) =>
      `${file}: ${path === '' ? '先頭' : path} が媒体表の形式に合いません (${message})。assets/outlets/outlets.json と比べてください。`,
  ),
  'docx-broken': sentence<FileParams>(
    ({ file }) =>
      `${file}: is not a whole Word file. Open it in Word, save it as .docx, and try again.`,
    ({ file }) =>
      `${file}: Word ファイルとして読めません。Word で開き、.docx で保存し直してください。`,
  ),
  'docx-protected': sentence<FileParams>(
    ({ file }) =>
      `${file}: is protected by a password, or an old .doc. Open it in Word and save it as .docx without a password.`,
    ({ file }) =>
      `${file}: パスワード付き、または旧形式 (.doc) です。Word で開き、パスワードなしの .docx で保存してください。`,
  ),
  'docx-too-large-inside': sentence<FileParams & { readonly limit: number }>(
    ({ file, limit }) =>
      `${file}: unpacks to more than ${String(limit)} MB of text, which no report is. Get the file again from where it came.`,
    ({ file, limit }) =>
      `${file}: 展開すると本文が ${String(limit)} MB を超えます。報告ではありえない大きさです。入手元から受け取り直してください。`,
  ),
  'json-invalid': sentence<FileParams & { readonly line: number; readonly column: number }>(
    ({ file, line, column }) =>
      `${file}: is not valid JSON at line ${String(line)}, column ${String(column)}. Export the digest again, or mend that place.`,
    ({ file, line, column }) =>
      `${file}: ${String(line)} 行 ${String(column)} 文字目が JSON として正しくありません。書き出し直すか、その箇所を直してください。`,
  ),
  'json-schema': sentence<FileParams & { readonly path: string; readonly message: string }>(
    ({ file, path, message }) =>
      `${file}: is not a digest at ${path === '' ? 'its beginning' : path}: ${message}. Mend that field, or export the digest again.`,
    ({ file, path, message }) =>
      `${file}: ${path === '' ? '先頭' : path} がダイジェストの形式に合いません (${message})。その項目を直すか、書き出し直してください。`,
  ),
  'template-unknown': sentence<{ readonly name: string; readonly known: string }>(
    ({ name, known }) =>
      `${name}: there is no such template. Use one of: ${known}; or name a folder with a template.json.`,
    ({ name, known }) =>
      `${name}: このひな形はありません。次から選んでください: ${known}。template.json のあるフォルダーも指定できます。`,
  ),
  'template-invalid': sentence<{
    readonly file: string;
    readonly path: string;
    readonly message: string;
  }>(
    ({ file, path, message }) =>
      `${file}: is not a template at ${path === '' ? 'its beginning' : path}: ${message}. Compare it with assets/templates/embassy-azerbaijan/template.json.`,
    ({ file, path, message }) =>
      `${file}: ${path === '' ? '先頭' : path} がひな形の形式に合いません (${message})。assets/templates/embassy-azerbaijan/template.json と比べてください。`,
  ),
  'output-exists': sentence<FileParams>(
    ({ file }) =>
      `${file}: exists already and was left as it is. Replace it, or choose another name or folder.`,
    ({ file }) =>
      `${file}: すでにあるため、そのまま残しました。置き換えるか、別の名前かフォルダーを選んでください。`,
  ),
  'output-is-folder': sentence<FileParams>(
    ({ file }) =>
      `${file}: is a folder, so no file can have this name. Rename it, or choose another folder.`,
    ({ file }) =>
      `${file}: 同じ名前のフォルダーがあります。その名前を変えるか、別のフォルダーを選んでください。`,
  ),
  'output-no-folder': sentence<FileParams>(
    ({ file }) => `${file}: a part of this path is a file and no folder. Choose another folder.`,
    ({ file }) =>
      `${file}: 途中にファイルがあるためフォルダーにできません。別のフォルダーを選んでください。`,
  ),
  'output-no-access': sentence<FileParams>(
    ({ file }) =>
      `${file}: may not be written here. Close it if it is open in Word, or choose another folder.`,
    ({ file }) =>
      `${file}: 書き込めません。Word で開いていれば閉じるか、別のフォルダーを選んでください。`,
  ),
  'output-disk-full': sentence<FileParams>(
    ({ file }) =>
      `${file}: the disk is full, and nothing was written. Make room, or choose a folder on another disk.`,
    ({ file }) =>
      `${file}: ディスクの空きがなく、書き込みませんでした。空きを作るか、別のディスクのフォルダーを選んでください。`,
  ),
  'output-failed': sentence<FileParams & { readonly reason: string }>(
    ({ file, reason }) => `${file}: could not be written (${reason}). Choose another folder.`,
    ({ file, reason }) =>
      `${file}: 書き込めませんでした (${reason})。別のフォルダーを選んでください。`,
  ),
  'output-not-one': sentence<{ readonly count: number }>(
    ({ count }) =>
      `-o names one file, but there are ${String(count)} to import. Name a folder, or import them one by one.`,
    ({ count }) =>
      `取り込むファイルが ${String(count)} 個あるので、-o にはフォルダーを指定するか、1 個ずつ取り込んでください。`,
  ),
  'output-twice': sentence<FileParams>(
    ({ file }) =>
      `${file}: two of the files to import would be written here. Import them one by one, each with its own -o.`,
    ({ file }) =>
      `${file}: 取り込むファイルのうち 2 つが同じ名前になります。-o を付けて 1 個ずつ取り込んでください。`,
  ),
  'option-date': sentence<{ readonly value: string }>(
    ({ value }) => `--today ${value}: is no date. Write it like 2026-04-24.`,
    ({ value }) => `--today ${value}: 日付ではありません。2026-04-24 のように指定してください。`,
  ),
  'option-period': sentence<{ readonly value: string }>(
    ({ value }) => `--period ${value}: is no period. Write it like 2026-04-18..2026-04-24.`,
    ({ value }) =>
      `--period ${value}: 期間ではありません。2026-04-18..2026-04-24 のように指定してください。`,
  ),
  'format-unknown': sentence<{ readonly name: string; readonly known: string }>(
    ({ name, known }) => `--to ${name}: there is no such format. Use one or more of: ${known}.`,
    ({ name, known }) => `--to ${name}: この形式はありません。次から選んでください: ${known}。`,
  ),
  usage: sentence<{ readonly message: string }>(
    ({ message }) => `${message} Run "digest --help" for the commands.`,
    ({ message }) => `${message} 使い方は "digest --help" で見られます。`,
  ),
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

export type ProblemCode = keyof typeof PROBLEMS;

type ParamsOf<Code extends ProblemCode> = Parameters<(typeof PROBLEMS)[Code]['en']>[0];

/** An expected failure: its code and what its sentence names. */
export type Problem = {
  readonly [Code in ProblemCode]: { readonly code: Code; readonly params: ParamsOf<Code> };
}[ProblemCode];

/** The problem as one sentence. */
export function explain(problem: Problem, locale: Locale): string {
  // Code and params agree by construction; TypeScript cannot follow a union through both.
  const say = PROBLEMS[problem.code][locale] as (params: Problem['params']) => string;
  return say(problem.params);
}
