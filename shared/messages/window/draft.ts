import type { Locale } from '../messages.ts';

/** What is said about undo where it did nothing. */
export interface DraftTexts {
  readonly undo: Readonly<Record<'nothing' | 'overtaken' | 'waiting', string>>;
}

export const DRAFT_TEXTS: Readonly<Record<Locale, DraftTexts>> = {
  en: {
    undo: {
      nothing: 'There is nothing to undo.',
      overtaken:
        'This was changed again in another window and was left as it is. The next undo takes the step before it.',
      waiting: 'Undo waits until everything is stored. What you typed is kept.',
    },
  },
  ja: {
    undo: {
      nothing: '元に戻す操作はありません。',
      overtaken:
        '別のウィンドウでさらに変更されているため、そのまま残しました。もう一度操作すると、その前の変更を元に戻します。',
      waiting: '保存が済むまで元に戻せません。入力した内容は残っています。',
    },
  },
};
