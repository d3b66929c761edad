import type { Locale } from '../messages.ts';

/** Words that several parts of the window use. */
export interface CommonTexts {
  /** The program's name, in titles. */
  readonly app: string;
  readonly close: string;
  readonly cancel: string;
  readonly ok: string;
  readonly undo: string;
  readonly open: string;
  readonly remove: string;
  readonly loading: string;
  /** Name of the place where notices appear. */
  readonly notices: string;
  /** A digest without period and name. */
  readonly untitled: string;
}

export const COMMON_TEXTS: Readonly<Record<Locale, CommonTexts>> = {
  en: {
    app: 'Embassy Digest',
    close: 'Close',
    cancel: 'Cancel',
    ok: 'OK',
    undo: 'Undo',
    open: 'Open',
    remove: 'Delete',
    loading: 'One moment…',
    notices: 'Notices',
    untitled: 'No period yet',
  },
  ja: {
    app: '公館ダイジェスト',
    close: '閉じる',
    cancel: 'キャンセル',
    ok: 'OK',
    undo: '元に戻す',
    open: '開く',
    remove: '削除',
    loading: 'お待ちください…',
    notices: 'お知らせ',
    untitled: '期間未定',
  },
};
