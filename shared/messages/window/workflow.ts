import type { Missing } from '#shared/checks/incompleteness.ts';
import type { Locale } from '../messages.ts';

/** Words of a digest on its way: its state, the next step, and what is asked before one. */
export interface WorkflowTexts {
  readonly edition: (edition: number) => string;
  readonly menu: string;
  readonly next: Readonly<
    Record<'hand-in' | 'review' | 'send' | 'distribute' | 'export' | 'correct', string>
  >;
  readonly cancel: string;
  readonly notStored: string;

  /** Why the text is read only, and what to do next. */
  readonly reading: Readonly<
    Record<
      | 'in-review-mine'
      | 'in-review'
      | 'approved-mine'
      | 'approved'
      | 'distributed-mine'
      | 'distributed'
      | 'draft-reviewer'
      | 'draft',
      string
    >
  >;
  readonly withdraw: string;
  readonly correct: string;
  readonly returned: (name: string, when: string) => string;
  readonly noRemark: string;

  readonly handInTitle: string;
  readonly handInIntro: string;
  readonly remark: string;
  readonly remarkHint: string;
  readonly handIn: string;
  readonly handedIn: string;
  readonly incomplete: (count: number) => string;
  readonly missing: Readonly<Record<Missing, string>>;
  readonly missingList: (parts: readonly string[]) => string;
  readonly untitled: string;
  readonly more: (count: number) => string;
  readonly openComments: (count: number) => string;

  readonly withdrawTitle: string;
  readonly withdrawIntro: string;
  readonly withdrawn: string;

  readonly beginTitle: string;
  readonly beginIntro: (edition: number) => string;
  readonly beginSteps: readonly string[];
  readonly begin: string;
  readonly begun: (edition: number) => string;

  readonly discardTitle: (edition: number) => string;
  readonly discardIntro: (edition: number) => string;
  readonly discardKept: string;
  readonly discard: string;
  readonly discarded: string;

  readonly refusedTitle: string;
  readonly refusedIntro: string;
  readonly refusedHeader: string;
  readonly copy: string;
  readonly copied: string;
  readonly close: string;
}

export const WORKFLOW_TEXTS: Readonly<Record<Locale, WorkflowTexts>> = {
  en: {
    edition: (edition) => `Correction ${String(edition)}`,
    menu: 'This digest',
    next: {
      'hand-in': 'Hand in',
      review: 'Review',
      send: 'Send',
      distribute: 'Mark as distributed',
      export: 'Export',
      correct: 'Begin a correction',
    },
    cancel: 'Cancel',
    notStored:
      'What you typed is not stored yet, so nothing was done. It is kept; please try again in a moment.',

    reading: {
      'in-review-mine': 'In review. The text can be changed again once it is withdrawn.',
      'in-review': 'In review. It can be read here; a supervisor may change the text.',
      'approved-mine': 'Approved. The text stays as it was approved; a correction changes it.',
      approved: 'Approved. The text stays as it was approved.',
      'distributed-mine': 'Distributed. The text stays as it was sent; a correction changes it.',
      distributed: 'Distributed. The text stays as it was sent.',
      'draft-reviewer':
        'A draft. Officers write it; you can comment, and change the text once it is handed in.',
      draft: 'A draft. Officers write it; it can be read here.',
    },
    withdraw: 'Withdraw',
    correct: 'Begin a correction',
    returned: (name, when) => `Returned by ${name}, ${when}`,
    noRemark: 'No remark was left. See the comments.',

    handInTitle: 'Hand in for review',
    handInIntro:
      'A supervisor reviews the digest as it is now. Until it is returned or withdrawn, officers cannot change it.',
    remark: 'A word to the reviewer',
    remarkHint: 'Optional',
    handIn: 'Hand in',
    handedIn: 'The digest is handed in.',
    incomplete: (count) =>
      count === 1
        ? '1 item lacks something. It can be handed in all the same.'
        : `${String(count)} items lack something. They can be handed in all the same.`,
    missing: {
      'headline-ja': 'Japanese headline',
      'headline-en': 'English headline',
      body: 'text',
      source: 'source line',
    },
    missingList: (parts) => `no ${parts.join(', no ')}`,
    untitled: 'Item without a headline',
    more: (count) => `and ${String(count)} more`,
    openComments: (count) =>
      count === 1 ? '1 comment is still open.' : `${String(count)} comments are still open.`,

    withdrawTitle: 'Withdraw from review',
    withdrawIntro:
      'The digest becomes a draft again and can be changed. Comments stay; the review begins anew when it is handed in again.',
    withdrawn: 'The digest is a draft again.',

    beginTitle: 'Begin a correction',
    beginIntro: (edition) =>
      `The digest becomes the draft of correction ${String(edition)}. What was approved before stays as it is, and in force, until the correction is approved.`,
    beginSteps: [
      'Change the text as in any draft, and hand it in.',
      'The correction has a review and an approval of its own.',
      'It carries a table of corrections as a page of its own, made from the difference.',
    ],
    begin: 'Begin the correction',
    begun: (edition) => `This is the draft of correction ${String(edition)} now.`,

    discardTitle: (edition) => `Discard correction ${String(edition)}`,
    discardIntro: (edition) =>
      `The text goes back to edition ${String(edition - 1)}, as it was approved. All changes since are taken out.`,
    discardKept:
      'Nothing is lost for good: the history keeps the text of the correction as it is now.',
    discard: 'Discard the correction',
    discarded: 'The correction is discarded. The text is as it was approved.',

    refusedTitle: 'What you typed was not taken in',
    refusedIntro:
      'The digest is shown as it is stored. What you had typed stands below; copy it if it is still needed.',
    refusedHeader: 'Heading of the report',
    copy: 'Copy all',
    copied: 'What you typed is on the clipboard.',
    close: 'Close',
  },
  ja: {
    edition: (edition) => `訂正版 第${String(edition)}版`,
    menu: 'このダイジェスト',
    next: {
      'hand-in': '提出',
      review: '審査画面',
      send: '送付',
      distribute: '配布済みにする',
      export: '書き出し',
      correct: '訂正版を作成',
    },
    cancel: 'やめる',
    notStored:
      'まだ保存していない入力があるため、何も行っていません。入力は残っています。少し待ってからもう一度お試しください。',

    reading: {
      'in-review-mine': '審査中です。取り下げると編集できます。',
      'in-review': '審査中です。ここでは読むことだけできます。本文は承認者が修正できます。',
      'approved-mine': '承認済みです。本文は承認時のまま残ります。直すには訂正版を作成します。',
      approved: '承認済みです。本文は承認時のまま残ります。',
      'distributed-mine': '配布済みです。本文は配布時のまま残ります。直すには訂正版を作成します。',
      distributed: '配布済みです。本文は配布時のまま残ります。',
      'draft-reviewer':
        '下書きです。編集は担当官が行います。コメントはでき、提出されると本文も修正できます。',
      draft: '下書きです。編集は担当官が行います。ここでは読むことだけできます。',
    },
    withdraw: '取り下げる',
    correct: '訂正版を作成',
    returned: (name, when) => `${when} ${name} が差し戻しました`,
    noRemark: '所見はありません。コメントを確認してください。',

    handInTitle: '審査に提出',
    handInIntro: '現在の内容を承認者が審査します。差し戻しか取り下げまで、担当官は編集できません。',
    remark: '承認者への連絡',
    remarkHint: '任意',
    handIn: '提出する',
    handedIn: '提出しました。',
    incomplete: (count) => `未完成の項目が ${String(count)} 件あります。このまま提出もできます。`,
    missing: {
      'headline-ja': '日本語見出し',
      'headline-en': '英語見出し',
      body: '本文',
      source: '出典',
    },
    missingList: (parts) => `${parts.join('、')}なし`,
    untitled: '見出しのない項目',
    more: (count) => `ほか ${String(count)} 件`,
    openComments: (count) => `未解決のコメントが ${String(count)} 件あります。`,

    withdrawTitle: '提出を取り下げ',
    withdrawIntro:
      '下書きに戻り、編集できるようになります。コメントは残ります。もう一度提出すると、審査は最初からになります。',
    withdrawn: '下書きに戻しました。',

    beginTitle: '訂正版を作成',
    beginIntro: (edition) =>
      `第${String(edition)}版 (訂正版) の下書きになります。承認済みの版は、訂正版が承認されるまでそのまま有効です。`,
    beginSteps: [
      '通常の下書きと同じように直して提出します。',
      '審査と承認は、訂正版として改めて受けます。',
      '前の版との違いから正誤表を作成し、別のページとして付けます。',
    ],
    begin: '訂正版を作成する',
    begun: (edition) => `第${String(edition)}版 (訂正版) の下書きになりました。`,

    discardTitle: (edition) => `訂正版 (第${String(edition)}版) を破棄`,
    discardIntro: (edition) =>
      `本文は承認済みの第${String(edition - 1)}版に戻り、その後の変更はすべて外れます。`,
    discardKept: '訂正版の現在の本文は履歴に残るため、失われません。',
    discard: '訂正版を破棄する',
    discarded: '訂正版を破棄しました。本文は承認時のものに戻りました。',

    refusedTitle: '入力は反映されませんでした',
    refusedIntro:
      '画面は保存されている内容に戻しました。入力していた内容は下にあります。必要ならコピーしてください。',
    refusedHeader: '表題部',
    copy: 'すべてコピー',
    copied: '入力していた内容をコピーしました。',
    close: '閉じる',
  },
};
