import type { Locale } from '../locale.ts';

type Why =
  'unplaced' | 'other-content' | 'hidden-text' | 'section-title' | 'comment-place' | 'comments';

/** Words of the dialogs for reviewing in Word: the file that goes out, and the one that comes back. */
export interface RedlineTexts {
  readonly title: string;
  readonly explanation: string;
  readonly since: string;
  readonly nothing: string;
  readonly write: string;
  readonly written: string;
  readonly exists: string;
  readonly replace: string;
  readonly keepBoth: string;
  readonly unsaved: string;
  /** A file that came back. */
  readonly takeTitle: string;
  readonly takeExplanation: string;
  readonly choose: string;
  readonly dropHere: string;
  readonly notWord: (file: string) => string;
  readonly reading: (file: string) => string;
  readonly comparedWithNow: string;
  readonly empty: string;
  readonly list: string;
  readonly detail: string;
  readonly refused: (count: number) => string;
  readonly whys: Readonly<Record<Why, string>>;
  readonly wholeFile: string;
  readonly names: {
    readonly header: (field: string) => string;
    readonly headline: Readonly<Record<'ja' | 'en', string>>;
    readonly block: Readonly<Record<'label' | 'body' | 'source', string>>;
    readonly blockNumber: (name: string, number: number) => string;
    readonly blocks: string;
    readonly 'item-added': string;
    readonly 'item-removed': string;
    readonly 'item-moved': string;
    readonly comment: string;
    readonly replies: string;
    readonly resolved: string;
  };
  readonly digest: string;
  readonly untitled: string;
  readonly states: Readonly<Record<'open' | 'taken' | 'left' | 'there' | 'changed', string>>;
  readonly changedMeanwhile: string;
  readonly movedTo: (p: { section: string; after: string | null }) => string;
  readonly by: (author: string) => string;
  readonly commentElsewhere: Readonly<Record<'item' | 'digest', string>>;
  /** What a comment from Word says here: the account is of who takes it. */
  readonly quoteComment: (p: { author: string; text: string }) => string;
  readonly take: string;
  readonly takeComment: string;
  readonly leave: string;
  readonly again: string;
  readonly keys: string;
  readonly progress: (p: { open: number; all: number }) => string;
  readonly allDecided: string;
}

const several = (count: number, one: string, more: string): string =>
  count === 1 ? one : `${String(count)} ${more}`;

export const REDLINE_TEXTS: Readonly<Record<Locale, RedlineTexts>> = {
  en: {
    title: 'Changes for review in Word',
    explanation:
      'Writes a Word file with the changes as tracked changes and with the open comments, for those who review in Word. Every page has the mark 案 (draft).',
    since: 'Changes since',
    nothing: 'No earlier text is kept yet. One is kept whenever the digest is handed in.',
    write: 'Write the file',
    written: 'The file is written.',
    exists: 'This file is there already:',
    replace: 'Replace',
    keepBoth: 'Keep both',
    unsaved:
      'What was typed last is not stored yet, so the file would lack it. It is kept here; try again in a moment.',
    takeTitle: 'Take in a reviewed Word file',
    takeExplanation:
      'Choose the Word file that came back, or drop it here. Each of its changes and comments is shown, to be taken or left; nothing is changed before.',
    choose: 'Choose a file…',
    dropHere: 'Drop the Word file here',
    notWord: (file) => `${file} is no Word file (.docx).`,
    reading: (file) => `Reading ${file}`,
    comparedWithNow:
      'The file does not say which text it was made from, so it was compared with the text now: look closely.',
    empty: 'Nothing was changed in this file, and there is no new comment.',
    list: 'Proposals and comments',
    detail: 'Proposal',
    refused: (count) =>
      `${several(count, '1 thing in the file was', 'things in the file were')} not understood, and not taken`,
    whys: {
      unplaced: 'this text has no place in the digest',
      'other-content': 'a picture, a table or the like',
      'hidden-text': 'hidden text',
      'section-title': 'the title of a section is the template’s',
      'comment-place': 'the place of this comment is not known; it is offered for the whole digest',
      comments: 'the comments could not be read',
    },
    wholeFile: 'the file',
    names: {
      header: (field) => `Heading: ${field}`,
      headline: { ja: 'Japanese headline', en: 'English headline' },
      block: { label: 'Label', body: 'Text', source: 'Source line' },
      blockNumber: (name, number) => `${name} ${String(number)}`,
      blocks: 'Accounts and notes',
      'item-added': 'New item',
      'item-removed': 'Item removed',
      'item-moved': 'Item moved',
      comment: 'Comment',
      replies: 'Reply to a comment',
      resolved: 'Comment resolved',
    },
    digest: 'Whole digest',
    untitled: '(no headline)',
    states: {
      open: 'To decide',
      taken: 'Taken',
      left: 'Left',
      there: 'Already so',
      changed: 'Place changed',
    },
    changedMeanwhile:
      'This place was changed here since the file went out, so the proposal was not applied. Change the text by hand if it is right.',
    movedTo: ({ section, after }) =>
      after === null ? `To the beginning of “${section}”` : `To “${section}”, after “${after}”`,
    by: (author) => `By ${author}`,
    commentElsewhere: {
      item: 'The text of this comment is not here any more: it is taken as a comment on the item.',
      digest: 'The place of this comment is not here: it is taken as a comment on the digest.',
    },
    quoteComment: ({ author, text }) => `${author} (in Word): ${text}`,
    take: 'Take',
    takeComment: 'Take the comment',
    leave: 'Leave',
    again: 'Another file…',
    keys: 'A take · X leave · ↑↓ choose',
    progress: ({ open, all }) => `${String(open)} of ${String(all)} to decide`,
    allDecided: 'All is decided.',
  },
  ja: {
    title: 'Word で見る変更履歴を出力',
    explanation:
      'Word で確認する人のために、変更を「変更履歴」として、未解決のコメントとともに Word ファイルに書き出します。すべてのページに「案」と表示されます。',
    since: 'どの時点からの変更か',
    nothing: '比べられる以前の本文がまだありません。審査に提出すると記録されます。',
    write: 'ファイルを作成',
    written: 'ファイルを作成しました。',
    exists: '同じ名前のファイルがあります:',
    replace: '置き換える',
    keepBoth: '両方残す',
    unsaved:
      '最後に入力した内容がまだ保存されていないため、ファイルに入りません。入力はこのまま残っています。少し待ってからやり直してください。',
    takeTitle: 'Word から戻ったファイルを取り込む',
    takeExplanation:
      '戻ってきた Word ファイルを選ぶか、ここにドロップしてください。変更とコメントを 1 件ずつ確認し、採否を決められます。決めるまで本文は変わりません。',
    choose: 'ファイルを選択…',
    dropHere: 'Word ファイルをここにドロップ',
    notWord: (file) => `${file} は Word ファイル (.docx) ではありません。`,
    reading: (file) => `${file} を読み取っています`,
    comparedWithNow:
      'どの本文から作られたファイルか分からないため、現在の本文と比べています。よく確認してください。',
    empty: 'このファイルに変更や新しいコメントはありません。',
    list: '提案とコメント',
    detail: '提案の内容',
    refused: (count) => `読み取れず、取り込まなかった箇所が ${String(count)} 件あります`,
    whys: {
      unplaced: 'ダイジェストのどこにも当てはまらない文です',
      'other-content': '画像や表などです',
      'hidden-text': '隠し文字です',
      'section-title': '節の題名は様式で決まっています',
      'comment-place': 'コメントの位置が分からないため、全体へのコメントとして示します',
      comments: 'コメントを読み取れませんでした',
    },
    wholeFile: 'ファイル全体',
    names: {
      header: (field) => `表題部: ${field}`,
      headline: { ja: '日本語見出し', en: '英語見出し' },
      block: { label: '小見出し', body: '本文', source: '出典' },
      blockNumber: (name, number) => `${name} ${String(number)}`,
      blocks: '記事と NOTE の構成',
      'item-added': '項目の追加',
      'item-removed': '項目の削除',
      'item-moved': '項目の移動',
      comment: 'コメント',
      replies: 'コメントへの返信',
      resolved: 'コメントの解決',
    },
    digest: 'ダイジェスト全体',
    untitled: '(無題)',
    states: {
      open: '未定',
      taken: '採用',
      left: '見送り',
      there: '反映済み',
      changed: '箇所が変更済み',
    },
    changedMeanwhile:
      'ファイルの出力後にこの箇所が変更されたため、提案を反映していません。必要なら手で直してください。',
    movedTo: ({ section, after }) =>
      after === null ? `「${section}」の先頭へ` : `「${section}」の「${after}」の後へ`,
    by: (author) => `記入者: ${author}`,
    commentElsewhere: {
      item: 'コメントの付いた文が見つからないため、項目へのコメントとして取り込みます。',
      digest: 'コメントの箇所が見つからないため、全体へのコメントとして取り込みます。',
    },
    quoteComment: ({ author, text }) => `${author} (Word): ${text}`,
    take: '採用',
    takeComment: 'コメントを取り込む',
    leave: '見送り',
    again: '別のファイル…',
    keys: 'A 採用 ・ X 見送り ・ ↑↓ 選択',
    progress: ({ open, all }) => `未定 ${String(open)} 件 (全 ${String(all)} 件)`,
    allDecided: 'すべて決まりました。',
  },
};
