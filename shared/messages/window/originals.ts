import type { Locale } from '../messages.ts';

/** Words of the pane with what was pasted for an item. */
export interface OriginalsTexts {
  readonly title: string;
  readonly text: string;
  readonly close: string;
  readonly pasted: (when: string) => string;
  readonly clipboard: string;
  readonly address: string;
  readonly copyAddress: string;
  readonly copied: string;
  readonly none: string;
  readonly noneHelp: string;
  readonly noItem: string;
}

export const ORIGINALS_TEXTS: Readonly<Record<Locale, OriginalsTexts>> = {
  en: {
    title: 'Original text',
    text: 'Text of the original',
    close: 'Close the original',
    pasted: (when) => `Pasted ${when}`,
    clipboard: 'Clipboard',
    address: 'Address',
    copyAddress: 'Copy the address',
    copied: 'The address is on the clipboard.',
    none: 'No original',
    noneHelp: 'What is pasted as an article is kept with its item and shown here. Paste with',
    noItem: 'No item selected',
  },
  ja: {
    title: '原文',
    text: '原文の文章',
    close: '原文を閉じる',
    pasted: (when) => `${when} 貼り付け`,
    clipboard: 'クリップボード',
    address: 'アドレス',
    copyAddress: 'アドレスをコピー',
    copied: 'アドレスをコピーしました。',
    none: '原文はありません',
    noneHelp: '記事として貼り付けたものは項目と一緒に残り、ここで見られます。貼り付けは',
    noItem: '項目が選ばれていません',
  },
};
