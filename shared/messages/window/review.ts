import type { Flag } from '../../workflow/ability.ts';
import type { EventKind } from '../../workflow/events.ts';
import type { Locale } from '../messages.ts';

/** What the keys of the review screen do, for the line that names them. */
export type ReviewKeyName =
  | 'move'
  | 'changed'
  | 'filter'
  | 'accept'
  | 'acceptAll'
  | 'select'
  | 'comment'
  | 'commentAll'
  | 'correct'
  | 'seen'
  | 'return'
  | 'approve'
  | 'back';

/** How many items are what, since the earlier text. */
export interface ChangeCounts {
  readonly changed: number;
  readonly added: number;
  readonly removed: number;
  readonly moved: number;
}

/** Words of the review screen. */
export interface ReviewTexts {
  readonly screen: string;
  readonly back: string;
  readonly outline: string;
  readonly report: string;
  readonly heading: string;
  readonly since: string;
  readonly seenAt: (when: string) => string;
  readonly seenLast: string;
  readonly neverSeenOption: string;
  readonly shownBefore: (when: string) => string;
  readonly events: Readonly<Partial<Record<EventKind, string>>>;
  readonly anEvent: string;
  readonly eventBy: (what: string, who: string, when: string) => string;
  readonly onlyChanged: string;
  readonly neverSeen: string;
  readonly nothingChanged: string;
  readonly counts: (counts: ChangeCounts) => string;
  readonly headerChanged: string;
  readonly acceptedCount: (accepted: number, of: number) => string;
  readonly openComments: (count: number) => string;
  readonly leftOut: (count: number) => string;
  readonly noItems: string;
  readonly noneToFilter: string;
  readonly changedBy: (who: string, when: string) => string;
  readonly acceptedBy: (who: string, when: string) => string;
  readonly lacks: (parts: readonly string[]) => string;
  readonly accept: string;
  readonly accepted: string;
  readonly unaccept: string;
  readonly acceptItem: (headline: string) => string;
  readonly comment: string;
  readonly commentSelection: string;
  readonly commentAll: string;
  readonly correct: string;
  readonly side: (headline: string) => string;
  readonly resolvedComments: (count: number) => string;
  readonly acceptedAll: (count: number) => string;
  readonly allAccepted: string;
  readonly markSeen: string;
  readonly markedSeen: string;
  readonly noOtherChange: string;
  readonly textUpdated: string;
  readonly notSupervisor: string;
  readonly notInReview: string;
  readonly itemGone: string;
  readonly return: string;
  readonly returnTitle: string;
  readonly returnNow: string;
  readonly returnIntro: string;
  readonly returned: string;
  readonly approve: string;
  readonly approveNow: string;
  readonly approveTitle: (edition: number) => string;
  readonly approveIntro: string;
  readonly approveNothingOpen: string;
  readonly approved: (edition: number) => string;
  readonly changedMeanwhile: string;
  readonly remark: string;
  readonly remarkHint: string;
  readonly flags: Readonly<Record<Flag, (count: number) => string>>;
  readonly keys: string;
  readonly keyNames: Readonly<Record<ReviewKeyName, string>>;
  readonly returnToReview: string;
  readonly correcting: string;
}

/** `3 changed, 1 new`: what is not 0, in words. */
const list = (parts: readonly (readonly [number, string])[], comma: string): string =>
  parts
    .filter(([count]) => count > 0)
    .map(([count, word]) => word.replace('#', String(count)))
    .join(comma);

const plural = (count: number, one: string, many: string): string =>
  `${String(count)} ${count === 1 ? one : many}`;

export const REVIEW_TEXTS: Readonly<Record<Locale, ReviewTexts>> = {
  en: {
    screen: 'Review',
    back: 'Back',
    outline: 'Items',
    report: 'Report',
    heading: 'Heading',
    since: 'Changes since',
    seenAt: (when) => `you last looked, ${when}`,
    seenLast: 'you last looked',
    neverSeenOption: 'you last looked (never yet)',
    shownBefore: (when) => `what you had before you, ${when}`,
    events: {
      created: 'created',
      'handed-in': 'handed in',
      withdrawn: 'withdrawn',
      returned: 'returned',
      approved: 'approved',
      'correction-begun': 'correction begun',
      exported: 'exported',
    },
    anEvent: 'event',
    eventBy: (what, who, when) => `${what}, ${when}, ${who}`,
    onlyChanged: 'Only changed',
    neverSeen: 'You have not looked through this digest yet: all of it is shown, without marks.',
    nothingChanged: 'Nothing has changed since then.',
    counts: ({ changed, added, removed, moved }) =>
      list(
        [
          [changed, '# changed'],
          [added, '# new'],
          [removed, '# removed'],
          [moved, '# moved'],
        ],
        ', ',
      ),
    headerChanged: 'the heading changed',
    acceptedCount: (accepted, of) => `${String(accepted)} of ${String(of)} accepted`,
    openComments: (count) => plural(count, 'open comment', 'open comments'),
    leftOut: (count) => `${plural(count, 'item', 'items')} without changes left out`,
    noItems: 'No items in this section.',
    noneToFilter: 'There are no changes to filter by.',
    changedBy: (who, when) => `Changed by ${who}, ${when}`,
    acceptedBy: (who, when) => `Accepted by ${who}, ${when}`,
    lacks: (parts) => `Lacks: ${parts.join(', ')}`,
    accept: 'Accept',
    accepted: 'Accepted',
    unaccept: 'Take back',
    acceptItem: (headline) => `Accept: ${headline}`,
    comment: 'Comment',
    commentSelection: 'Comment on the selection',
    commentAll: 'Comment on the digest',
    correct: 'Correct',
    side: (headline) => `About: ${headline}`,
    resolvedComments: (count) => plural(count, 'resolved comment', 'resolved comments'),
    acceptedAll: (count) => `${plural(count, 'item', 'items')} accepted.`,
    allAccepted: 'All items are accepted already.',
    markSeen: 'Looked through',
    markedSeen: 'Noted: you have looked through the text as it is now.',
    noOtherChange: 'There is no other changed item.',
    textUpdated: 'The text was changed just now. The changes are shown.',
    notSupervisor: 'You are reading; a supervisor reviews.',
    notInReview: 'This digest is not in review: here it can only be read.',
    itemGone: 'This item is not in the text any more.',
    return: 'Return…',
    returnTitle: 'Return to the officer',
    returnNow: 'Return',
    returnIntro: 'The digest becomes a draft again. The officer sees your remark and the comments.',
    returned: 'Returned to the officer.',
    approve: 'Approve…',
    approveNow: 'Approve',
    approveTitle: (edition) =>
      edition === 1 ? 'Approve this digest' : `Approve the correction (edition ${String(edition)})`,
    approveIntro: 'The text is frozen as it stands before you, and can be exported and sent.',
    approveNothingOpen: 'Nothing is open.',
    approved: (edition) => `Approved: edition ${String(edition)} is frozen.`,
    changedMeanwhile:
      'The text was changed while this sheet was open. Close it and look at the change first.',
    remark: 'Remark',
    remarkHint: 'Not required',
    flags: {
      'one-person': () => 'You handed this in or changed it yourself. That goes on record.',
      'open-remarks': (count) => `${plural(count, 'comment is', 'comments are')} not resolved.`,
      'incomplete-items': (count) => `${plural(count, 'item lacks', 'items lack')} something.`,
      'unaccepted-items': (count) => `${plural(count, 'item is', 'items are')} not accepted yet.`,
      'nothing-sent': () => 'Nothing was recorded as sent.',
    },
    keys: 'Keys of the review',
    keyNames: {
      move: 'previous, next',
      changed: 'next changed',
      filter: 'only changed',
      accept: 'accept',
      acceptAll: 'accept all',
      select: 'select text',
      comment: 'comment',
      commentAll: 'on the digest',
      correct: 'correct',
      seen: 'looked through',
      return: 'return',
      approve: 'approve',
      back: 'back',
    },
    returnToReview: 'Back to the review',
    correcting: 'You are correcting an item out of the review.',
  },
  ja: {
    screen: '審査',
    back: '戻る',
    outline: '項目一覧',
    report: '報告',
    heading: '表題部',
    since: '比較の起点',
    seenAt: (when) => `前回の確認 (${when})`,
    seenLast: '前回の確認',
    neverSeenOption: '前回の確認 (まだなし)',
    shownBefore: (when) => `先ほど表示した本文 (${when})`,
    events: {
      created: '作成',
      'handed-in': '提出',
      withdrawn: '取り下げ',
      returned: '差し戻し',
      approved: '承認',
      'correction-begun': '訂正開始',
      exported: '書き出し',
    },
    anEvent: '記録',
    eventBy: (what, who, when) => `${what} (${when} ${who})`,
    onlyChanged: '変更のみ',
    neverSeen: 'このダイジェストはまだ確認していません。印なしで全文を表示しています。',
    nothingChanged: '起点以後の変更はありません。',
    counts: ({ changed, added, removed, moved }) =>
      list(
        [
          [changed, '変更 # 件'],
          [added, '新規 # 件'],
          [removed, '削除 # 件'],
          [moved, '移動 # 件'],
        ],
        '、',
      ),
    headerChanged: '表題部の変更あり',
    acceptedCount: (accepted, of) => `了承 ${String(accepted)} / ${String(of)}`,
    openComments: (count) => `未解決のコメント ${String(count)} 件`,
    leftOut: (count) => `変更のない ${String(count)} 件を省略`,
    noItems: 'この節に項目はありません。',
    noneToFilter: '絞り込む変更がありません。',
    changedBy: (who, when) => `${who} が変更 (${when})`,
    acceptedBy: (who, when) => `${who} (${when})`,
    lacks: (parts) => `不足: ${parts.join('、')}`,
    accept: '了承',
    accepted: '了承済み',
    unaccept: '取り消す',
    acceptItem: (headline) => `了承: ${headline}`,
    comment: 'コメント',
    commentSelection: '選択範囲にコメント',
    commentAll: '全体にコメント',
    correct: '修正',
    side: (headline) => `審査: ${headline}`,
    resolvedComments: (count) => `解決済みのコメント ${String(count)} 件`,
    acceptedAll: (count) => `${String(count)} 件を了承しました。`,
    allAccepted: 'すべて了承済みです。',
    markSeen: 'ここまで確認',
    markedSeen: '現在の本文を確認済みとして記録しました。',
    noOtherChange: 'ほかに変更された項目はありません。',
    textUpdated: '本文が変更されました。変更箇所を表示しています。',
    notSupervisor: '閲覧中です。審査は承認者が行います。',
    notInReview: '審査中ではないため、ここでは閲覧のみです。',
    itemGone: 'この項目は現在の本文にありません。',
    return: '差し戻し…',
    returnTitle: '担当官に差し戻す',
    returnNow: '差し戻す',
    returnIntro: 'ダイジェストは下書きに戻ります。担当官には所見とコメントが表示されます。',
    returned: '差し戻しました。',
    approve: '承認…',
    approveNow: '承認する',
    approveTitle: (edition) =>
      edition === 1 ? 'このダイジェストを承認する' : `訂正版 (第${String(edition)}版) を承認する`,
    approveIntro: '表示中の本文がそのまま確定し、書き出しと送付ができるようになります。',
    approveNothingOpen: '未処理の事項はありません。',
    approved: (edition) => `承認しました。第${String(edition)}版として確定しました。`,
    changedMeanwhile:
      'この画面を開いている間に本文が変更されました。閉じて、先に変更を確認してください。',
    remark: '所見',
    remarkHint: '省略できます',
    flags: {
      'one-person': () => '自分で提出または修正したダイジェストです。その旨が記録に残ります。',
      'open-remarks': (count) => `未解決のコメントが ${String(count)} 件あります。`,
      'incomplete-items': (count) => `記入が足りない項目が ${String(count)} 件あります。`,
      'unaccepted-items': (count) => `了承していない項目が ${String(count)} 件あります。`,
      'nothing-sent': () => '送付の記録がありません。',
    },
    keys: '審査のキー操作',
    keyNames: {
      move: '前後の項目',
      changed: '次の変更',
      filter: '変更のみ',
      accept: '了承',
      acceptAll: 'すべて了承',
      select: '文を選択',
      comment: 'コメント',
      commentAll: '全体へ',
      correct: '修正',
      seen: 'ここまで確認',
      return: '差し戻し',
      approve: '承認',
      back: '戻る',
    },
    returnToReview: '審査に戻る',
    correcting: '審査画面から開いた項目を修正しています。',
  },
};
