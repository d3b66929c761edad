import type { Locale } from '../messages.ts';

/** Words for the choice between two versions of the same thing. */
export interface ConflictTexts {
  readonly title: string;
  readonly intro: Readonly<Record<'item' | 'header' | 'order', string>>;
  readonly left: (more: number) => string;
  readonly mine: string;
  readonly theirs: string;
  readonly deletedHere: string;
  readonly deletedThere: string;
  readonly keepMine: string;
  readonly keepTheirs: string;
  readonly keepBoth: string;
  readonly nothing: string;
  readonly fields: Readonly<
    Record<'title' | 'subtitle' | 'period' | 'coverageNote' | 'issuer', string>
  >;
}

export const CONFLICT_TEXTS: Readonly<Record<Locale, ConflictTexts>> = {
  en: {
    title: 'Changed in two windows',
    intro: {
      item: 'This item was changed here and in another window at the same time. Nothing of either is lost yet. Choose what should stay.',
      header:
        'The heading of the report was changed here and in another window at the same time. Choose what should stay.',
      order:
        'The items of this section were put in order here and in another window at the same time. Choose the order that should stay.',
    },
    left: (more) =>
      more === 1 ? '1 more choice follows.' : `${String(more)} more choices follow.`,
    mine: 'This window',
    theirs: 'Other window',
    deletedHere: 'Deleted in this window.',
    deletedThere: 'Deleted in the other window.',
    keepMine: "Keep this window's",
    keepTheirs: "Keep the other's",
    keepBoth: 'Keep both',
    nothing: '(empty)',
    fields: {
      title: 'Title',
      subtitle: 'Subtitle',
      period: 'Period',
      coverageNote: 'Coverage note',
      issuer: 'Issuer',
    },
  },
  ja: {
    title: '2 つのウィンドウで変更されました',
    intro: {
      item: 'この項目は、このウィンドウと別のウィンドウで同時に変更されました。どちらの内容もまだ残っています。残す版を選んでください。',
      header:
        '表題部は、このウィンドウと別のウィンドウで同時に変更されました。残す版を選んでください。',
      order:
        'この節の並び順は、このウィンドウと別のウィンドウで同時に変更されました。残す順序を選んでください。',
    },
    left: (more) => `このあと、選択があと ${String(more)} 件あります。`,
    mine: 'このウィンドウ',
    theirs: '別のウィンドウ',
    deletedHere: 'このウィンドウで削除されました。',
    deletedThere: '別のウィンドウで削除されました。',
    keepMine: 'このウィンドウの版を残す',
    keepTheirs: '別のウィンドウの版を残す',
    keepBoth: '両方残す',
    nothing: '(なし)',
    fields: {
      title: '表題',
      subtitle: '副題',
      period: '対象期間',
      coverageNote: '対象期間の注記',
      issuer: '発信者',
    },
  },
};
