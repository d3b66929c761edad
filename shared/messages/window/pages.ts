import type { Locale } from '../messages.ts';

/** Words of the finished pages beside the text. */
export interface PagesTexts {
  readonly pages: string;
  /** What a page's picture is called. */
  readonly page: (p: { page: number; total: number }) => string;
  /** The page in view. */
  readonly number: (p: { page: number; total: number }) => string;
  /** An item on a page: its headline, or its number where that is not known. */
  readonly item: (p: { number: number; total: number; headline: string | null }) => string;
  readonly zoom: string;
  readonly percent: (percent: number) => string;
  readonly drawing: string;
  /** Above pages of before, when newer ones did not come. */
  readonly stale: string;
  readonly again: string;
}

const number: PagesTexts['number'] = ({ page, total }) => `${String(page)} / ${String(total)}`;
const percent: PagesTexts['percent'] = (value) => `${String(value)} %`;

export const PAGES_TEXTS: Readonly<Record<Locale, PagesTexts>> = {
  en: {
    pages: 'Pages',
    page: ({ page, total }) => `Page ${String(page)} of ${String(total)}`,
    number,
    item: ({ number: count, total, headline }) =>
      headline ?? `Item ${String(count)} of ${String(total)}`,
    zoom: 'Size of the pages',
    percent,
    drawing: 'The pages are being set',
    stale: 'These pages are not the newest.',
    again: 'Try again',
  },
  ja: {
    pages: 'ページ',
    page: ({ page, total }) => `ページ ${String(page)} / ${String(total)}`,
    number,
    item: ({ number: count, total, headline }) =>
      headline ?? `項目 ${String(count)} / ${String(total)}`,
    zoom: 'ページの大きさ',
    percent,
    drawing: 'ページを組んでいます',
    stale: '表示中のページは最新ではありません。',
    again: 'もう一度',
  },
};
