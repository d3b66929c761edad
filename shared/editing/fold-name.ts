/** Letters that have no mark to take off, as they are sorted and searched. */
const PLAIN: Readonly<Record<string, string>> = { ə: 'e', ı: 'i', ø: 'o', ł: 'l', đ: 'd' };
/** Marks on Latin letters; those of kana (が) make another letter. */
const LATIN_MARK = /[\u0300-\u036f]/gu;

/**
 * A name as it is compared: without case, width and the marks of İ ı ə ş ğ ç č ž ē, so that
 * XƏZƏR, Xəzər and XEZER are one. JavaScript alone lower-cases İ to two code points.
 */
export const foldName = (name: string): string =>
  name
    .normalize('NFKD')
    .replace(LATIN_MARK, '')
    .toLowerCase()
    .replace(/[əıøłđ]/gu, (letter) => PLAIN[letter] ?? letter)
    .normalize('NFC');
