import type { Locale } from '../messages.ts';

/** Words of the screen of one digest: title bar, columns, heading of the report. */
export interface EditorTexts {
  readonly titleBar: string;
  readonly back: string;
  readonly saved: string;
  readonly saving: string;
  readonly waiting: string;
  readonly outline: string;
  readonly item: string;
  readonly pages: string;
  readonly outlineWidth: string;
  readonly pagesWidth: string;
  readonly originalWidth: string;
  readonly export: string;
  readonly editHeader: (digest: string) => string;
  readonly restarting: string;
  readonly unexpected: string;
  readonly notStored: string;

  readonly headerTitle: string;
  readonly period: string;
  readonly from: string;
  readonly to: string;
  readonly noPeriod: string;
  readonly title: string;
  readonly subtitle: string;
  readonly coverageNote: string;
  readonly coverageHint: string;
  readonly issuer: string;
  readonly apply: string;
  readonly reversed: string;
  readonly halfPeriod: string;
}

export const EDITOR_TEXTS: Readonly<Record<Locale, EditorTexts>> = {
  en: {
    titleBar: 'Digest',
    back: 'All digests',
    saved: 'Saved',
    saving: 'Saving…',
    waiting: 'Kept here until it can be saved',
    outline: 'Outline',
    item: 'Item',
    pages: 'Pages',
    outlineWidth: 'Width of the outline',
    pagesWidth: 'Width of the pages',
    originalWidth: 'Width of the original',
    export: 'Export',
    editHeader: (digest) => `${digest}: edit the heading of the report`,
    restarting: 'The part that stores the data is starting again. What you type is kept.',
    notStored:
      'What you typed here is not stored yet. The digest stays open; please try again in a moment.',
    unexpected: 'Something went wrong in the window. What you typed is kept.',

    headerTitle: 'Heading of the report',
    period: 'Period',
    from: 'First day',
    to: 'Last day',
    noPeriod: 'No period yet',
    title: 'Title',
    subtitle: 'Subtitle',
    coverageNote: 'Coverage note',
    coverageHint: 'Only where items are dated outside the period; empty for none.',
    issuer: 'Issuer',
    apply: 'Apply',
    reversed: 'The last day is before the first.',
    halfPeriod: 'Both days, or neither.',
  },
  ja: {
    titleBar: 'ダイジェスト',
    back: 'ダイジェスト一覧',
    saved: '保存済み',
    saving: '保存中…',
    waiting: '保存待ち (入力は残っています)',
    outline: '項目一覧',
    item: '項目',
    pages: 'ページ',
    outlineWidth: '項目一覧の幅',
    pagesWidth: 'ページの幅',
    originalWidth: '原文の幅',
    export: '書き出し',
    editHeader: (digest) => `${digest}: 表題部を編集`,
    restarting: 'データを保存する部分を再起動しています。入力した内容は残っています。',
    notStored:
      'まだ保存していない入力があるため、この画面に残ります。少し待ってからもう一度お試しください。',
    unexpected: 'ウィンドウで問題が起きました。入力した内容は残っています。',

    headerTitle: '表題部',
    period: '期間',
    from: '開始日',
    to: '終了日',
    noPeriod: '期間未定',
    title: '表題',
    subtitle: '副題',
    coverageNote: '期間外の注記',
    coverageHint: '期間外の日付の項目があるときだけ。なければ空欄にします。',
    issuer: '発信者',
    apply: '反映',
    reversed: '終了日が開始日より前です。',
    halfPeriod: '両方を入れるか、両方を空にしてください。',
  },
};
