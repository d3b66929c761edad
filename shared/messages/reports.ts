import type { UnplacedReason } from '../reading/report/reading.ts';
import type { ExportFinding } from '../report/finding.ts';
import type { Locale } from './messages.ts';

/** Why a line has no place in the digest. */
export const UNPLACED: Readonly<Record<UnplacedReason, Readonly<Record<Locale, string>>>> = {
  'page-number': { en: 'page number', ja: 'ページ番号' },
  'in-heading': { en: 'not a known part of the heading', ja: '表題部にない行' },
  'before-first-item': { en: 'stands before the first item', ja: '最初の項目より前にある' },
  'repeated-heading': { en: 'this section has begun before', ja: '同じ節の見出しが再び出てくる' },
  'after-end': { en: 'stands after the end mark', ja: '終わりの印より後にある' },
  'link-target': { en: 'address of a link that is not allowed', ja: '許されないリンク先' },
};

/** What an export could not take over as it is. */
export const FINDINGS: Readonly<
  Record<ExportFinding['code'], Readonly<Record<Locale, (characters: string) => string>>>
> = {
  'left-out': {
    en: (characters) => `${characters} left out: no document can hold it`,
    ja: (characters) => `${characters} は文書に入れられないため除きました`,
  },
  'no-glyph': {
    en: (characters) => `${characters} printed as a box in the PDF: its fonts do not have it`,
    ja: (characters) => `${characters} は PDF の書体にないため □ になります`,
  },
};
