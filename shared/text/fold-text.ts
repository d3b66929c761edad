/** Letters that have no mark to take off. */
const PLAIN: Readonly<Record<string, string>> = { ə: 'e', ı: 'i', ø: 'o', ł: 'l', đ: 'd' };
/** Marks on Latin letters; those of kana (が) and of Cyrillic (й) make another letter. */
const LATIN_MARK = /(?<=\p{sc=Latin}\p{M}*)\p{M}/gu;

/**
 * A text as its words are compared: without case, width and the marks of İ ı ə ş ğ ç č ž ē, so that
 * AZƏRTAC, Azərtac and azertac are one. Its length may differ from the text's.
 */
export const foldText = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(LATIN_MARK, '')
    .toLowerCase()
    .replace(/[’‘`´]/gu, "'")
    .replace(/[əıøłđ]/gu, (letter) => PLAIN[letter] ?? letter)
    .normalize('NFC');

/** The words of a folded text: letters and digits, with the apostrophes and dots within. */
export const foldedWords = (text: string): readonly string[] =>
  foldText(text).match(/[\p{L}\p{N}\p{M}]+(?:['.&-][\p{L}\p{N}\p{M}]+)*/gu) ?? [];

/** The letters and digits of a text, folded, and nothing else: two texts that say the same. */
export const letters = (text: string): string => foldText(text).replace(/[^\p{L}\p{N}]+/gu, '');
