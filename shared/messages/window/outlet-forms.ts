import type { Locale } from '../messages.ts';

/** Words of the office's table of outlets. */
export interface OutletFormsTexts {
  readonly title: string;
  readonly explanation: string;
  readonly search: string;
  readonly list: string;
  readonly count: (outlets: number) => string;
  readonly add: string;
  readonly edit: (name: string) => string;
  readonly remove: (name: string) => string;
  readonly name: string;
  readonly nameHint: string;
  readonly nameWrong: string;
  readonly nameTaken: string;
  readonly domains: string;
  readonly domainsHint: string;
  readonly domainsWrong: string;
  readonly aliases: string;
  readonly aliasesHint: string;
  readonly aliasesWrong: string;
  readonly newTitle: string;
  readonly editTitle: string;
  readonly save: string;
  readonly removed: (name: string) => string;
  readonly changedMeanwhile: string;
  readonly empty: string;
  readonly emptyHelp: string;
  readonly notFound: string;
  readonly full: string;
}

export const OUTLET_FORMS_TEXTS: Readonly<Record<Locale, OutletFormsTexts>> = {
  en: {
    title: 'Outlets',
    explanation:
      'How the house writes an outlet, and what tells that a pasted article is the outlet’s. Changes are saved at once.',
    search: 'Find an outlet, domain or name',
    list: 'Outlets',
    count: (outlets) => `${String(outlets)} ${outlets === 1 ? 'outlet' : 'outlets'}`,
    add: 'Add an outlet',
    edit: (name) => `Edit ${name}`,
    remove: (name) => `Delete ${name}`,
    name: 'House spelling',
    nameHint: 'As it stands in a source line, for example TREND',
    nameWrong: 'A name needs a letter, and no comma, slash or bracket.',
    nameTaken: 'This outlet is in the table already.',
    domains: 'Domains',
    domainsHint: 'Without www, one after another: trend.az, en.trend.az',
    domainsWrong: 'Not a domain such as trend.az:',
    aliases: 'Other names',
    aliasesHint: 'As articles have them, one after another: Trend News Agency, Trend',
    aliasesWrong: 'Too long for a name:',
    newTitle: 'New outlet',
    editTitle: 'Outlet',
    save: 'Save',
    removed: (name) => `${name} was deleted.`,
    changedMeanwhile:
      'The table was changed in another window. Nothing was saved here; the table is shown as it is now. Do it once more.',
    empty: 'No outlets yet',
    emptyHelp: 'Without the table an outlet is written as its domain, in capitals.',
    notFound: 'No outlet of this kind',
    full: 'The table is full: 5000 outlets.',
  },
  ja: {
    title: '媒体の表',
    explanation:
      '媒体名の書き方と、貼り付けた記事がどの媒体のものかを判別する手がかりです。変更はすぐに保存します。',
    search: '媒体名・ドメイン・別名で検索',
    list: '媒体',
    count: (outlets) => `${String(outlets)} 件`,
    add: '媒体を追加',
    edit: (name) => `${name} を編集`,
    remove: (name) => `${name} を削除`,
    name: '媒体名',
    nameHint: '出典に書くとおりに（例: TREND）',
    nameWrong: '媒体名には文字が必要で、コンマ・斜線・括弧は使えません。',
    nameTaken: 'この媒体は既に表にあります。',
    domains: 'ドメイン',
    domainsHint: 'www を除き、コンマで区切ります（例: trend.az, en.trend.az）',
    domainsWrong: 'ドメインとして読めません:',
    aliases: '別名',
    aliasesHint: '記事での呼び方をコンマで区切ります（例: Trend News Agency, Trend）',
    aliasesWrong: '別名として長すぎます:',
    newTitle: '新しい媒体',
    editTitle: '媒体',
    save: '保存',
    removed: (name) => `${name} を削除しました。`,
    changedMeanwhile:
      '別のウィンドウで表が変更されました。ここでは何も保存していません。今の表を表示したので、もう一度行ってください。',
    empty: '媒体はまだありません',
    emptyHelp: '表にない媒体は、ドメインを大文字にして書きます。',
    notFound: '該当する媒体がありません',
    full: '表はいっぱいです（5000 件）。',
  },
};
