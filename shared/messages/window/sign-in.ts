import type { Role } from '#shared/domain/person.ts';
import type { Locale } from '../messages.ts';

/** Words of the first start, signing in, and the locked screen. */
export interface SignInTexts {
  readonly firstTitle: string;
  readonly firstText: string;
  /** What becomes of digests that were made before there were accounts. */
  readonly existing: string;
  readonly begin: string;

  readonly name: string;
  readonly nameHint: string;
  readonly nameMissing: string;
  readonly password: string;
  readonly passwordHint: (least: number) => string;
  readonly passwordMissing: string;
  readonly again: string;
  readonly differs: string;
  readonly roles: string;
  /** What each role is for, in a line. */
  readonly roleHelp: Readonly<Record<Role, string>>;
  readonly fourEyes: string;

  readonly title: string;
  readonly signIn: string;
  readonly forgotten: string;

  readonly locked: string;
  readonly lockedFor: (name: string) => string;
  readonly unlock: string;
  readonly other: string;
  /** What becomes of what could not be stored when somebody else signs in. */
  readonly unstored: (name: string) => string;
  /** Why one does not sign out yet. */
  readonly notStored: string;
}

export const SIGN_IN_TEXTS: Readonly<Record<Locale, SignInTexts>> = {
  en: {
    firstTitle: 'Begin with Embassy Digest',
    firstText:
      'Everybody who works on digests has an account, so that the records say who did what. Make yours first: you will be an administrator. It is stored on this PC only.',
    existing: 'Digests that are here already stay as they are and are recorded as your drafts.',
    begin: 'Begin',

    name: 'Name',
    nameHint: 'As colleagues know you; it stands in the records.',
    nameMissing: 'A name is needed.',
    password: 'Password',
    passwordHint: (least) => `At least ${String(least)} characters.`,
    passwordMissing: 'Type the password.',
    again: 'Password again',
    differs: 'The two passwords are not the same. Type the second one again.',
    roles: 'Roles',
    roleHelp: {
      officer: 'writes digests, hands them in',
      supervisor: 'reviews, then approves or returns',
      clerk: 'exports and sends what was approved',
      administrator: 'keeps accounts, forms and backups',
    },
    fourEyes:
      'Nobody approves what they handed in or changed themselves. Add accounts for colleagues under File, People.',

    title: 'Sign in',
    signIn: 'Sign in',
    forgotten: 'Password forgotten? An administrator can set a new one.',

    locked: 'Locked',
    lockedFor: (name) => `Locked by ${name}`,
    unlock: 'Unlock',
    other: 'Sign in as somebody else',
    unstored: (name) =>
      `Some of the last typing is not stored yet. It is kept, and stored when ${name} signs in again before the program is closed.`,
    notStored:
      'Something typed is not stored yet, so you are still signed in. See what the title bar says about it, then sign out.',
  },
  ja: {
    firstTitle: '公館ダイジェストの利用開始',
    firstText:
      'だれが何をしたかを記録に残すため、作業する人はそれぞれアカウントを持ちます。まず、あなたのアカウントを作成してください。最初の人は管理者になります。アカウントはこの PC にだけ保存します。',
    existing: 'すでにあるダイジェストはそのまま残り、あなたの下書きとして記録します。',
    begin: '始める',

    name: '名前',
    nameHint: '同僚に分かる名前にしてください。記録に残ります。',
    nameMissing: '名前を入力してください。',
    password: 'パスワード',
    passwordHint: (least) => `${String(least)} 文字以上。`,
    passwordMissing: 'パスワードを入力してください。',
    again: 'パスワード (確認)',
    differs: '2 つのパスワードが一致しません。確認欄を入力し直してください。',
    roles: '役割',
    roleHelp: {
      officer: 'ダイジェストを作成し、審査に提出します',
      supervisor: '提出されたものを審査し、承認するか差し戻します',
      clerk: '承認されたものを書き出し、送付して記録します',
      administrator: '利用者、様式、バックアップを管理します',
    },
    fourEyes:
      '自分が提出または修正したものは自分では承認できません。同僚のアカウントは「ファイル」の「利用者」で追加します。',

    title: 'サインイン',
    signIn: 'サインイン',
    forgotten: 'パスワードを忘れたときは、管理者が新しいものを設定できます。',

    locked: 'ロック中',
    lockedFor: (name) => `${name} がロックしています`,
    unlock: 'ロックを解除',
    other: '別の人がサインイン',
    unstored: (name) =>
      `直前の入力の一部がまだ保存されていません。プログラムを終了せずに ${name} がもう一度サインインすると保存します。`,
    notStored:
      'まだ保存できていない入力があるため、サインアウトしていません。画面上部の表示を確認してからサインアウトしてください。',
  },
};
