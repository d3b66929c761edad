import type { Locale } from '../messages.ts';

/** Words of the list of accounts, of passwords, and of the menu of who is signed in. */
export interface PeopleTexts {
  readonly title: string;
  readonly explanation: string;
  readonly list: string;
  readonly add: string;
  readonly actionsFor: (name: string) => string;
  readonly edit: string;
  readonly setPassword: string;
  readonly closeAccount: string;
  readonly reopen: string;
  readonly closed: string;
  readonly you: string;
  readonly noRoles: string;
  readonly listHelp: string;

  readonly newTitle: string;
  readonly editTitle: (name: string) => string;
  readonly save: string;
  readonly create: string;
  readonly passwordTitle: (name: string) => string;
  readonly ownPasswordTitle: string;
  readonly current: string;
  readonly newPassword: string;
  readonly passwordSet: (name: string) => string;
  readonly ownPasswordSet: string;
  readonly closedNotice: (name: string) => string;
  readonly ownCloseTitle: string;
  readonly ownCloseQuestion: string;

  /** The button of who is signed in. */
  readonly who: (name: string, roles: string) => string;
  readonly between: string;

  /** Home of somebody who may read no digest. */
  readonly nothingToRead: string;
  readonly nothingToReadHelp: string;
  readonly administratorHelp: string;
}

export const PEOPLE_TEXTS: Readonly<Record<Locale, PeopleTexts>> = {
  en: {
    title: 'People',
    explanation:
      'Everybody who may sign in, and what they may do. A closed account keeps its name in the records.',
    list: 'Accounts',
    add: 'Add a person',
    actionsFor: (name) => `Actions for ${name}`,
    edit: 'Name and roles…',
    setPassword: 'Set a new password…',
    closeAccount: 'Close the account',
    reopen: 'Open the account again',
    closed: 'closed',
    you: 'you',
    noRoles: 'no role',
    listHelp: 'Enter changes name and roles. Tab leads to what else can be done.',

    newTitle: 'Add a person',
    editTitle: (name) => `Name and roles: ${name}`,
    save: 'Change',
    create: 'Add',
    passwordTitle: (name) => `New password for ${name}`,
    ownPasswordTitle: 'Change password',
    current: 'Password until now',
    newPassword: 'New password',
    passwordSet: (name) => `${name} has a new password. Tell it in person.`,
    ownPasswordSet: 'The new password holds from now on.',
    closedNotice: (name) => `The account of ${name} is closed.`,
    ownCloseTitle: 'Close your own account',
    ownCloseQuestion:
      'You will be signed out at once, and only another administrator can open the account again.',

    who: (name, roles) => `${name} (${roles})`,
    between: ', ',

    nothingToRead: 'Your account has no role that reads digests',
    nothingToReadHelp:
      'Officers, supervisors and clerks see the digests here. Ask an administrator for a role.',
    administratorHelp:
      'You may keep accounts and go back to backups. To see digests as well, give yourself a role under People.',
  },
  ja: {
    title: '利用者',
    explanation:
      'サインインできる人と、その人ができることです。アカウントを閉じても、記録に名前は残ります。',
    list: 'アカウント',
    add: '利用者を追加',
    actionsFor: (name) => `${name} の操作`,
    edit: '名前と役割…',
    setPassword: '新しいパスワードを設定…',
    closeAccount: 'アカウントを閉じる',
    reopen: 'アカウントを再び開く',
    closed: '閉鎖',
    you: '自分',
    noRoles: '役割なし',
    listHelp: 'Enter で名前と役割を変更。Tab でそのほかの操作へ。',

    newTitle: '利用者を追加',
    editTitle: (name) => `${name} の名前と役割`,
    save: '変更',
    create: '追加',
    passwordTitle: (name) => `${name} の新しいパスワード`,
    ownPasswordTitle: 'パスワードの変更',
    current: '現在のパスワード',
    newPassword: '新しいパスワード',
    passwordSet: (name) => `${name} のパスワードを設定しました。本人に直接伝えてください。`,
    ownPasswordSet: '次回から新しいパスワードを使ってください。',
    closedNotice: (name) => `${name} のアカウントを閉じました。`,
    ownCloseTitle: '自分のアカウントを閉じる',
    ownCloseQuestion: 'すぐにサインアウトします。再び開くことができるのはほかの管理者だけです。',

    who: (name, roles) => `${name} (${roles})`,
    between: '、',

    nothingToRead: 'ダイジェストを閲覧できる役割がありません',
    nothingToReadHelp:
      'ダイジェストは担当官、承認者、文書係に表示されます。管理者に役割の設定を依頼してください。',
    administratorHelp:
      '利用者の管理とバックアップの復元ができます。ダイジェストも見るには、「利用者」で自分に役割を加えてください。',
  },
};
