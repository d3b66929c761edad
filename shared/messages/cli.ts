import { explain, type Locale, type Problem, type ProblemCode } from './messages.ts';

/** What the command line says when all is well. */
export interface CliTexts {
  readonly read: (p: { file: string; sections: number; items: number; sources: number }) => string;
  readonly section: (p: { number: number; title: string; items: number }) => string;
  readonly noItems: string;
  readonly unplaced: (count: number) => string;
  readonly unplacedLine: (p: { line: number; why: string; text: string }) => string;
  readonly findings: (count: number) => string;
  readonly wrote: (file: string) => string;
  readonly working: (p: { step: number; steps: number; what: string }) => string;
  readonly noPeriod: string;
  readonly paragraphs: (count: number) => string;
  readonly noSource: string;
  readonly note: string;
  readonly articles: (p: { file: string; articles: number }) => string;
  readonly noHeadline: string;
  readonly noSection: string;
  readonly noBody: string;
  readonly amounts: (p: { paragraphs: number; cut: number }) => string;
}

const s = (count: number): string => (count === 1 ? '' : 's');

export const CLI_TEXTS: Readonly<Record<Locale, CliTexts>> = {
  en: {
    read: ({ file, sections, items, sources }) =>
      `${file}: ${String(sections)} section${s(sections)}, ${String(items)} item${s(items)}, ${String(sources)} source line${s(sources)}`,
    section: ({ number, title, items }) =>
      `${String(number)}. ${title} — ${String(items)} item${s(items)}`,
    noItems:
      'No item was found. An item begins with ● and a Japanese headline, below a section heading.',
    unplaced: (count) => `Not placed: ${String(count)} line${s(count)}`,
    unplacedLine: ({ line, why, text }) => `line ${String(line)} (${why}): ${text}`,
    findings: (count) => `Not as in the digest: ${String(count)} place${s(count)}`,
    wrote: (file) => `Wrote ${file}`,
    working: ({ step, steps, what }) => `[${String(step)}/${String(steps)}] ${what} …`,
    noPeriod: '(no period)',
    paragraphs: (count) => `${String(count)} paragraph${s(count)}`,
    noSource: '(no source line)',
    note: 'NOTE',
    articles: ({ file, articles }) => `${file}: ${String(articles)} article${s(articles)}`,
    noHeadline: '(no headline)',
    noSection: '(no section)',
    noBody: '(no text)',
    amounts: ({ paragraphs, cut }) =>
      `${String(paragraphs)} paragraph${s(paragraphs)}, ${String(cut)} line${s(cut)} left out`,
  },
  ja: {
    read: ({ file, sections, items, sources }) =>
      `${file}: ${String(sections)} 節、${String(items)} 項目、出典 ${String(sources)} 件`,
    section: ({ number, title, items }) => `${String(number)}. ${title} — ${String(items)} 項目`,
    noItems: '項目が見つかりません。項目は節の見出しの下で、● と日本語見出しで始まります。',
    unplaced: (count) => `置き場所のない行: ${String(count)} 行`,
    unplacedLine: ({ line, why, text }) => `${String(line)} 行目 (${why}): ${text}`,
    findings: (count) => `元のとおりにできなかった箇所: ${String(count)} 件`,
    wrote: (file) => `書き出しました: ${file}`,
    working: ({ step, steps, what }) => `[${String(step)}/${String(steps)}] ${what} …`,
    noPeriod: '(期間なし)',
    paragraphs: (count) => `${String(count)} 段落`,
    noSource: '(出典なし)',
    note: 'NOTE',
    articles: ({ file, articles }) => `${file}: 記事 ${String(articles)} 件`,
    noHeadline: '(見出しなし)',
    noSection: '(節なし)',
    noBody: '(本文なし)',
    amounts: ({ paragraphs, cut }) => `${String(paragraphs)} 段落、除いた行 ${String(cut)} 行`,
  },
};

const ELSEWHERE: Readonly<Record<Locale, string>> = {
  en: '-o names the place.',
  ja: '場所は -o で指定します。',
};

/** By which option a problem is dealt with; in the window the same problem has buttons. */
const OPTIONS: Readonly<Partial<Record<ProblemCode, Readonly<Record<Locale, string>>>>> = {
  'output-exists': {
    en: '--force replaces it, -o names another place.',
    ja: '置き換えは --force、別の場所は -o で指定します。',
  },
  'database-locked': {
    en: 'A backup can be named at any time.',
    ja: 'バックアップのファイルはいつでも指定できます。',
  },
  'output-is-folder': ELSEWHERE,
  'output-no-folder': ELSEWHERE,
  'output-no-access': ELSEWHERE,
  'output-disk-full': ELSEWHERE,
  'output-failed': ELSEWHERE,
};

const BETWEEN_SENTENCES: Readonly<Record<Locale, string>> = { en: ' ', ja: '' };

/** The problem as the command line tells it: one line, with the option that helps. */
export function explainWithOptions(problem: Problem, locale: Locale): string {
  const options = OPTIONS[problem.code]?.[locale];
  const sentence = explain(problem, locale);
  return options === undefined ? sentence : sentence + BETWEEN_SENTENCES[locale] + options;
}
