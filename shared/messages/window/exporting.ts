import type { Missing } from '#shared/checks/incompleteness.ts';
import type { Locale } from '../messages.ts';

type Format = 'docx' | 'pdf' | 'txt' | 'json';

/** Words of the dialog that makes files for others. */
export interface ExportingTexts {
  readonly title: string;
  readonly whatLabel: string;
  readonly what: {
    readonly edition: (edition: number) => string;
    readonly draft: (edition: number) => string;
  };
  readonly whatHint: Readonly<Record<'edition' | 'draft', string>>;
  readonly formats: string;
  readonly format: Readonly<Record<Format, string>>;
  readonly chooseFormat: string;
  readonly folder: string;
  readonly noFolder: string;
  readonly chooseFolder: string;
  readonly incomplete: (count: number) => string;
  readonly missing: Readonly<Record<Missing, string>>;
  readonly missingList: (missing: readonly string[]) => string;
  readonly untitled: string;
  readonly more: (count: number) => string;
  readonly unsaved: string;
  readonly export: string;
  readonly cancel: string;
  readonly close: string;
  readonly running: string;
  readonly making: (format: string) => string;
  readonly count: (p: { done: number; total: number }) => string;
  readonly cancelling: string;
  readonly cancelled: string;
  readonly exists: (count: number) => string;
  readonly existsHint: string;
  readonly replace: string;
  readonly keepBoth: string;
  readonly done: (count: number) => string;
  readonly showFile: string;
  /** What the button of one file is called. */
  readonly showThisFile: (file: string) => string;
  readonly findings: string;
  readonly finding: (p: { place: string; what: string }) => string;
  /** Between characters of a list. */
  readonly comma: string;
}

const s = (count: number): string => (count === 1 ? '' : 's');
const count: ExportingTexts['count'] = ({ done, total }) => `${String(done)} / ${String(total)}`;

export const EXPORTING_TEXTS: Readonly<Record<Locale, ExportingTexts>> = {
  en: {
    title: 'Export',
    whatLabel: 'What is exported',
    what: {
      edition: (edition) =>
        edition === 1
          ? 'The approved edition'
          : `The approved correction (edition ${String(edition)})`,
      draft: (edition) =>
        edition === 1 ? 'The draft' : `The draft of the correction (edition ${String(edition)})`,
    },
    whatHint: {
      edition: 'Exactly the text that was approved.',
      draft: 'The text as it is now, with the mark 案 (draft) on every page.',
    },
    formats: 'Formats',
    format: {
      docx: 'Word (.docx)',
      pdf: 'PDF',
      txt: 'Text (.txt)',
      json: 'Digest file (.digest.json)',
    },
    chooseFormat: 'Choose at least one format.',
    folder: 'Folder',
    noFolder: 'None chosen yet',
    chooseFolder: 'Choose folder…',
    incomplete: (items) =>
      `${String(items)} item${s(items)} still lack${items === 1 ? 's' : ''} something`,
    missing: {
      'headline-ja': 'Japanese headline',
      'headline-en': 'English headline',
      body: 'text',
      source: 'source',
    },
    missingList: (missing) => missing.join(', '),
    untitled: '(no headline)',
    more: (items) => `and ${String(items)} more`,
    unsaved:
      'What was typed last is not stored yet, so the files would lack it. It is kept here; try again in a moment.',
    export: 'Export',
    cancel: 'Cancel',
    close: 'Close',
    running: 'Making the files',
    making: (format) => `Making ${format}`,
    count,
    cancelling: 'Stopping',
    cancelled: 'Stopped. No file was written.',
    exists: (files) =>
      files === 1 ? 'This file is there already:' : 'These files are there already:',
    existsHint: 'Replace what is there, or keep both: the new ones then get a number.',
    replace: 'Replace',
    keepBoth: 'Keep both',
    done: (files) => `${String(files)} file${s(files)} written`,
    showFile: 'Show in folder',
    showThisFile: (file) => `Show in folder: ${file}`,
    findings: 'Not everything could be taken over',
    finding: ({ place, what }) => `${place}: ${what}`,
    comma: ', ',
  },
  ja: {
    title: '書き出し',
    whatLabel: '書き出す内容',
    what: {
      edition: (edition) =>
        edition === 1 ? '承認済みの版' : `承認済みの訂正版 (第${String(edition)}版)`,
      draft: (edition) => (edition === 1 ? '下書き' : `訂正版 (第${String(edition)}版) の下書き`),
    },
    whatHint: {
      edition: '承認された本文そのものです。',
      draft: '現在の本文です。すべてのページに「案」と表示されます。',
    },
    formats: '形式',
    format: {
      docx: 'Word (.docx)',
      pdf: 'PDF',
      txt: 'テキスト (.txt)',
      json: 'ダイジェストファイル (.digest.json)',
    },
    chooseFormat: '形式を 1 つ以上選んでください。',
    folder: 'フォルダー',
    noFolder: '未選択',
    chooseFolder: 'フォルダーを選択…',
    incomplete: (items) => `未記入のある項目が ${String(items)} 件あります`,
    missing: {
      'headline-ja': '日本語見出し',
      'headline-en': '英語見出し',
      body: '本文',
      source: '出典',
    },
    missingList: (missing) => missing.join('、'),
    untitled: '(無題)',
    more: (items) => `ほか ${String(items)} 件`,
    unsaved:
      '最後に入力した内容がまだ保存されていないため、ファイルに入りません。入力はこのまま残っています。少し待ってからやり直してください。',
    export: '書き出す',
    cancel: 'キャンセル',
    close: '閉じる',
    running: 'ファイルを作成しています',
    making: (format) => `${format} を作成しています`,
    count,
    cancelling: '中止しています',
    cancelled: '中止しました。ファイルは書き込んでいません。',
    exists: () => '同じ名前のファイルがあります:',
    existsHint:
      '置き換えるか、両方残すかを選んでください。両方残すと、新しいファイルに番号が付きます。',
    replace: '置き換える',
    keepBoth: '両方残す',
    done: (files) => `${String(files)} 個のファイルを書き出しました`,
    showFile: 'フォルダーで表示',
    showThisFile: (file) => `フォルダーで表示: ${file}`,
    findings: 'そのまま移せなかった文字があります',
    finding: ({ place, what }) => `${place}: ${what}`,
    comma: '、',
  },
};
