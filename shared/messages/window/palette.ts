import type { Locale } from '../messages.ts';

/** Words of the command palette and of the list of shortcuts. */
export interface PaletteTexts {
  readonly title: string;
  readonly search: string;
  readonly results: string;
  readonly nothing: string;
  readonly shortcuts: string;
}

export const PALETTE_TEXTS: Readonly<Record<Locale, PaletteTexts>> = {
  en: {
    title: 'All commands',
    search: 'Search commands',
    results: 'Commands',
    nothing: 'No command of that name can be used here.',
    shortcuts: 'Keyboard shortcuts',
  },
  ja: {
    title: 'すべてのコマンド',
    search: 'コマンドを検索',
    results: 'コマンド',
    nothing: '該当する使えるコマンドはありません。',
    shortcuts: 'キーボードショートカット',
  },
};
