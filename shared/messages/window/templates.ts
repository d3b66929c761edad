import type { Locale } from '../messages.ts';

/** Words of the list of templates. */
export interface TemplateTexts {
  readonly title: string;
  readonly list: string;
  readonly explanation: string;
  readonly own: string;
  readonly bundled: string;
  readonly add: string;
  readonly dropHere: string;
  readonly put: (title: string) => string;
  readonly copy: string;
  readonly copyNamed: (title: string) => string;
  readonly copied: string;
  readonly showFile: string;
  readonly remove: string;
  readonly removeNamed: (title: string) => string;
  readonly removed: (title: string) => string;
}

export const TEMPLATE_TEXTS: Readonly<Record<Locale, TemplateTexts>> = {
  en: {
    title: 'Forms',
    list: 'Forms',
    explanation:
      'The forms that digests are set in. To change one, save a copy in the folder of exports, edit it with Notepad, and choose it here: it goes before the one of the same name. A file with another “name” in it is a form of its own. Approved editions keep the form that they were approved in.',
    own: 'of this office',
    bundled: 'of the program',
    add: 'Choose a file…',
    dropHere: 'Drop the file of a form here',
    put: (title) => `${title}: the form is kept.`,
    copy: 'Save a copy',
    copyNamed: (title) => `Save a copy of ${title}`,
    copied: 'The copy is in the folder of exports.',
    showFile: 'Show in its folder',
    remove: 'Take away',
    removeNamed: (title) => `Take away ${title}`,
    removed: (title) => `${title}: the office’s own form was taken away.`,
  },
  ja: {
    title: '様式',
    list: '様式',
    explanation:
      'ダイジェストの様式です。変えるには、写しを書き出しフォルダーに保存し、メモ帳で編集してここで選びます。同じ名前 (name) の様式は置き換わり、別の名前にすると新しい様式になります。承認済みの版は、承認時の様式のまま残ります。',
    own: 'この公館のもの',
    bundled: 'プログラムのもの',
    add: 'ファイルを選択…',
    dropHere: '様式のファイルをここにドロップ',
    put: (title) => `${title}: 様式を登録しました。`,
    copy: '写しを保存',
    copyNamed: (title) => `${title} の写しを保存`,
    copied: '写しを書き出しフォルダーに保存しました。',
    showFile: 'フォルダーで表示',
    remove: '取り除く',
    removeNamed: (title) => `${title} を取り除く`,
    removed: (title) => `${title}: この公館の様式を取り除きました。`,
  },
};
