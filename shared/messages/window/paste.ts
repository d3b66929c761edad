import type { CutReason } from '#shared/domain/cut-reason.ts';
import type { Locale } from '../messages.ts';

/** What the keys of the cards are called, in the order of the bar. */
export interface CardKeyTexts {
  readonly move: string;
  readonly take: string;
  readonly drop: string;
  readonly block: string;
  readonly section: string;
  readonly headline: string;
  readonly outlets: string;
  readonly days: string;
  readonly lines: string;
  readonly split: string;
  readonly join: string;
  readonly undo: string;
  readonly redo: string;
  readonly line: string;
  readonly cutOrKeep: string;
  readonly back: string;
  readonly all: string;
  readonly leave: string;
}

/** Words of the cards: what was pasted, before it is part of a digest. Numbers count from 1. */
export interface PasteTexts {
  readonly title: string;
  readonly count: (articles: number) => string;
  readonly cards: string;
  readonly card: (number: number, of: number) => string;
  readonly reading: string;
  readonly cancel: string;
  readonly dropHere: string;
  readonly add: (articles: number) => string;
  readonly added: (articles: number) => string;
  readonly leave: string;
  readonly left: string;
  readonly reopen: string;
  readonly unread: string;
  readonly nothing: Readonly<Record<'empty' | 'picture' | 'none', string>>;
  readonly nothingHelp: Readonly<Record<'empty' | 'picture' | 'none', string>>;
  readonly noHeadline: string;
  readonly noSource: string;
  readonly headline: string;
  readonly source: string;
  readonly otherDay: (days: string) => string;
  readonly section: string;
  readonly sectionUnknown: (fallback: string) => string;
  readonly fate: string;
  readonly fates: Readonly<Record<'item' | 'block' | 'drop', string>>;
  /** The same in a word, for a row; `item` where there is an item like it. */
  readonly states: Readonly<Record<'item' | 'block' | 'drop', string>>;
  readonly takes: (headline: string) => string;
  readonly like: string;
  readonly same: string;
  readonly url: string;
  readonly lines: string;
  readonly linesHelp: string;
  readonly lineCount: (kept: number, cut: number) => string;
  readonly folded: (lines: number) => string;
  readonly noLines: string;
  readonly cut: Readonly<Record<CutReason, string>>;
  readonly takeBack: string;
  readonly takeOut: string;
  readonly keys: CardKeyTexts;
  readonly keyBar: string;
  readonly choose: string;
  readonly chooseHelp: string;
  readonly newDigest: string;
  readonly chosen: string;
}

const plural = (count: number, one: string, many: string): string =>
  `${String(count)} ${count === 1 ? one : many}`;

export const PASTE_TEXTS: Readonly<Record<Locale, PasteTexts>> = {
  en: {
    title: 'Paste articles',
    count: (articles) => plural(articles, 'article', 'articles'),
    cards: 'Articles',
    card: (number, of) => `Article ${String(number)} of ${String(of)}`,
    reading: 'Reading what was pasted…',
    cancel: 'Cancel',
    dropHere:
      'Drop pages, mails or texts here: they become articles. Word reports become new digests.',
    add: (articles) => `Add ${plural(articles, 'item', 'items')}`,
    added: (articles) => `${plural(articles, 'article was', 'articles were')} added.`,
    leave: 'Close',
    left: 'The articles were not added. Your changes to them are kept until the next paste.',
    reopen: 'Go on with them',
    unread: 'Not read',
    nothing: {
      empty: 'There is no text on the clipboard',
      picture: 'There is only a picture on the clipboard',
      none: 'No article was found in it',
    },
    nothingHelp: {
      empty: 'Select an article in the browser or the mail, copy it, and press Ctrl+Shift+V again.',
      picture:
        'Pictures are not part of a report. Select the text, copy it, and press Ctrl+Shift+V again.',
      none: 'Select the article from its headline to its end, copy it, and press Ctrl+Shift+V again.',
    },
    noHeadline: 'No headline',
    noSource: 'No source',
    headline: 'Headline',
    source: 'Source',
    otherDay: (days) => `or ${days}`,
    section: 'Section',
    sectionUnknown: (fallback) => `Not recognised; goes to “${fallback}”`,
    fate: 'What becomes of it',
    fates: { item: 'New item', block: 'Add to that item', drop: 'Leave out' },
    states: { item: 'Like an item', block: 'Added to an item', drop: 'Left out' },
    takes: (headline) => `Add: ${headline}`,
    like: 'There is an item like this:',
    same: 'This is in the digest already:',
    url: 'Address',
    lines: 'Lines of the text',
    linesHelp: 'Struck out lines are left out. X or a click takes a line out or back.',
    lineCount: (kept, cut) =>
      cut === 0
        ? plural(kept, 'paragraph', 'paragraphs')
        : `${plural(kept, 'paragraph', 'paragraphs')}, ${plural(cut, 'line', 'lines')} left out`,
    folded: (lines) => `${plural(lines, 'line', 'lines')} of the page around it`,
    noLines: 'There is no text in it.',
    cut: {
      headline: 'headline',
      source: 'source line',
      date: 'date',
      byline: 'author',
      caption: 'caption',
      'read-also': 'other news',
      share: 'sharing',
      subscribe: 'subscription',
      cookies: 'cookies',
      advertisement: 'advertisement',
      copyright: 'copyright',
      tags: 'tags',
      page: 'left out',
    },
    takeBack: 'Take the line back',
    takeOut: 'Leave the line out',
    keys: {
      move: 'article',
      take: 'add or not',
      drop: 'leave out',
      block: 'add to that item',
      section: 'section',
      headline: 'headline',
      outlets: 'outlet',
      days: 'date',
      lines: 'text',
      split: 'split here',
      join: 'join with next',
      undo: 'undo',
      redo: 'redo',
      line: 'line',
      cutOrKeep: 'out or back',
      back: 'to the article',
      all: 'add all',
      leave: 'close',
    },
    keyBar: 'Keys',
    choose: 'Paste into which digest?',
    chooseHelp: 'The articles are shown first; nothing is added before you say so.',
    newDigest: 'New digest…',
    chosen: 'Go on',
  },
  ja: {
    title: '記事の貼り付け',
    count: (articles) => `${String(articles)} 件`,
    cards: '記事',
    card: (number, of) => `記事 ${String(number)} / ${String(of)}`,
    reading: '貼り付けた内容を読んでいます…',
    cancel: 'キャンセル',
    dropHere:
      'ページ、メール、テキストをここに落とすと記事になります。Word の報告は新しいダイジェストになります。',
    add: (articles) => `${String(articles)} 件を追加`,
    added: (articles) => `${String(articles)} 件の記事を追加しました。`,
    leave: '閉じる',
    left: '記事は追加していません。手直しは次の貼り付けまで残ります。',
    reopen: '続きを開く',
    unread: '読めなかったもの',
    nothing: {
      empty: 'クリップボードに文字がありません',
      picture: 'クリップボードには画像しかありません',
      none: '記事が見つかりません',
    },
    nothingHelp: {
      empty: 'ブラウザーやメールで記事を選んでコピーし、もう一度 Ctrl+Shift+V を押してください。',
      picture:
        '画像は報告に入りません。文章を選んでコピーし、もう一度 Ctrl+Shift+V を押してください。',
      none: '見出しから終わりまで記事を選んでコピーし、もう一度 Ctrl+Shift+V を押してください。',
    },
    noHeadline: '見出しなし',
    noSource: '出典なし',
    headline: '見出し',
    source: '出典',
    otherDay: (days) => `または ${days}`,
    section: '節',
    sectionUnknown: (fallback) => `判別できません（「${fallback}」に入ります）`,
    fate: 'この記事の扱い',
    fates: { item: '新しい項目', block: '似た項目に追加', drop: '除外' },
    states: { item: '似た項目あり', block: '項目に追加', drop: '除外' },
    takes: (headline) => `追加する: ${headline}`,
    like: 'これと似た項目があります:',
    same: 'この記事は既にあります:',
    url: 'アドレス',
    lines: '本文の行',
    linesHelp: '取り消し線の行は本文に入りません。X またはクリックで、除く・戻すを切り替えます。',
    lineCount: (kept, cut) =>
      cut === 0 ? `${String(kept)} 段落` : `${String(kept)} 段落、除外 ${String(cut)} 行`,
    folded: (lines) => `前後の ${String(lines)} 行`,
    noLines: '本文がありません。',
    cut: {
      headline: '見出し',
      source: '出典',
      date: '日付',
      byline: '署名',
      caption: '写真説明',
      'read-also': '関連記事',
      share: '共有',
      subscribe: '購読案内',
      cookies: 'Cookie',
      advertisement: '広告',
      copyright: '著作権表示',
      tags: 'タグ',
      page: '除外',
    },
    takeBack: 'この行を本文に戻す',
    takeOut: 'この行を本文から除く',
    keys: {
      move: '記事',
      take: '追加の切替',
      drop: '除外',
      block: '似た項目に追加',
      section: '節',
      headline: '見出し',
      outlets: '媒体',
      days: '日付',
      lines: '本文',
      split: 'ここで分割',
      join: '次と結合',
      undo: '元に戻す',
      redo: 'やり直す',
      line: '行',
      cutOrKeep: '除く・戻す',
      back: '記事へ戻る',
      all: 'すべて追加',
      leave: '閉じる',
    },
    keyBar: 'キー操作',
    choose: 'どのダイジェストに貼り付けますか',
    chooseHelp: '先に記事を確かめます。追加するまでダイジェストは変わりません。',
    newDigest: '新しいダイジェスト…',
    chosen: '次へ',
  },
};
