import type { DateRange } from '../../domain/calendar-date.ts';
import type { Digest } from '../../domain/digest.ts';
import { formatPeriod } from '../../domain/period.ts';
import type { Flag } from '../../workflow/ability.ts';
import type { Locale } from '../locale.ts';

type Way = 'to' | 'cc' | 'bcc';

/** Words of the dialogs for sending a digest, its recipients, and marking it as distributed. */
export interface SendingTexts {
  readonly title: string;
  readonly what: (p: { edition: number; who: string; when: string }) => string;
  readonly lists: string;
  readonly noLists: string;
  readonly editLists: string;
  readonly listWithCount: (name: string, count: number) => string;
  readonly others: string;
  readonly ways: Readonly<Record<Way, string>>;
  readonly addressHint: string;
  readonly wrongAddresses: (pieces: readonly string[]) => string;
  readonly counts: (p: Readonly<Record<Way, number>>) => string;
  readonly chooseRecipients: string;
  readonly attached: string;
  readonly formats: Readonly<Record<'docx' | 'pdf', string>>;
  readonly chooseFormat: string;
  readonly subject: string;
  readonly text: string;
  readonly makeMail: string;
  readonly recordOnly: string;
  readonly recordOnlyHint: string;
  readonly mailMade: string;
  readonly mailNotOpened: string;
  readonly mailFile: string;
  readonly wasItSent: string;
  readonly openAgain: string;
  readonly notSent: string;
  readonly record: string;
  readonly recorded: string;
  readonly sent: string;
  readonly noneSent: string;
  readonly sentEdition: (edition: number) => string;
  readonly recipientCount: (count: number) => string;
  readonly noFiles: string;
  readonly distribute: string;
  readonly distributeTitle: string;
  readonly distributeText: string;
  readonly distributeFlags: Partial<Readonly<Record<Flag, string>>>;
  readonly distributed: string;
  /** The lists of recipients. */
  readonly recipientsTitle: string;
  readonly recipientsHelp: string;
  readonly recipientsEmpty: string;
  readonly newList: string;
  readonly editList: (name: string) => string;
  readonly removeList: (name: string) => string;
  readonly removed: (name: string) => string;
  readonly listName: string;
  readonly listNameWrong: string;
  readonly listTitle: Readonly<Record<'new' | 'edit', string>>;
  readonly listEmpty: string;
  readonly save: string;
  readonly saveMine: string;
  readonly takeTheirs: string;
}

const s = (count: number): string => (count === 1 ? '' : 's');

export const SENDING_TEXTS: Readonly<Record<Locale, SendingTexts>> = {
  en: {
    title: 'Send',
    what: ({ edition, who, when }) => `Edition ${String(edition)}, approved by ${who} on ${when}`,
    lists: 'Lists of recipients',
    noLists: 'There is no list yet.',
    editLists: 'Edit the lists…',
    listWithCount: (name, count) => `${name} (${String(count)})`,
    others: 'Other recipients',
    ways: { to: 'To', cc: 'Cc', bcc: 'Bcc' },
    addressHint: 'One a line: Taro Yamada <yamada@example.jp>',
    wrongAddresses: (pieces) => `No address: ${pieces.join(' | ')}`,
    counts: ({ to, cc, bcc }) => `To ${String(to)} · Cc ${String(cc)} · Bcc ${String(bcc)}`,
    chooseRecipients: 'Choose a list, or type an address.',
    attached: 'Attached',
    formats: { docx: 'Word (.docx)', pdf: 'PDF' },
    chooseFormat: 'Choose at least one format.',
    subject: 'Subject',
    text: 'Text',
    makeMail: 'Make the mail',
    recordOnly: 'Record only',
    recordOnlyHint: 'Sent in another way? Record it without a mail.',
    mailMade: 'The mail is open in the mail program. Look through it and send it there.',
    mailNotOpened: 'The mail is written, but was not opened.',
    mailFile: 'Mail and attachments',
    wasItSent: 'Was the mail sent? Then record to whom, so that it can be proved later.',
    openAgain: 'Open again',
    notSent: 'Not sent',
    record: 'Record as sent',
    recorded: 'It is on record.',
    sent: 'Sent so far',
    noneSent: 'Nothing is on record as sent yet.',
    sentEdition: (edition) => `Edition ${String(edition)}`,
    recipientCount: (count) => `${String(count)} recipient${s(count)}`,
    noFiles: 'without a mail of this program',
    distribute: 'Mark as distributed…',
    distributeTitle: 'Mark as distributed',
    distributeText:
      'The digest is marked as distributed and closed. From then on it is changed only by a correction (訂正版).',
    distributeFlags: { 'nothing-sent': 'Nothing is on record as sent yet.' },
    distributed: 'The digest is marked as distributed.',
    recipientsTitle: 'Recipients',
    recipientsHelp: 'Lists of those who get the digest. Every list can be chosen when sending.',
    recipientsEmpty: 'No list of recipients yet',
    newList: 'New list',
    editList: (name) => `Edit ${name}`,
    removeList: (name) => `Delete ${name}`,
    removed: (name) => `${name} was deleted.`,
    listName: 'Name of the list',
    listNameWrong: 'A list needs a name.',
    listTitle: {
      new: 'New list of recipients',
      edit: 'List of recipients',
    },
    listEmpty: 'A list needs at least one address.',
    save: 'Save',
    saveMine: 'Save what is here',
    takeTheirs: 'Read theirs',
  },
  ja: {
    title: '送付',
    what: ({ edition, who, when }) => `第${String(edition)}版 (${when}、${who} 承認)`,
    lists: '配布先一覧',
    noLists: '配布先一覧はまだありません。',
    editLists: '一覧を編集…',
    listWithCount: (name, count) => `${name} (${String(count)} 件)`,
    others: 'このほかの宛先',
    ways: { to: '宛先', cc: 'Cc', bcc: 'Bcc' },
    addressHint: '1 行に 1 件: 山田 太郎 <yamada@example.jp>',
    wrongAddresses: (pieces) => `アドレスとして読めません: ${pieces.join('、')}`,
    counts: ({ to, cc, bcc }) =>
      `宛先 ${String(to)} 件、Cc ${String(cc)} 件、Bcc ${String(bcc)} 件`,
    chooseRecipients: '配布先一覧を選ぶか、アドレスを入力してください。',
    attached: '添付',
    formats: { docx: 'Word (.docx)', pdf: 'PDF' },
    chooseFormat: '形式を 1 つ以上選んでください。',
    subject: '件名',
    text: '本文',
    makeMail: 'メールを作成',
    recordOnly: '記録のみ',
    recordOnlyHint: '別の方法で送付した場合は、メールを作らずに記録できます。',
    mailMade: 'メールソフトで開きました。内容を確認し、メールソフトから送信してください。',
    mailNotOpened: 'メールは作成しましたが、開けませんでした。',
    mailFile: 'メールと添付ファイル',
    wasItSent: '送信しましたか。送信したら、誰に送付したかを記録してください。',
    openAgain: 'もう一度開く',
    notSent: '送信しなかった',
    record: '送付を記録',
    recorded: '送付を記録しました。',
    sent: 'これまでの送付',
    noneSent: '送付の記録はまだありません。',
    sentEdition: (edition) => `第${String(edition)}版`,
    recipientCount: (count) => `宛先 ${String(count)} 件`,
    noFiles: 'このプログラムのメールによらない送付',
    distribute: '配布済みにする…',
    distributeTitle: '配布済みにする',
    distributeText:
      'このダイジェストを配布済みとして締めます。その後の変更は訂正版によってのみ行えます。',
    distributeFlags: { 'nothing-sent': '送付の記録がまだありません。' },
    distributed: '配布済みにしました。',
    recipientsTitle: '配布先一覧',
    recipientsHelp: 'ダイジェストの配布先です。送付のときに一覧を選べます。',
    recipientsEmpty: '配布先一覧はまだありません',
    newList: '一覧を追加',
    editList: (name) => `${name} を編集`,
    removeList: (name) => `${name} を削除`,
    removed: (name) => `${name} を削除しました。`,
    listName: '一覧の名前',
    listNameWrong: '一覧の名前を入力してください。',
    listTitle: { new: '新しい配布先一覧', edit: '配布先一覧の編集' },
    listEmpty: 'アドレスを 1 件以上入力してください。',
    save: '保存',
    saveMine: 'この内容で保存',
    takeTheirs: '相手の内容を読み込む',
  },
};

/** What a mail with the digest says, to be changed by who sends it: always Japanese. */
export function proposedMail(
  {
    title,
    period,
    issuer,
  }: Pick<Digest, 'title' | 'issuer'> & { readonly period: DateRange | null },
  edition: number,
): { readonly subject: string; readonly text: string } {
  const when = period ? `(${formatPeriod(period)})` : '';
  const correction = edition > 1 ? '【訂正版】' : '';
  const lines = [
    '関係各位',
    '',
    edition > 1
      ? `先に送付した「${title}」${when}の訂正版 (第${String(edition)}版) を送付します。訂正箇所は添付の正誤表のとおりです。先の版は破棄してください。`
      : `「${title}」${when}を添付のとおり送付します。`,
    '',
    issuer,
  ];
  return { subject: `${correction}${title}${when}`, text: `${lines.join('\n').trimEnd()}\n` };
}
