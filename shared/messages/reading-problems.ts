import { sentence, type FileParams } from './sentence.ts';

/** Files, pages and the clipboard that cannot be read. */
export const READING_PROBLEMS = {
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
} as const;
