import { sentence } from './sentence.ts';
import { namesOf, ROLE_NAMES, stateSentence } from './workflow-names.ts';

type Nothing = Record<string, never>;

const OR = { en: ' or ', ja: '、' } as const;

/** Why a person may not do something now (`Refusal`); lists are keys with commas between. */
const REFUSALS = {
  'not-allowed-role': sentence<{ readonly roles: string }>(
    ({ roles }) =>
      `This may only be done by: ${namesOf(ROLE_NAMES, roles, 'en', OR)}. Ask one of them, or have an administrator change your roles.`,
    ({ roles }) =>
      `この操作ができるのは${namesOf(ROLE_NAMES, roles, 'ja', OR)}だけです。該当者に依頼するか、管理者に役割の変更を依頼してください。`,
  ),
  'not-allowed-state': sentence<{ readonly state: string; readonly states: string }>(
    ({ state, states }) => `${stateSentence(state, states, 'en')} Nothing was changed.`,
    ({ state, states }) => `${stateSentence(state, states, 'ja')}何も変更していません。`,
  ),
  'not-allowed-own-work': sentence<{ readonly did: string }>(
    ({ did }) =>
      `You ${did.includes('handed-in') ? 'handed this digest in' : 'changed its text since the hand-in'}, so somebody else has to approve it. Ask another supervisor.`,
    ({ did }) =>
      `${did.includes('handed-in') ? '自分が提出した' : '提出後に自分が修正した'}ダイジェストは承認できません。別の承認者に依頼してください。`,
  ),
  'not-allowed-nothing-approved': sentence<Nothing>(
    () => 'No edition of this digest is approved yet. Have it approved first.',
    () => 'このダイジェストには承認済みの版がまだありません。先に承認を受けてください。',
  ),
  'not-allowed-no-correction': sentence<Nothing>(
    () => 'This digest is not being corrected, so there is no correction to discard.',
    () => '訂正版を作成中ではないため、破棄する訂正はありません。',
  ),
  'not-allowed-once-approved': sentence<Nothing>(
    () => 'This digest was approved before, so it stays. Discard the correction instead.',
    () => '一度承認されたダイジェストは削除できません。訂正を破棄してください。',
  ),
  'not-allowed-deleted': sentence<Nothing>(
    () => 'This digest is in the bin. Take it out of the bin first.',
    () => 'このダイジェストはごみ箱にあります。先にごみ箱から戻してください。',
  ),
  'not-allowed-not-deleted': sentence<Nothing>(
    () => 'This digest is not in the bin.',
    () => 'このダイジェストはごみ箱にありません。',
  ),
  'not-allowed-account-closed': sentence<Nothing>(
    () => 'This account is closed. Ask an administrator.',
    () => 'このアカウントは閉じられています。管理者に確認してください。',
  ),
} as const;

/** What stands in the way of review, approval and distribution. */
const REVIEW = {
  'text-changed': sentence<Nothing>(
    () =>
      'The text was changed since you looked at it. Nothing was done. Look at the change first.',
    () => '表示後に本文が変更されました。何も行っていません。先に変更を確認してください。',
  ),
  'record-broken': sentence<{ readonly digest: string }>(
    ({ digest }) =>
      `What is stored of this digest (${digest}) does not agree with its own record. Nothing was changed. Run "digest audit" and tell those who look after the program.`,
    ({ digest }) =>
      `このダイジェスト (${digest}) の保存内容が記録と一致しません。何も変更していません。「digest audit」を実行し、担当者に知らせてください。`,
  ),
  'no-history': sentence<Nothing>(
    () => 'Nobody is on record for this digest yet. Have an administrator sign in once.',
    () => 'このダイジェストには作成者の記録がまだありません。管理者が一度サインインしてください。',
  ),
  'edition-missing': sentence<{ readonly edition: number }>(
    ({ edition }) => `There is no approved edition ${String(edition)} of this digest.`,
    ({ edition }) => `このダイジェストに承認済みの第${String(edition)}版はありません。`,
  ),
  'comment-missing': sentence<Nothing>(
    () => 'This comment is not there any more. What you wrote was not stored.',
    () => 'このコメントは見つかりません。入力した内容は保存していません。',
  ),
  'comment-place-gone': sentence<Nothing>(
    () => 'The text of this comment was changed meanwhile. Select the place again.',
    () => 'コメントする箇所の本文が変わりました。もう一度選択してください。',
  ),
  'recipients-missing': sentence<Nothing>(
    () => 'This list of recipients is not there any more. Choose another.',
    () => 'この配布先一覧は見つかりません。別の一覧を選んでください。',
  ),
  'redline-elsewhere': sentence<{ readonly file: string }>(
    ({ file }) =>
      `${file}: went out from another digest. Nothing was taken over. Open that digest and take the file in there.`,
    ({ file }) =>
      `${file}: 別のダイジェストから書き出したファイルです。何も取り込んでいません。元のダイジェストを開いて取り込んでください。`,
  ),
  'text-not-kept': sentence<Nothing>(
    () => 'The text of that moment was not kept. Choose another entry of the history.',
    () => 'その時点の本文は保存されていません。経過から別の時点を選んでください。',
  ),
  'mail-not-opened': sentence<{ readonly file: string; readonly reason: string }>(
    ({ file, reason }) =>
      `${file}: no mail program opened it (${reason}). It is in the folder of exports: open it there, or attach the files to a mail by hand.`,
    ({ file, reason }) =>
      `${file}: メールソフトで開けませんでした (${reason})。出力フォルダーから開くか、ファイルを手でメールに添付してください。`,
  ),
  'recipients-changed': sentence<Nothing>(
    () => 'Somebody else changed this list of recipients meanwhile. Look at it again.',
    () => 'この配布先一覧は別の人が変更しました。もう一度開いて確認してください。',
  ),
} as const;

/** Accounts and signing in. */
const PEOPLE = {
  'sign-in-wrong': sentence<Nothing>(
    () => 'Name and password do not go together. Type them again.',
    () => '名前またはパスワードが違います。もう一度入力してください。',
  ),
  'sign-in-wait': sentence<{ readonly seconds: number }>(
    ({ seconds }) =>
      `Too many wrong passwords. Wait ${String(seconds)} seconds before the next try.`,
    ({ seconds }) =>
      `パスワードの間違いが続いたため、${String(seconds)} 秒待ってからやり直してください。`,
  ),
  'not-signed-in': sentence<Nothing>(
    () => 'Nobody is signed in. Sign in to go on; what you typed is kept.',
    () => 'サインインしていません。サインインしてください。入力した内容は残っています。',
  ),
  'session-locked': sentence<Nothing>(
    () => 'The screen was locked after a pause. Type your password; what you typed is kept.',
    () =>
      'しばらく操作がなかったためロックしました。パスワードを入力してください。入力した内容は残っています。',
  ),
  'password-short': sentence<{ readonly length: number }>(
    ({ length }) => `A password has at least ${String(length)} characters. Choose a longer one.`,
    ({ length }) => `パスワードは ${String(length)} 文字以上です。もっと長いものにしてください。`,
  ),
  'password-long': sentence<{ readonly length: number }>(
    ({ length }) => `A password has at most ${String(length)} characters. Choose a shorter one.`,
    ({ length }) => `パスワードは ${String(length)} 文字までです。短くしてください。`,
  ),
  'password-is-name': sentence<Nothing>(
    () => 'The password must not be the name. Choose another.',
    () => '名前と同じパスワードは使えません。別のものにしてください。',
  ),
  'person-missing': sentence<Nothing>(
    () => 'There is no such account any more. Look at the list of people again.',
    () => 'このアカウントは見つかりません。利用者の一覧を確認してください。',
  ),
  'person-name-taken': sentence<{ readonly name: string }>(
    ({ name }) => `${name}: somebody has this name already. Choose another.`,
    ({ name }) => `${name}: この名前はすでに使われています。別の名前にしてください。`,
  ),
  'last-administrator': sentence<Nothing>(
    () =>
      'This is the only administrator, and one is needed. Make somebody else administrator first.',
    () => '管理者はこの人だけです。先に別の人を管理者にしてください。',
  ),
  'people-exist': sentence<Nothing>(
    () => 'There are accounts already. Ask an administrator for one.',
    () => 'アカウントはすでにあります。管理者に作成を依頼してください。',
  ),
} as const;

/** Looking through the audit log. */
const AUDIT = {
  'runtime-old': sentence<{ readonly node: string; readonly needed: string }>(
    ({ node, needed }) =>
      `Node ${node} cannot read databases. Install Node ${needed} or newer, and try again.`,
    ({ node, needed }) =>
      `Node ${node} ではデータベースを読めません。Node ${needed} 以降を使ってください。`,
  ),
  'verify-other-kind': sentence<{ readonly file: string }>(
    ({ file }) => `${file}: is neither a Word file (.docx) nor a PDF, so it cannot be verified.`,
    ({ file }) => `${file}: Word (.docx) でも PDF でもないため、確認できません。`,
  ),
  'audit-no-database': sentence<{ readonly file: string }>(
    ({ file }) =>
      `${file}: there is no database of digests here. Name the folder that the program keeps its data in, or a backup.`,
    ({ file }) =>
      `${file}: ダイジェストのデータベースがありません。データのフォルダーかバックアップを指定してください。`,
  ),
  'audit-not-chained': sentence<{ readonly file: string }>(
    ({ file }) =>
      `${file}: comes from an earlier version, whose log is not chained. Open it in the program once, or name a newer backup.`,
    ({ file }) =>
      `${file}: 旧版のデータで、記録に連鎖がありません。プログラムで一度開くか、新しいバックアップを指定してください。`,
  ),
} as const;

/** Problems of accounts, review, approval, distribution and the audit log. */
export const REVIEW_PROBLEMS = { ...REFUSALS, ...REVIEW, ...PEOPLE, ...AUDIT } as const;
