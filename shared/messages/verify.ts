import type { Difference } from '../domain/verdict.ts';
import type { Locale } from './locale.ts';
import { differenceText } from './verify-differences.ts';

/** Who did something, and when on this PC: `2026-04-18 09:30`. */
interface Done {
  readonly by: string;
  readonly at: string;
}

/** What a look at a file says: whether it holds exactly an approved digest. */
export interface VerifyTexts {
  readonly verified: (file: string) => string;
  readonly changed: (p: { file: string; edition: number; differences: number }) => string;
  readonly none: Readonly<Record<'unmarked' | 'unknown' | 'damaged', (file: string) => string>>;
  readonly draft: (p: Done) => string;
  /** The title, and the period where the digest has one. */
  readonly digest: (p: { title: string; period: string | null }) => string;
  readonly edition: (number: number) => string;
  readonly approved: (p: Done) => string;
  readonly handedIn: (p: Done) => string;
  readonly onePerson: string;
  readonly by: Readonly<Record<'bytes' | 'content', string>>;
  /** A later edition is in force. */
  readonly superseded: (number: number) => string;
  readonly difference: (one: Difference) => string;
  readonly more: (count: number) => string;
  readonly notWhole: (data: string) => string;
}

export const VERIFY_TEXTS: Readonly<Record<Locale, VerifyTexts>> = {
  en: {
    verified: (file) => `${file}: verified. It holds exactly what was approved.`,
    changed: ({ file, edition, differences }) =>
      `${file}: changed. It names edition ${String(edition)} and is not what was approved: ${String(differences)} difference${differences === 1 ? '' : 's'}.`,
    none: {
      unmarked: (file) =>
        `${file}: not an approved digest. It names no edition: it is a draft, an older export or another file.`,
      unknown: (file) =>
        `${file}: not known. It names an edition that is not in these data. Name the data folder of the post that approved it.`,
      damaged: (file) =>
        `${file}: not proved. The edition that it names is not stored as it was approved. Run "digest audit".`,
    },
    draft: ({ by, at }) => `Exported as a draft by ${by} on ${at}.`,
    digest: ({ title, period }) => (period === null ? title : `${title} ${period}`),
    edition: (number) => `Edition ${String(number)}${number > 1 ? ' (a correction)' : ''}`,
    approved: ({ by, at }) => `Approved by ${by} on ${at}`,
    handedIn: ({ by, at }) => `Handed in by ${by} on ${at}`,
    onePerson: 'The person who approved it had also handed it in or edited it (a one-person post).',
    by: {
      bytes: 'The file is the one that was exported, byte for byte.',
      content: 'The file was saved again or exported anew; what it says is the same.',
    },
    superseded: (number) => `Edition ${String(number)} has replaced it since.`,
    difference: (one) => differenceText(one, 'en'),
    more: (count) => `… and ${String(count)} more`,
    notWhole: (data) =>
      `${data}: the records are not what was written, so nothing is proved by them. Run "digest audit".`,
  },
  ja: {
    verified: (file) => `${file}: 承認された内容と一致します。`,
    changed: ({ file, edition, differences }) =>
      `${file}: 承認された内容と異なります (第${String(edition)}版、相違 ${String(differences)} 件)。`,
    none: {
      unmarked: (file) =>
        `${file}: 承認済みのダイジェストではありません。版の記載がありません (案、旧版の出力、または別のファイル)。`,
      unknown: (file) =>
        `${file}: 確認できません。記載された版がこのデータにありません。承認した公館のデータを指定してください。`,
      damaged: (file) =>
        `${file}: 証明できません。記載された版の保存内容が承認時と異なります。「digest audit」を実行してください。`,
    },
    draft: ({ by, at }) => `${at} に ${by} が案として書き出したファイルです。`,
    digest: ({ title, period }) => (period === null ? title : `${title} ${period}`),
    edition: (number) => (number > 1 ? `訂正版 (第${String(number)}版)` : '第1版'),
    approved: ({ by, at }) => `承認: ${by} (${at})`,
    handedIn: ({ by, at }) => `提出: ${by} (${at})`,
    onePerson: '提出または修正した本人が承認しています (一人公館)。',
    by: {
      bytes: '書き出したファイルそのものです。',
      content: '保存し直されたか、改めて書き出されたファイルです。内容は同一です。',
    },
    superseded: (number) => `その後、訂正版 (第${String(number)}版) が承認されています。`,
    difference: (one) => differenceText(one, 'ja'),
    more: (count) => `ほか ${String(count)} 件`,
    notWhole: (data) =>
      `${data}: 記録が書かれた内容と異なるため、証明になりません。「digest audit」を実行してください。`,
  },
};
