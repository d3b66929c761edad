import type { EventKind, Happening } from '../../workflow/events.ts';
import type { Locale } from '../locale.ts';

/** How things of an event are called in a sentence. */
export interface EventNames {
  /** Items by their headlines: a few, and how many more. */
  readonly items: (ids: readonly string[]) => string;
}

/** One event in plain words, by kind; who and when stand beside it. */
export type EventSentences = {
  readonly [Kind in EventKind]: (
    one: Extract<Happening, { readonly event: Kind }>,
    names: EventNames,
  ) => string;
};

/** The sentence of an event. */
export function eventSentence(
  sentences: EventSentences,
  one: Happening,
  names: EventNames,
): string {
  // The row of a kind takes the events of that kind: the types cannot say so of a table.
  const tell = sentences[one.event] as (one: Happening, names: EventNames) => string;
  return tell(one, names);
}

/** Words of the dialog that shows what happened to a digest. */
export interface HistoryTexts {
  readonly title: string;
  readonly list: string;
  readonly sentences: EventSentences;
  /** Items in a sentence: their names, and how many more there are. */
  readonly items: (names: readonly string[], more: number) => string;
  readonly quoted: (name: string) => string;
  readonly untitled: string;
  readonly gone: string;
  readonly somebody: string;
  readonly hasText: string;
  readonly empty: string;
  /** The comparison. */
  readonly comparison: string;
  readonly choose: string;
  readonly before: string;
  readonly after: string;
  readonly now: string;
  readonly same: string;
  readonly changed: (count: number) => string;
  readonly places: string;
  readonly heading: string;
  readonly bringBackAll: string;
  readonly bringBackHeading: string;
  readonly bringBackItem: string;
  readonly moveBack: string;
  readonly broughtBack: string;
  readonly onlyToNow: string;
  readonly notOpen: string;
}

const several = (count: number, one: string, more: string): string =>
  count === 1 ? one : `${String(count)} ${more}`;

const EN: EventSentences = {
  created: () => 'Created the digest',
  edited: ({ items, header, way }, names) => {
    const what = [
      ...(header ? ['the heading'] : []),
      ...(items.length ? [names.items(items)] : []),
    ];
    const objects = what.join(' and ');
    const deeds = {
      typed: `Changed ${objects}`,
      undone: `Undid changes of ${objects}`,
      redone: `Redid changes of ${objects}`,
      'brought-back': `Brought back an earlier text of ${objects}`,
      proposal: `Took proposals from Word into ${objects}`,
    };
    return deeds[way];
  },
  commented: () => 'Wrote a comment',
  replied: () => 'Replied to a comment',
  resolved: () => 'Resolved a comment',
  unresolved: () => 'Opened a comment again',
  'handed-in': () => 'Handed it in for review',
  withdrawn: () => 'Withdrew it from review',
  accepted: ({ items }, names) => `Accepted ${names.items(items)}`,
  unaccepted: ({ items }, names) => `Took back the acceptance of ${names.items(items)}`,
  returned: () => 'Returned it to the officer',
  approved: ({ edition, onePerson }) =>
    `Approved edition ${String(edition)}${onePerson ? ' (one person handed in and approved)' : ''}`,
  exported: ({ edition, files, onePerson }) =>
    `Exported ${edition === null ? 'a draft' : `edition ${String(edition)}`}${onePerson ? ' (one person handed in and approved)' : ''}: ${files.map(({ name }) => name).join(', ')}`,
  sent: ({ edition, recipients }) =>
    `Sent edition ${String(edition)} to ${several(recipients.length, recipients[0] ?? 'nobody', 'recipients')}`,
  distributed: ({ edition }) => `Marked edition ${String(edition)} as distributed`,
  'correction-begun': ({ edition }) => `Began the correction (edition ${String(edition)})`,
  'correction-discarded': ({ edition }) => `Discarded the correction (edition ${String(edition)})`,
  deleted: () => 'Put it into the bin',
  restored: () => 'Took it out of the bin',
};

const JA: EventSentences = {
  created: () => 'ダイジェストを作成',
  edited: ({ items, header, way }, names) => {
    const what = [...(header ? ['表題部'] : []), ...(items.length ? [names.items(items)] : [])];
    const objects = what.join('と');
    const deeds = {
      typed: `${objects}を編集`,
      undone: `${objects}の変更を元に戻した`,
      redone: `${objects}の変更をやり直した`,
      'brought-back': `${objects}を以前の本文に戻した`,
      proposal: `Word からの提案を${objects}に反映`,
    };
    return deeds[way];
  },
  commented: () => 'コメントを記入',
  replied: () => 'コメントに返信',
  resolved: () => 'コメントを解決済みにした',
  unresolved: () => 'コメントを未解決に戻した',
  'handed-in': () => '審査に提出',
  withdrawn: () => '提出を取り下げ',
  accepted: ({ items }, names) => `${names.items(items)}を確認済みにした`,
  unaccepted: ({ items }, names) => `${names.items(items)}の確認を取り消した`,
  returned: () => '担当官に差し戻し',
  approved: ({ edition, onePerson }) =>
    `第${String(edition)}版を承認${onePerson ? ' (提出と承認が同一人)' : ''}`,
  exported: ({ edition, files, onePerson }) =>
    `${edition === null ? '下書き (案)' : `第${String(edition)}版`}を書き出し${onePerson ? ' (提出と承認が同一人)' : ''}: ${files.map(({ name }) => name).join('、')}`,
  sent: ({ edition, recipients }) =>
    recipients.length === 1
      ? `第${String(edition)}版を ${recipients[0] ?? ''} に送付`
      : `第${String(edition)}版を ${String(recipients.length)} 件の宛先に送付`,
  distributed: ({ edition }) => `第${String(edition)}版を配布済みにした`,
  'correction-begun': ({ edition }) => `訂正版 (第${String(edition)}版) の作成を開始`,
  'correction-discarded': ({ edition }) => `訂正版 (第${String(edition)}版) を破棄`,
  deleted: () => 'ごみ箱に移動',
  restored: () => 'ごみ箱から戻した',
};

export const HISTORY_TEXTS: Readonly<Record<Locale, HistoryTexts>> = {
  en: {
    title: 'History',
    list: 'What happened, newest first',
    sentences: EN,
    items: (names, more) =>
      more === 0
        ? names.join(', ')
        : `${names.join(', ')} and ${several(more, '1 more item', 'more items')}`,
    quoted: (name) => `“${name}”`,
    untitled: 'an item without headline',
    gone: 'an item that is gone',
    somebody: 'Somebody unknown',
    hasText: 'Its text was kept',
    empty: 'Nothing is on record yet.',
    comparison: 'Comparison',
    choose:
      'Choose an entry with the sign of a page: what changed since then is shown here, and its text can be brought back.',
    before: 'Before',
    after: 'After',
    now: 'The text now',
    same: 'Both texts are the same.',
    changed: (count) => several(count, '1 change', 'changes'),
    places: 'Changed places',
    heading: 'Heading',
    bringBackAll: 'Bring the whole text back',
    bringBackHeading: 'Bring this heading back',
    bringBackItem: 'Bring this item back',
    moveBack: 'Put it back where it was',
    broughtBack: 'The earlier text is back, as a new change.',
    onlyToNow: 'To bring a text back, compare it with the text now.',
    notOpen: 'To bring a text back, open the digest for editing.',
  },
  ja: {
    title: '履歴',
    list: '出来事 (新しい順)',
    sentences: JA,
    items: (names, more) =>
      more === 0 ? names.join('') : `${names.join('')}ほか ${String(more)} 件`,
    quoted: (name) => `「${name}」`,
    untitled: '無題の項目',
    gone: '削除された項目',
    somebody: '不明な利用者',
    hasText: '本文の記録あり',
    empty: '記録はまだありません。',
    comparison: '比較',
    choose:
      'ページの印がある記録を選ぶと、そのときからの変更がここに表示され、本文を戻すことができます。',
    before: '変更前',
    after: '変更後',
    now: '現在の本文',
    same: '二つの本文に違いはありません。',
    changed: (count) => `変更 ${String(count)} か所`,
    places: '変更箇所',
    heading: '表題部',
    bringBackAll: 'この本文全体に戻す',
    bringBackHeading: 'この表題部に戻す',
    bringBackItem: 'この項目を戻す',
    moveBack: '元の位置に戻す',
    broughtBack: '以前の本文に戻しました (新しい変更として記録)。',
    onlyToNow: '本文を戻すには、「変更後」を現在の本文にしてください。',
    notOpen: '本文を戻すには、ダイジェストを編集画面で開いてください。',
  },
};
