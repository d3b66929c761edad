import { sentence, type FileParams } from './sentence.ts';

/** Templates, options and files that are to be written. */
export const WRITING_PROBLEMS = {
  'template-unknown': sentence<{ readonly name: string; readonly known: string }>(
    ({ name, known }) =>
      `${name}: there is no such template. Use one of: ${known}; or name a folder with a template.json.`,
    ({ name, known }) =>
      `${name}: この様式はありません。次から選んでください: ${known}。template.json のあるフォルダーも指定できます。`,
  ),
  'template-invalid': sentence<{
    readonly file: string;
    readonly path: string;
    readonly message: string;
  }>(
    ({ file, path, message }) =>
      `${file}: is not a template at ${path === '' ? 'its beginning' : path}: ${message}. Compare it with assets/templates/embassy-azerbaijan/template.json.`,
    ({ file, path, message }) =>
      `${file}: ${path === '' ? '先頭' : path} が様式の決まりに合いません (${message})。assets/templates/embassy-azerbaijan/template.json と比べてください。`,
  ),
  'template-in-use': sentence<{ readonly name: string; readonly digests: number }>(
    ({ name, digests }) =>
      `${name}: ${digests === 1 ? 'a digest is' : `${String(digests)} digests are`} written in this template, so it stays. Replace it by a file with the same name in it instead.`,
    ({ name, digests }) =>
      `${name}: この様式を使うダイジェストが ${String(digests)} 件あるため、削除できません。同じ名前のファイルで置き換えてください。`,
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
} as const;
