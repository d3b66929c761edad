import type { Missing } from '#shared/checks/incompleteness.ts';
import type { Locale } from '../messages.ts';

/** Words of the list of items. */
export interface OutlineTexts {
  readonly list: string;
  /** How to work with the list by keyboard. */
  readonly help: string;
  readonly section: (number: number, title: string) => string;
  readonly count: (items: number) => string;
  readonly untitled: string;
  readonly noSource: string;
  readonly missing: Readonly<Record<Missing, string>>;
  readonly lacks: (parts: readonly string[]) => string;
  readonly drag: (item: string) => string;
  readonly dragged: (items: number) => string;
  readonly expand: (section: string) => string;

  readonly find: string;
  readonly found: (items: number) => string;
  readonly notFound: string;

  readonly sectionMenu: (section: string) => string;
  readonly sortByDate: string;
  readonly sortBySource: string;
  readonly addHere: string;
  readonly emptySection: string;
  readonly itemMenu: string;

  readonly removed: (items: number) => string;
  readonly undo: string;
  readonly allComplete: string;
}

export const OUTLINE_TEXTS: Readonly<Record<Locale, OutlineTexts>> = {
  en: {
    list: 'Items of the report',
    help: 'Arrow keys move, Enter goes to the headline, Delete removes, Alt+Shift+arrow keys put the item elsewhere.',
    section: (number, title) => `${String(number)}. ${title}`,
    count: (items) => (items === 1 ? '1 item' : `${String(items)} items`),
    untitled: '(no headline)',
    noSource: 'no source',
    missing: {
      'headline-ja': 'Japanese headline',
      'headline-en': 'English headline',
      body: 'text',
      source: 'source',
    },
    lacks: (parts) => `Still missing: ${parts.join(', ')}`,
    drag: (item) => `Move ${item}`,
    dragged: (items) => (items === 1 ? '1 item' : `${String(items)} items`),
    expand: (section) => `Show or hide the items of ${section}`,
    find: 'Find an item',
    found: (items) => (items === 1 ? '1 item found' : `${String(items)} items found`),
    notFound: 'No item has this text. Esc shows all items again.',
    sectionMenu: (section) => `Actions for ${section}`,
    sortByDate: 'Sort by date',
    sortBySource: 'Sort by source',
    addHere: 'Add an item here',
    emptySection: 'Nothing here yet. Press Enter to add an item.',
    itemMenu: 'Actions for the item',
    removed: (items) => (items === 1 ? 'The item was deleted.' : `${String(items)} items deleted.`),
    undo: 'Undo',
    allComplete: 'No item is incomplete.',
  },
  ja: {
    list: '項目一覧',
    help: '矢印キーで移動、Enter で見出しへ、Delete で削除、Alt+Shift+矢印キーで並べ替え。',
    section: (number, title) => `${String(number)}. ${title}`,
    count: (items) => `${String(items)} 項目`,
    untitled: '(無題)',
    noSource: '出典なし',
    missing: {
      'headline-ja': '日本語見出し',
      'headline-en': '英語見出し',
      body: '本文',
      source: '出典',
    },
    lacks: (parts) => `未記入: ${parts.join('、')}`,
    drag: (item) => `${item} を移動`,
    dragged: (items) => `${String(items)} 項目`,
    expand: (section) => `${section} の項目を開閉`,
    find: '項目を検索',
    found: (items) => `${String(items)} 項目が見つかりました`,
    notFound: '該当する項目はありません。Esc ですべて表示します。',
    sectionMenu: (section) => `${section} の操作`,
    sortByDate: '日付順に並べる',
    sortBySource: '出典順に並べる',
    addHere: 'ここに項目を追加',
    emptySection: '項目はまだありません。Enter で追加します。',
    itemMenu: '項目の操作',
    removed: (items) => `${String(items)} 項目を削除しました。`,
    undo: '元に戻す',
    allComplete: '未記入の項目はありません。',
  },
};
