import type { DateInputProblem } from '#shared/domain/date-input.ts';
import type { Locale } from '../messages.ts';

/** Words of the item editor. A block's number counts from 1. */
export interface ItemTexts {
  /** Name of the part of the window. */
  readonly region: string;
  readonly headlineJa: string;
  readonly headlineEn: string;
  readonly report: string;
  readonly note: string;
  /** Stands before a note, in the report too. */
  readonly noteSign: string;
  readonly block: (number: number, kind: 'report' | 'note') => string;
  readonly label: (number: number) => string;
  readonly labelHint: string;
  readonly body: (number: number) => string;
  /** Stands in an empty text. */
  readonly bodyHint: string;
  readonly unreadable: string;
  readonly actions: (number: number) => string;
  readonly addLabel: string;
  readonly makeNote: string;
  readonly makeReport: string;
  readonly moveUp: string;
  readonly moveDown: string;
  readonly removeBlock: string;
  readonly addReport: string;
  readonly addNote: string;
  readonly filesIgnored: string;
  readonly formats: string;
  readonly linkTitle: string;
  readonly linkField: string;
  readonly linkHint: string;
  readonly linkWrong: string;
  readonly linkSet: string;
  readonly linkRemove: string;
  readonly source: (number: number) => string;
  readonly outlets: string;
  readonly outletsHint: string;
  readonly outletList: string;
  readonly newOutlet: (name: string) => string;
  readonly removeOutlet: (name: string) => string;
  readonly outletWrong: string;
  readonly days: string;
  readonly daysHint: string;
  readonly dayProblems: Readonly<Record<DateInputProblem, string>>;
  readonly calendar: string;
  readonly noItem: string;
  readonly noItems: string;
  readonly chooseItem: string;
  readonly addFirst: string;
}

export const ITEM_TEXTS: Readonly<Record<Locale, ItemTexts>> = {
  en: {
    region: 'Item',
    headlineJa: 'Japanese headline',
    headlineEn: 'English headline',
    report: 'Report',
    note: 'Note',
    noteSign: 'NOTE:',
    block: (number, kind) => `${kind === 'note' ? 'Note' : 'Report'} ${String(number)}`,
    label: (number) => `Label of block ${String(number)}`,
    labelHint: 'Whose account, for example Azerbaijani MFA',
    body: (number) => `Text of block ${String(number)}`,
    bodyHint: 'Text',
    unreadable: 'This text has a form that the editor does not know. It is kept as it is.',
    actions: (number) => `Actions for block ${String(number)}`,
    addLabel: 'Add a label',
    makeNote: 'Make it a note',
    makeReport: 'Make it a report',
    moveUp: 'Move block up',
    moveDown: 'Move block down',
    removeBlock: 'Delete block',
    addReport: 'Another source',
    addNote: 'NOTE',
    filesIgnored: 'Pictures and files are not part of a report. Nothing was pasted.',
    formats: 'Format',
    linkTitle: 'Link',
    linkField: 'Address',
    linkHint: 'https://… or mailto:…',
    linkWrong: 'This is no web or mail address. Type it from https:// or mailto: on.',
    linkSet: 'Set link',
    linkRemove: 'Remove link',
    source: (number) => `Source line of block ${String(number)}`,
    outlets: 'Outlets',
    outletsHint: 'Outlet',
    outletList: 'Outlets used before',
    newOutlet: (name) => `${name} (new)`,
    removeOutlet: (name) => `Remove ${name}`,
    outletWrong: 'A name needs a letter and no brackets. The text stays here until it is one.',
    days: 'Date',
    daysHint: 'Date, e.g. 18.4 or 16-18.4',
    dayProblems: {
      'not-a-date': 'This is no date yet. Type 18.4, 16-18.4 or today.',
      'no-such-day': 'There is no such day.',
      reversed: 'The end is before the start.',
    },
    calendar: 'Calendar',
    noItem: 'No item selected',
    noItems: 'No items yet',
    chooseItem: 'Choose an item in the outline, or add one with',
    addFirst: 'Add the first item with',
  },
  ja: {
    region: '項目',
    headlineJa: '日本語見出し',
    headlineEn: '英語見出し',
    report: '記事',
    note: 'NOTE',
    noteSign: 'NOTE:',
    block: (number, kind) => `${kind === 'note' ? 'NOTE' : '記事'} ${String(number)}`,
    label: (number) => `ブロック ${String(number)} のラベル`,
    labelHint: '誰の説明か（例: Azerbaijani MFA）',
    body: (number) => `ブロック ${String(number)} の本文`,
    bodyHint: '本文',
    unreadable: 'この本文は編集できない形式です。そのまま保管しています。',
    actions: (number) => `ブロック ${String(number)} の操作`,
    addLabel: 'ラベルを付ける',
    makeNote: 'NOTE にする',
    makeReport: '記事にする',
    moveUp: 'ブロックを上へ',
    moveDown: 'ブロックを下へ',
    removeBlock: 'ブロックを削除',
    addReport: '別の出典',
    addNote: 'NOTE',
    filesIgnored: '画像やファイルは報告に入りません。何も貼り付けていません。',
    formats: '書式',
    linkTitle: 'リンク',
    linkField: 'アドレス',
    linkHint: 'https://… または mailto:…',
    linkWrong: 'アドレスとして読めません。https:// または mailto: から入力してください。',
    linkSet: 'リンクを設定',
    linkRemove: 'リンクを外す',
    source: (number) => `ブロック ${String(number)} の出典`,
    outlets: '媒体',
    outletsHint: '媒体名',
    outletList: 'これまでに使った媒体',
    newOutlet: (name) => `${name}（新規）`,
    removeOutlet: (name) => `${name} を外す`,
    outletWrong: '媒体名には文字が必要で、括弧は使えません。直すまでここに残します。',
    days: '日付',
    daysHint: '日付（18.4 / 16-18.4）',
    dayProblems: {
      'not-a-date': '日付として読めません。18.4、16-18.4、今日 のように入力してください。',
      'no-such-day': '存在しない日付です。',
      reversed: '終わりの日が始まりの日より前です。',
    },
    calendar: 'カレンダー',
    noItem: '項目が選ばれていません',
    noItems: '項目はまだありません',
    chooseItem: '項目一覧から選ぶか、次のキーで追加します',
    addFirst: '次のキーで最初の項目を追加します',
  },
};
