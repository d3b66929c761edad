import type { Locale } from '../messages.ts';

/** Words of the page that stands where the program could not start or go on. */
export interface FailureTexts {
  readonly startHeading: string;
  readonly crashHeading: string;
  readonly crashText: string;
  readonly whatToDo: string;
  readonly retry: string;
  readonly openBackup: string;
  readonly backups: string;
  readonly backupsLoading: string;
  readonly noBackups: string;
  readonly chooseFolder: string;
  readonly saveReport: string;
  readonly reportSaved: (path: string) => string;
  readonly quit: string;
  readonly showAgain: string;
  readonly reload: string;
  readonly detail: string;
}

export const FAILURE_TEXTS: Readonly<Record<Locale, FailureTexts>> = {
  en: {
    startHeading: 'The data could not be opened',
    crashHeading: 'This window cannot be shown',
    crashText:
      'The program came to a state that it does not know. What you typed is stored, but for the last second at most.',
    whatToDo: 'What you can do',
    retry: 'Try again',
    openBackup: 'Open a backup',
    backups: 'Backups',
    backupsLoading: 'Looking for backups…',
    noBackups: 'There is no backup in this folder.',
    chooseFolder: 'Choose another folder…',
    saveReport: 'Save a fault report…',
    reportSaved: (path) => `Saved: ${path}`,
    quit: 'Quit',
    showAgain: 'Show the window again',
    reload: 'Reload the window',
    detail: 'For those who look after the program',
  },
  ja: {
    startHeading: 'データを開けませんでした',
    crashHeading: 'このウィンドウを表示できません',
    crashText:
      'プログラムが想定外の状態になりました。入力した内容は、直前の 1 秒ほどを除き保存されています。',
    whatToDo: 'できること',
    retry: 'もう一度試す',
    openBackup: 'バックアップを開く',
    backups: 'バックアップ',
    backupsLoading: 'バックアップを探しています…',
    noBackups: 'このフォルダーにバックアップはありません。',
    chooseFolder: '別のフォルダーを選ぶ…',
    saveReport: '障害報告を保存…',
    reportSaved: (path) => `保存しました: ${path}`,
    quit: '終了',
    showAgain: 'もう一度表示',
    reload: 'ウィンドウを読み込み直す',
    detail: '担当者向けの情報',
  },
};
