import type { Refusal } from '#shared/workflow/ability.ts';
import type { ItemField } from '#shared/domain/item-field.ts';
import type { Locale } from '../messages.ts';

/** Words of comments: threads, the field they are written in, the pane beside the item. */
export interface CommentTexts {
  readonly title: string;
  readonly list: string;
  readonly close: string;
  readonly width: string;
  readonly thread: (author: string, place: string) => string;
  readonly wholeDigest: string;
  readonly noHeadline: string;
  readonly goneItem: string;
  readonly place: Readonly<Record<ItemField['field'], (block: number) => string>>;
  readonly goTo: string;
  readonly gone: string;
  readonly goneHelp: string;
  readonly resolved: (name: string, when: string) => string;
  readonly forYou: string;
  readonly unknownPerson: string;
  readonly filter: string;
  readonly open: (count: number) => string;
  readonly all: (count: number) => string;
  readonly openCount: (count: number) => string;
  readonly none: string;
  readonly noneOpen: string;
  readonly noneHelp: string;

  readonly newFor: (place: string) => string;
  readonly text: string;
  readonly hint: string;
  readonly send: string;
  readonly cancel: string;
  readonly reply: string;
  readonly replyTo: (name: string) => string;
  readonly sendReply: string;
  readonly resolve: string;
  readonly reopen: string;
  readonly people: string;
  readonly refused: Readonly<Partial<Record<Refusal['why'], string>>>;
  readonly refusedOther: string;
  readonly onItem: string;
  readonly onDigest: string;
  readonly notStored: string;
}

export const COMMENT_TEXTS: Readonly<Record<Locale, CommentTexts>> = {
  en: {
    title: 'Comments',
    list: 'Comments on this digest',
    close: 'Close the comments',
    width: 'Width of the comments',
    thread: (author, place) => `${author}: ${place}`,
    wholeDigest: 'The digest as a whole',
    noHeadline: 'Item without a headline',
    goneItem: 'An item that was taken out',
    place: {
      'headline-ja': () => 'Japanese headline',
      'headline-en': () => 'English headline',
      label: (block) => `Label ${String(block)}`,
      body: (block) => `Text ${String(block)}`,
      source: (block) => `Source line ${String(block)}`,
    },
    goTo: 'Go there',
    gone: 'gone',
    goneHelp: 'This text is not in the digest any more. It was:',
    resolved: (name, when) => `Resolved by ${name}, ${when}`,
    forYou: 'for you',
    unknownPerson: 'Somebody',
    filter: 'Which comments',
    open: (count) => `Open ${String(count)}`,
    all: (count) => `All ${String(count)}`,
    openCount: (count) => (count === 1 ? '1 open comment' : `${String(count)} open comments`),
    none: 'No comments',
    noneOpen: 'No open comments',
    noneHelp: 'Select some text, or go to an item, and press',

    newFor: (place) => `New comment: ${place}`,
    text: 'Comment',
    hint: '@ names a person',
    send: 'Comment',
    cancel: 'Cancel',
    reply: 'Reply',
    replyTo: (name) => `Reply to ${name}`,
    sendReply: 'Reply',
    resolve: 'Resolve',
    reopen: 'Reopen',
    people: 'People',
    refused: {
      'wrong-role': 'Officers and supervisors comment.',
      'wrong-state': 'Comments can be made in a draft and in review. This one is past that.',
      deleted: 'The digest is in the bin.',
    },
    refusedOther: 'No comments can be made now.',
    onItem: 'On the item',
    onDigest: 'On the digest',
    notStored:
      'The text is not stored yet, so the comment waits. What you wrote is kept; try again in a moment.',
  },
  ja: {
    title: 'コメント',
    list: 'このダイジェストへのコメント',
    close: 'コメントを閉じる',
    width: 'コメントの幅',
    thread: (author, place) => `${author}: ${place}`,
    wholeDigest: 'ダイジェスト全体',
    noHeadline: '見出しのない項目',
    goneItem: '削除された項目',
    place: {
      'headline-ja': () => '日本語見出し',
      'headline-en': () => '英語見出し',
      label: (block) => `ラベル ${String(block)}`,
      body: (block) => `本文 ${String(block)}`,
      source: (block) => `出典 ${String(block)}`,
    },
    goTo: 'その箇所へ',
    gone: '本文なし',
    goneHelp: '対象の本文はなくなりました。元の文:',
    resolved: (name, when) => `${when} ${name} が解決`,
    forYou: '自分宛て',
    unknownPerson: '不明な利用者',
    filter: '表示するコメント',
    open: (count) => `未解決 ${String(count)}`,
    all: (count) => `すべて ${String(count)}`,
    openCount: (count) => `未解決のコメント ${String(count)} 件`,
    none: 'コメントはありません',
    noneOpen: '未解決のコメントはありません',
    noneHelp: '文を選ぶか項目に移り、次のキーでコメントします',

    newFor: (place) => `新しいコメント: ${place}`,
    text: 'コメント',
    hint: '@ で宛先を指定',
    send: 'コメントする',
    cancel: 'やめる',
    reply: '返信',
    replyTo: (name) => `${name} に返信`,
    sendReply: '返信する',
    resolve: '解決',
    reopen: '未解決に戻す',
    people: '利用者',
    refused: {
      'wrong-role': 'コメントできるのは担当官と承認者です。',
      'wrong-state': 'コメントできるのは下書きと審査中のときです。',
      deleted: 'ダイジェストはごみ箱にあります。',
    },
    refusedOther: '今はコメントできません。',
    onItem: '項目全体に',
    onDigest: 'ダイジェスト全体に',
    notStored:
      '本文の保存が済んでいないため、コメントはまだ送っていません。入力は残っています。少し待ってからもう一度お試しください。',
  },
};
